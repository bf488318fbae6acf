package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What one passage says. Its offsets count from where the passage starts, so that it serves every version of a text that
 * has the passage.
 *
 * @param claims numbers of what the tables of a report hold
 * @param breakdowns totals with their parts
 * @param years the years that it names, of the passage number 0
 * @param wrongBreakdowns those of them whose parts can't add up to the total
 * @param topic what the passages after it go on with
 */
record PassageReading(
        List<Claim> claims,
        List<Breakdown> breakdowns,
        List<Breakdown> wrongBreakdowns,
        List<YearMention> years,
        int topic) {

    /** The reading with copies of the lists. */
    PassageReading {
        claims = List.copyOf(claims);
        breakdowns = List.copyOf(breakdowns);
        wrongBreakdowns = List.copyOf(wrongBreakdowns);
        years = List.copyOf(years);
    }

    /**
     * The reading of a passage whose offsets are those of the text.
     *
     * @param start where the passage starts
     */
    static PassageReading of(
            int start, List<Claim> claims, List<Breakdown> breakdowns, List<YearMention> years, int topic) {
        List<Breakdown> moved = each(breakdowns, breakdown -> breakdown.shifted(-start));
        return new PassageReading(
                each(claims, claim -> claim.shifted(-start)),
                moved,
                moved.stream().filter(breakdown -> !breakdown.agrees()).toList(),
                each(years, year -> year.shifted(-start)),
                topic);
    }

    private static <T> List<T> each(List<T> items, Function<T, T> change) {
        List<T> changed = new ArrayList<>(items.size());
        for (T item : items) {
            changed.add(change.apply(item));
        }
        return changed;
    }

    boolean isEmpty() {
        return claims.isEmpty() && breakdowns.isEmpty() && years.isEmpty();
    }
}
