package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Linear inequalities in whole numbers.
 *
 * <p>A row holds the coefficient of every unknown, then a constant; it says that their sum is at least 0. Of rows with
 * the same coefficients only the strictest is kept, rounded to what whole numbers can reach: {@code 2x - 1} becomes
 * {@code x - 1}. All methods throw an {@link ArithmeticException} where there are too many rows or a term is beyond 64
 * bits.
 */
final class Inequalities {
    private static final int MOST_ROWS = 200;

    private final int unknowns;
    private final List<long[]> rows = new ArrayList<>();
    private boolean contradictory;

    Inequalities(int unknowns) {
        this.unknowns = unknowns;
    }

    /** These inequalities for the points of a lattice; the new unknowns are the numbers of steps in its directions. */
    Inequalities along(Lattice lattice) {
        Inequalities along = new Inequalities(lattice.directionCount());
        along.contradictory = contradictory;
        rows.forEach(row -> along.add(lattice.alongDirections(row)));
        return along;
    }

    int unknowns() {
        return unknowns;
    }

    /** Whether some row can't be satisfied: it has no unknowns, and its constant is less than 0. */
    boolean areContradictory() {
        return contradictory;
    }

    /** These inequalities and one more row. */
    Inequalities with(long[] row) {
        Inequalities more = new Inequalities(unknowns);
        more.rows.addAll(rows);
        more.contradictory = contradictory;
        more.add(row);
        return more;
    }

    void add(long[] row) {
        long divisor = WholeNumbers.greatestCommonDivisor(row, unknowns);
        if (divisor == 0) {
            contradictory |= row[unknowns] < 0;
        } else {
            addStrictest(divisor == 1 ? row : divided(row, divisor));
        }
    }

    private static long[] divided(long[] row, long divisor) {
        return Arrays.stream(row).map(term -> Math.floorDiv(term, divisor)).toArray();
    }

    private void addStrictest(long[] row) {
        for (int index = 0; index < rows.size(); index++) {
            long[] present = rows.get(index);
            if (Arrays.equals(present, 0, unknowns, row, 0, unknowns)) {
                rows.set(index, row[unknowns] < present[unknowns] ? row : present);
                return;
            }
        }
        if (rows.size() == MOST_ROWS) {
            throw new ArithmeticException("too many inequalities");
        }
        rows.add(row);
    }

    /** A row that can only be 0, since its negative is a row as well; empty where there is none. */
    Optional<long[]> equality() {
        return rows.stream()
                .filter(row -> rows.stream().anyMatch(other -> areOpposite(row, other)))
                .findFirst();
    }

    private static boolean areOpposite(long[] row, long[] other) {
        for (int column = 0; column < row.length; column++) {
            if (row[column] != -other[column]) {
                return false;
            }
        }
        return true;
    }

    /** The number of pairs of rows that {@link #without} combines to eliminate an unknown. */
    long pairs(int unknown) {
        long rising = rows.stream().filter(row -> row[unknown] > 0).count();
        long falling = rows.stream().filter(row -> row[unknown] < 0).count();
        return rising * falling;
    }

    /**
     * The inequalities that remain when an unknown is eliminated (one step of Fourier–Motzkin elimination). For any
     * values that satisfy them the eliminated unknown has a value, too, though not always a whole one.
     */
    Inequalities without(int unknown) {
        Inequalities remaining = new Inequalities(unknowns);
        remaining.contradictory = contradictory;
        for (long[] row : rows) {
            if (row[unknown] == 0) {
                remaining.addStrictest(row);
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
            sum[column] = Math.subtractExact(
                    Math.multiplyExact(falling[column], rising[unknown]),
                    Math.multiplyExact(rising[column], falling[unknown]));
        }
        return sum;
    }

    /** The values that an unknown can have, given the values of the other unknowns. */
    Range range(int unknown, long[] values) {
        long[] others = values.clone();
        others[unknown] = 0;
        Range range = Range.ALL;
        for (long[] row : rows) {
            if (row[unknown] != 0) {
                long constant = Math.addExact(WholeNumbers.product(row, others), row[unknowns]);
                range = range.where(row[unknown], constant);
            }
        }
        return range;
    }
}
