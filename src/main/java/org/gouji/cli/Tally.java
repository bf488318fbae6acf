package org.gouji.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.text.Localized;

/** How many reports were checked and how many diagnostics of each severity were found. */
final class Tally {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int files;
    private Localized note = new Localized("", "");

    void addFile() {
        files++;
    }

    void add(Diagnostic diagnostic) {
        counts.merge(diagnostic.severity(), 1, Integer::sum);
    }

    /** Something more for the summary to say. */
    void note(Localized more) {
        note = more;
    }

    /** What else the summary says, perhaps nothing. */
    Localized note() {
        return note;
    }

    int files() {
        return files;
    }

    int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** Whether anything of such a severity was found. */
    boolean any(Predicate<Severity> severity) {
        return counts.keySet().stream().anyMatch(severity);
    }
}
