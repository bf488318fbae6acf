package org.gouji.baseline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.text.Language;
import org.gouji.text.TextRange;

/**
 * The hash, in 16 hexadecimal digits, of what a diagnostic is about: the text at its place and at related places in the
 * same report, and the figures and labels in its messages. Line numbers, the language and the wording of messages don't
 * count.
 */
final class Fingerprint {

    private static final int BYTES = 8;

    private final StringBuilder about = new StringBuilder();
    private final String text;

    private Fingerprint(String text) {
        this.text = text;
    }

    /** The fingerprint of a diagnostic in a text. */
    static String of(Diagnostic diagnostic, String text) {
        Fingerprint fingerprint = new Fingerprint(text);
        fingerprint.add(diagnostic.range());
        fingerprint.add(diagnostic.message());
        for (Related related : diagnostic.related()) {
            if (related instanceof Related.Here here) {
                fingerprint.add(here.range());
            }
            fingerprint.add(related.message());
        }
        return fingerprint.hash();
    }

    private void add(TextRange range) {
        add(range.of(text).replaceAll("[\\s\\u00A0\\u3000]+", " ").strip());
    }

    private void add(Message message) {
        message.arguments().forEach(argument -> add(argument.in(Language.ZH)));
    }

    private void add(String part) {
        about.append(part).append('\n');
    }

    private String hash() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(about.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
