package org.gouji.ide.navigation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The documents that reports refer to, and the official pages where they can be read.
 *
 * @param documents the documents, the longest name first
 */
record References(List<Document> documents) {

    /**
     * A document.
     *
     * @param name its name or its number
     * @param start the beginning of the name, which is always written in the same way
     * @param pattern matches the name, whatever kind of brackets is used in it
     * @param page the address of its page
     */
    record Document(String name, String start, Pattern pattern, String page) {

        static Document of(String name, String page) {
            int bracket = name.indexOf('〔');
            String lenient = Pattern.quote(name).replace("〔", "\\E[〔\\[【（(]\\Q").replace("〕", "\\E[〕\\]】）)]\\Q");
            return new Document(name, bracket > 0 ? name.substring(0, bracket) : name, Pattern.compile(lenient), page);
        }
    }

    /** The regulations that reports mean where they cite an article without naming a document. */
    static final String REGULATIONS = "政府信息公开条例";

    static final References KNOWN = read("/references/documents.properties");

    static References of(Map<String, String> pages) {
        return new References(pages.entrySet().stream()
                .map(entry -> Document.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Document document) -> -document.name().length())
                        .thenComparing(Document::name))
                .toList());
    }

    private static References read(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = References.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty)));
    }

    /** The address of the regulations' page, empty where it isn't known. */
    Optional<String> regulations() {
        return documents.stream()
                .filter(document -> document.name().equals(REGULATIONS))
                .map(Document::page)
                .findFirst();
    }
}
