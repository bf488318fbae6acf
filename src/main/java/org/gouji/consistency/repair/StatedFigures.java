package org.gouji.consistency.repair;

import java.util.Arrays;
import java.util.BitSet;

/** The stated values of figures, which figures may be negative, and the step of each; all by figure index. */
final class StatedFigures {
    private final long[] values;
    private final BitSet signed;
    private final long[] steps;

    StatedFigures(long[] values, BitSet signed, long[] steps) {
        this.values = values;
        this.signed = signed;
        this.steps = steps;
    }

    /** The steps of figures that may have any whole value: all are 1. */
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

    /** The number that all values of a figure are multiples of: 100 for whole things where 1 stands for a hundredth. */
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
