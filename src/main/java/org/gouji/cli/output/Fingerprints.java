package org.gouji.cli.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.report.heading.Title;
import org.gouji.text.Language;

/**
 * Makes fingerprints, by which the diagnostics of a report are recognized after its text has moved: from agency, year,
 * code and message (with its figures), and the number of equal diagnostics before.
 */
final class Fingerprints {

    private final String report;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(Title title) {
        this.report = title.agency().orElse("") + "\n"
                + title.year().map(String::valueOf).orElse("");
    }

    /** The fingerprint of the next diagnostic of the report: 32 hexadecimal digits. */
    String next(Diagnostic diagnostic) {
        String about =
                report + "\n" + diagnostic.code() + "\n" + diagnostic.message().in(Language.ZH);
        int before = seen.merge(about, 1, Integer::sum) - 1;
        return hash(about + "\n" + before);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
