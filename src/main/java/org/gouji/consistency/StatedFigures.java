package org.gouji.consistency;

import java.util.BitSet;

/** What figures state, and which of them may be less than 0; both by their index. */
final class StatedFigures {
    private final long[] values;
    private final BitSet signed;

    StatedFigures(long[] values, BitSet signed) {
        this.values = values;
        this.signed = signed;
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
