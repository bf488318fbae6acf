package org.gouji.baseline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A diagnostic that was dismissed.
 *
 * @param path the path of the report relative to the baseline's folder, separated by slashes
 * @param subject what the diagnostic is about
 * @param message the sentence of the diagnostic in Chinese, for people
 * @param reason why it was dismissed; empty where no person has written a reason
 */
record Dismissal(String path, Subject subject, String message, Optional<String> reason) {

    /** The order of dismissals in the file, which doesn't change when lines move. */
    static final Comparator<Dismissal> ORDER = Comparator.comparing(Dismissal::path)
            .thenComparing(dismissal -> dismissal.subject().code())
            .thenComparing(Dismissal::message)
            .thenComparing(dismissal -> dismissal.subject().fingerprint())
            .thenComparing(dismissal -> dismissal.subject().relations().toString())
            .thenComparing(dismissal -> dismissal.subject().ordinal());

    /**
     * What a diagnostic is about.
     *
     * @param code the code of the diagnostic
     * @param relations the relations that it explains
     * @param fingerprint the hash of the figures and words in it
     * @param ordinal its number, from 1, among the diagnostics of the report with the same code, relations and
     *     fingerprint
     */
    record Subject(String code, List<String> relations, String fingerprint, int ordinal) {}

    Dismissal because(Optional<String> other) {
        return new Dismissal(path, subject, message, other);
    }
}
