package org.gouji.claims;

import java.util.List;
import java.util.Set;
import org.gouji.text.TextRange;

/**
 * Whose figures a number is about, and of when.
 *
 * @param subjects names and other words that may be somebody else's; the report's own agency is among them where it is
 *     named
 * @param area where the sentence speaks of a whole area (全县), which only a government does
 * @param year the year that the sentence names, 0 where it names none
 * @param limits why it may be another figure than the report's own
 */
public record Scope(List<TextRange> subjects, boolean area, int year, Set<Limit> limits) {

    /** The scope with copies of its collections. */
    public Scope {
        subjects = List.copyOf(subjects);
        limits = Set.copyOf(limits);
    }

    /** The scope in a text that starts so much earlier. */
    Scope shifted(int offset) {
        return subjects.isEmpty()
                ? this
                : new Scope(
                        subjects.stream()
                                .map(subject -> subject.shifted(offset))
                                .toList(),
                        area,
                        year,
                        limits);
    }
}
