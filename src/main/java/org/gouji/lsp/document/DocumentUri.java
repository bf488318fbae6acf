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
 * A document's name in a form that all spellings of it share: {@code file:///c:/}, {@code file:///C%3A/}, Chinese raw
 * or percent-encoded. For looking up only; a client is answered in its own spelling.
 *
 * @param canonical the form that is shared
 */
public record DocumentUri(String canonical) {

    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern DRIVE = Pattern.compile("^file:///([A-Za-z]):");
    /** What means something else when it is escaped. */
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

    /** The name of a file. */
    public static DocumentUri of(Path file) {
        return of(file.toUri().toString());
    }

    /** Whether people write in it: a file, or a document that isn't saved yet, but no earlier version of a file. */
    public boolean isWritten() {
        return canonical.startsWith("file:") || canonical.startsWith("untitled:");
    }

    /** Whether it lies in a folder, or in one of its folders. */
    public boolean isIn(DocumentUri folder) {
        String start = folder.canonical.endsWith("/") ? folder.canonical : folder.canonical + "/";
        return canonical.startsWith(start);
    }

    /** The file, empty where it is none of this machine. */
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

    /** The characters of a run of escapes; what is no UTF-8 and what is reserved stay escapes. */
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
