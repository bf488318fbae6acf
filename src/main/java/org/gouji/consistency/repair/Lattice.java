package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The solutions of linear equations in whole numbers: a point, and directions in which whole steps lead to all others.
 *
 * <p>The solutions of {@code 2x + 3y = 7}, for example, are the point (2, 1) and what is reached from it in steps of
 * (3, -2); {@code 2x + 4y = 7} has none. A row holds the coefficient of every coordinate, then a constant, all of
 * which come to 0: {@code 2, 3, -7}. All methods throw an {@link ArithmeticException} where a term is beyond 64 bits.
 */
final class Lattice {
    private final long[] point;
    private final List<long[]> directions = new ArrayList<>();

    /** The lattice of all points with a number of coordinates. */
    Lattice(int coordinates) {
        point = new long[coordinates];
        for (int coordinate = 0; coordinate < coordinates; coordinate++) {
            long[] direction = new long[coordinates];
            direction[coordinate] = 1;
            directions.add(direction);
        }
    }

    int directionCount() {
        return directions.size();
    }

    /** Keeps only the points at which the value of the row is 0; returns false where there are none. */
    boolean keep(long[] row) {
        long[] steps = steps(row);
        int only = leaveOne(steps);
        long missing = Math.negateExact(at(row, point));
        if (only < 0 || missing % steps[only] != 0) {
            return missing == 0;
        }
        add(point, missing / steps[only], directions.remove(only));
        return true;
    }

    /** The row with numbers of steps instead of coordinates: its value after so many steps in each direction. */
    long[] alongDirections(long[] row) {
        long[] along = Arrays.copyOf(steps(row), directions.size() + 1);
        along[directions.size()] = at(row, point);
        return along;
    }

    /** The point that is reached by a number of steps in each direction. */
    long[] after(long[] steps) {
        long[] reached = point.clone();
        for (int index = 0; index < steps.length; index++) {
            add(reached, steps[index], directions.get(index));
        }
        return reached;
    }

    private static long at(long[] row, long[] point) {
        return Math.addExact(WholeNumbers.product(row, point), row[point.length]);
    }

    /** The amounts by which a step in each direction changes the value of the row. */
    private long[] steps(long[] row) {
        long[] steps = new long[directions.size()];
        for (int index = 0; index < steps.length; index++) {
            steps[index] = WholeNumbers.product(row, directions.get(index));
        }
        return steps;
    }

    /**
     * Replaces directions by others of the same lattice until at most one changes the value of the row (Euclid's
     * algorithm).
     *
     * @return the index of that direction; -1 where none changes the value
     */
    private int leaveOne(long[] steps) {
        int smallest = smallest(steps);
        while (smallest >= 0 && reduceOthers(smallest, steps)) {
            smallest = smallest(steps);
        }
        return smallest;
    }

    private static int smallest(long[] steps) {
        int smallest = -1;
        for (int index = 0; index < steps.length; index++) {
            boolean isFirst = smallest < 0 && steps[index] != 0;
            if (isFirst || (steps[index] != 0 && Math.absExact(steps[index]) < Math.absExact(steps[smallest]))) {
                smallest = index;
            }
        }
        return smallest;
    }

    /** Reduces every other step to its remainder by the smallest; returns whether any remainder isn't 0. */
    private boolean reduceOthers(int smallest, long[] steps) {
        boolean remains = false;
        for (int index = 0; index < steps.length; index++) {
            if (index != smallest && steps[index] != 0) {
                add(directions.get(index), -(steps[index] / steps[smallest]), directions.get(smallest));
                steps[index] %= steps[smallest];
                remains |= steps[index] != 0;
            }
        }
        return remains;
    }

    private static void add(long[] sum, long factor, long[] addend) {
        for (int index = 0; index < sum.length; index++) {
            sum[index] = Math.addExact(sum[index], Math.multiplyExact(factor, addend[index]));
        }
    }
}
