package org.gouji.consistency.repair;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** The points of a lattice whose coordinates satisfy inequalities. */
final class Solution {
    private final Lattice lattice;
    private final Inequalities inequalities;

    Solution(Lattice lattice, Inequalities inequalities) {
        this.lattice = lattice;
        this.inequalities = inequalities;
    }

    /**
     * For every coordinate the value that all points share, or empty where they differ; no list where there are no
     * points.
     *
     * @throws ArithmeticException where that can't be computed with 64 bits in bounded time
     */
    Optional<List<OptionalLong>> values() {
        return point(inequalities).map(this::values);
    }

    private Optional<long[]> point(Inequalities conditions) {
        return WholePoint.of(conditions.along(lattice)).map(lattice::after);
    }

    private List<OptionalLong> values(long[] point) {
        boolean[] varies = new boolean[point.length];
        for (int coordinate = 0; coordinate < point.length; coordinate++) {
            if (!varies[coordinate]) {
                long[] other = otherPoint(point, coordinate).orElse(point);
                for (int index = 0; index < point.length; index++) {
                    varies[index] |= other[index] != point[index];
                }
            }
        }
        return IntStream.range(0, point.length)
                .mapToObj(coordinate -> varies[coordinate] ? OptionalLong.empty() : OptionalLong.of(point[coordinate]))
                .toList();
    }

    /** A point that differs from the given one in a coordinate, empty where there is none. */
    private Optional<long[]> otherPoint(long[] point, int coordinate) {
        return pointBeyond(point, coordinate, 1).or(() -> pointBeyond(point, coordinate, -1));
    }

    /**
     * A point whose coordinate is greater than that of the given one, or smaller with sign -1; empty where there is
     * none.
     */
    private Optional<long[]> pointBeyond(long[] point, int coordinate, int sign) {
        long[] row = new long[point.length + 1];
        row[coordinate] = sign;
        row[point.length] = Math.subtractExact(Math.multiplyExact(-sign, point[coordinate]), 1);
        return point(inequalities.with(row));
    }
}
