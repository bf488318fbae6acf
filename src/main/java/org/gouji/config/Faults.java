package org.gouji.config;

import java.util.List;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.json.Mistake;
import org.gouji.text.TextEdit;

/** Turns the mistakes in configurations and form files into diagnostics. */
final class Faults {

    private Faults() {}

    /** The diagnostics for mistakes, in the same order, with the given code. */
    static List<Diagnostic> of(String code, List<Mistake> mistakes) {
        return mistakes.stream().map(mistake -> diagnostic(code, mistake)).toList();
    }

    private static Diagnostic diagnostic(String code, Mistake mistake) {
        Fix[] fixes = mistake.replacement().stream()
                .map(word -> Fix.of(
                        Message.of("改为“{0}”", "Change to “{0}”", word),
                        true,
                        new TextEdit(mistake.place(), quoted(word))))
                .toArray(Fix[]::new);
        return Diagnostic.of(
                code,
                mistake.harmless() ? Severity.WARNING : Severity.ERROR,
                mistake.place(),
                Message.of("{0}", "{0}", mistake.message()),
                fixes);
    }

    /** A word as a JSON string, in quotes and escaped. */
    private static String quoted(String word) {
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
