package org.gouji.consistency;

import java.util.ArrayList;
import java.util.List;

/**
 * Linear inequalities in whole numbers, solved by eliminating one unknown after the other (Fourier–Motzkin).
 *
 * <p>A row holds the coefficient of every unknown, then a constant; their sum is at least 0. It is only used for a
 * handful: chosen figures that equations leave free to vary are rare.
 */
final class Inequalities {
    private static final int MOST_ELIMINATED = 3;

    private Inequalities() {}

    /**
     * The values that the last unknown can have.
     *
     * @throws ArithmeticException where there are too many unknowns or terms grow too large
     */
    static Range range(List<long[]> rows, int lastUnknown) {
        if (lastUnknown > MOST_ELIMINATED) {
            throw new ArithmeticException("too many unknowns: " + lastUnknown);
        }
        List<long[]> remaining = rows;
        for (int unknown = 0; unknown < lastUnknown; unknown++) {
            remaining = without(unknown, remaining);
        }
        Range range = Range.ALL;
        for (long[] row : remaining) {
            range = range.isEmpty() ? range : range.where(row[lastUnknown], row[lastUnknown + 1]);
        }
        return range;
    }

    private static List<long[]> without(int unknown, List<long[]> rows) {
        List<long[]> remaining = new ArrayList<>();
        for (long[] row : rows) {
            if (row[unknown] == 0) {
                remaining.add(row);
            } else if (row[unknown] > 0) {
                rows.stream()
                        .filter(other -> other[unknown] < 0)
                        .forEach(other -> remaining.add(combined(row, other, unknown)));
            }
        }
        return remaining;
    }

    private static long[] combined(long[] rising, long[] falling, int unknown) {
        long[] sum = new long[rising.length];
        for (int column = 0; column < sum.length; column++) {
            sum[column] = Math.addExact(
                    Math.multiplyExact(rising[column], -falling[unknown]),
                    Math.multiplyExact(falling[column], rising[unknown]));
        }
        return reduced(sum);
    }

    private static long[] reduced(long[] row) {
        int unknowns = row.length - 1;
        long divisor = WholeNumbers.greatestCommonDivisor(row, unknowns);
        if (divisor > 1) {
            for (int column = 0; column < row.length; column++) {
                row[column] = Math.floorDiv(row[column], divisor);
            }
        }
        return row;
    }
}
