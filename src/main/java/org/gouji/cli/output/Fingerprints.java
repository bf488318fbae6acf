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
 * Tells diagnostics of a report apart by what they are about, not by where they stand: agency, year, code and sentence
 * (so the figures, too), and for the same once more how many came before.
 */
final class Fingerprints {

    private final String report;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(Title title) {
        this.report = title.agency().orElse("") + "\n"
                + title.year().map(String::valueOf).orElse("");
    }

    /** 32 hexadecimal digits for the next diagnostic of the report. */
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
