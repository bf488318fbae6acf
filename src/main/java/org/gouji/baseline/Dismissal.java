package org.gouji.baseline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A diagnostic that was dismissed.
 *
 * @param path the report, from the baseline's folder, parted by slashes
 * @param subject what it is about
 * @param message its sentence in Chinese, for people
 * @param reason why it was dismissed, where somebody has written it
 */
record Dismissal(String path, Subject subject, String message, Optional<String> reason) {

    /** In an order that moving lines doesn't change. */
    static final Comparator<Dismissal> ORDER = Comparator.comparing(Dismissal::path)
            .thenComparing(dismissal -> dismissal.subject().code())
            .thenComparing(Dismissal::message)
            .thenComparing(dismissal -> dismissal.subject().fingerprint())
            .thenComparing(dismissal -> dismissal.subject().relations().toString())
            .thenComparing(dismissal -> dismissal.subject().ordinal());

    /**
     * What a diagnostic is about.
     *
     * @param code its code
     * @param relations the relations that it explains
     * @param fingerprint the figures and words in it
     * @param ordinal its number among those that are the same in all of that, from 1
     */
    record Subject(String code, List<String> relations, String fingerprint, int ordinal) {}

    Dismissal because(Optional<String> other) {
        return new Dismissal(path, subject, message, other);
    }
}
