package org.gouji.consistency.repair;

import java.util.Arrays;
import java.util.BitSet;

/** What figures state, which of them may be less than 0, and what each is a multiple of; all by their index. */
final class StatedFigures {
    private final long[] values;
    private final BitSet signed;
    private final long[] steps;

    StatedFigures(long[] values, BitSet signed, long[] steps) {
        this.values = values;
        this.signed = signed;
        this.steps = steps;
    }

    /** The steps of figures that may have any whole value. */
    static long[] single(int count) {
        long[] steps = new long[count];
        Arrays.fill(steps, 1);
        return steps;
    }

    int count() {
        return values.length;
    }

    long value(int figure) {
        return values[figure];
    }

    boolean mayBeNegative(int figure) {
        return signed.get(figure);
    }

    /** What every value of the figure is a multiple of: 100 for a number of things that is counted in hundredths. */
    long step(int figure) {
        return steps[figure];
    }

    /** Whether all figures of the constraint have a value that is judged, and the constraint doesn't hold. */
    boolean breaks(Constraint constraint) {
        return constraint.isBroken(values) && areJudged(constraint);
    }

    boolean areJudged(Constraint constraint) {
        for (int position = 0; position < constraint.size(); position++) {
            if (!isJudged(constraint.figure(position))) {
                return false;
            }
        }
        return true;
    }

    private boolean isJudged(int figure) {
        long least = mayBeNegative(figure) ? -ErrorLocalization.LARGEST_VALUE : 0;
        return least <= values[figure] && values[figure] <= ErrorLocalization.LARGEST_VALUE;
    }
}
