package org.gouji.lsp.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document's URI in one canonical spelling, for lookups only; a client is answered in its own spelling. For example,
 * {@code file:///C%3A/年报.md} and {@code file:///c:/%E5%B9%B4%E6%8A%A5.md} both become {@code file:///c:/年报.md}.
 *
 * @param canonical the canonical spelling
 */
public record DocumentUri(String canonical) {

    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern DRIVE = Pattern.compile("^file:///([A-Za-z]):");
    /** The characters that stay escaped, because they have another meaning in a URI when they aren't. */
    private static final String RESERVED = "/?#%";

    public static DocumentUri of(String uri) {
        int colon = uri.indexOf(':');
        String scheme = colon < 0 ? "" : uri.substring(0, colon).toLowerCase(Locale.ROOT);
        String text = colon < 0 ? uri : scheme + uri.substring(colon);
        text = ESCAPES.matcher(text).replaceAll(match -> Matcher.quoteReplacement(decode(match.group())));
        if (scheme.equals("file")) {
            text = text.replaceFirst("^file:/(?!/)", "file:///").replaceFirst("^file://localhost/", "file:///");
            text = DRIVE.matcher(text)
                    .replaceFirst(match -> "file:///" + match.group(1).toLowerCase(Locale.ROOT) + ":");
        }
        return new DocumentUri(text);
    }

    /** The URI of a file. */
    public static DocumentUri of(Path file) {
        return of(file.toUri().toString());
    }

    /** Whether people can edit the document: it is a file or not saved yet, but not an earlier version of a file. */
    public boolean isWritten() {
        return canonical.startsWith("file:") || canonical.startsWith("untitled:");
    }

    /** Whether the document lies in a folder or in one of its subfolders. */
    public boolean isIn(DocumentUri folder) {
        String start = folder.canonical.endsWith("/") ? folder.canonical : folder.canonical + "/";
        return canonical.startsWith(start);
    }

    /** The path of the file; empty if the URI names no file on this machine or a name that Java can't use here. */
    public Optional<Path> path() {
        if (!canonical.startsWith("file:///")) {
            return Optional.empty();
        }
        String path = ESCAPES.matcher(canonical.substring("file://".length()))
                .replaceAll(match -> Matcher.quoteReplacement(characters(match.group())));
        try {
            return Optional.of(Path.of(DRIVE.matcher("file://" + path).find() ? path.substring(1) : path)
                    .normalize());
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /**
     * The characters of consecutive escapes such as {@code %E5%B9%B4}. Reserved characters stay escaped, and so does a
     * sequence that isn't UTF-8.
     */
    private static String decode(String escapes) {
        String decoded = characters(escapes);
        if (decoded.indexOf('\uFFFD') >= 0) {
            return escapes.toUpperCase(Locale.ROOT);
        }
        StringBuilder text = new StringBuilder();
        decoded.chars().forEach(unit -> {
            if (RESERVED.indexOf(unit) >= 0) {
                text.append('%').append(Integer.toHexString(unit).toUpperCase(Locale.ROOT));
            } else {
                text.append((char) unit);
            }
        });
        return text.toString();
    }

    private static String characters(String escapes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < escapes.length(); at += 3) {
            bytes.write(Integer.parseInt(escapes.substring(at + 1, at + 3), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
