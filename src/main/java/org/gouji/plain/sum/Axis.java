package org.gouji.plain.sum;

import java.util.List;
import org.gouji.plain.Role;

/**
 * The figures of a sheet seen in one direction: entries are added up, separately in every line. For totals of columns
 * the entries are the rows, and the lines are the columns.
 *
 * @param entries the rows or columns that are added up
 * @param lines the columns or rows in which they are added up
 * @param figures the figures, by entry and line
 * @param tolerance how far a total may differ from the sum of its parts
 * @param rows whether the entries are the rows of the text
 */
record Axis(List<Entry> entries, List<Entry> lines, Figures figures, Tolerance tolerance, boolean rows) {

    /** The result of comparing a total with the sum of its parts in one line. */
    enum Outcome {
        /**
         * The parts add up to the total, exactly or but for a small rounding difference, and at least two of them
         * aren't 0.
         */
        HOLDS,
        /**
         * The parts add up only with a large rounding difference, or at most one of them isn't 0: that proves nothing.
         */
        HOLDS_WEAKLY,
        BROKEN,
        /** A figure that is needed for the comparison is missing. */
        UNKNOWN
    }

    private static final long SMALL_PART = 20;

    /**
     * Whether the figures of a line can be added up: not rates, ranks, years, prices, or figures of an unknown kind.
     */
    boolean isJudged(int line) {
        Role role = lines.get(line).role();
        return role != Role.RATE && role != Role.LEVEL && role != Role.UNKNOWN;
    }

    /** The sum of the parts minus the total. */
    long residual(int[] parts, int total, int line) {
        long sum = -figures.value(total, line);
        for (int part : parts) {
            sum += figures.value(part, line);
        }
        return sum;
    }

    /** Twice the largest difference that rounding can explain. */
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
