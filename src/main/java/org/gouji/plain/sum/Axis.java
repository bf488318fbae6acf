package org.gouji.plain.sum;

import java.util.List;
import org.gouji.plain.Role;

/**
 * The figures of a sheet looked at in one direction: entries are added up, in every line by itself. Of column totals
 * the entries are the rows and the lines the columns.
 *
 * @param entries what is added up
 * @param lines where
 * @param figures the figures, by entry and line
 * @param tolerance how far a total may lie from its parts
 * @param rows whether the entries are the rows of the text
 */
record Axis(List<Entry> entries, List<Entry> lines, Figures figures, Tolerance tolerance, boolean rows) {

    /** What comes of a reading in a line. */
    enum Outcome {
        /** The parts add up to the total, and at least two of them aren't 0. */
        HOLDS,
        /** They do within what rounding explains, or are 0 but for one: that proves nothing. */
        HOLDS_WEAKLY,
        BROKEN,
        /** A figure is missing. */
        UNKNOWN
    }

    private static final long SMALL_PART = 20;

    /** Whether sums in a line mean anything: not of rates, ranks, years. */
    boolean isJudged(int line) {
        Role role = lines.get(line).role();
        return role != Role.RATE && role != Role.LEVEL && role != Role.UNKNOWN;
    }

    /** The sum of the parts less the total. */
    long residual(int[] parts, int total, int line) {
        long sum = -figures.value(total, line);
        for (int part : parts) {
            sum += figures.value(part, line);
        }
        return sum;
    }

    /** Twice the residual that rounding explains. */
    long allowance(int[] parts, int total, int line) {
        long places = figures.place(total, line);
        for (int part : parts) {
            places += figures.place(part, line);
        }
        return tolerance.doubled(places);
    }

    Outcome outcome(int[] parts, int total, int line) {
        if (!figures.isKnown(total, line)) {
            return Outcome.UNKNOWN;
        }
        int numbers = 0;
        int filled = 0;
        for (int part : parts) {
            boolean known = figures.isKnown(part, line);
            if (!known && !figures.isBlank(part, line)) {
                return Outcome.UNKNOWN;
            }
            numbers += known ? 1 : 0;
            filled += figures.value(part, line) != 0 ? 1 : 0;
        }
        long residual = Math.abs(residual(parts, total, line));
        if (numbers < parts.length && (residual != 0 || filled < 2)) {
            return Outcome.UNKNOWN;
        }
        if (2 * residual > allowance(parts, total, line)) {
            return Outcome.BROKEN;
        }
        boolean close = residual == 0 || residual * SMALL_PART <= Math.abs(figures.value(total, line));
        return filled > 1 && close ? Outcome.HOLDS : Outcome.HOLDS_WEAKLY;
    }
}
