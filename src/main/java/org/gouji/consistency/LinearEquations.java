package org.gouji.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Linear equations in whole numbers, brought to diagonal form (Gauss–Jordan without fractions).
 *
 * <p>A row holds the coefficient of every unknown, then the constant they come to.
 */
final class LinearEquations {
    private final List<long[]> rows;
    private final int unknowns;

    private LinearEquations(List<long[]> rows, int unknowns) {
        this.rows = new ArrayList<>(rows);
        this.unknowns = unknowns;
    }

    /** The solutions in whole numbers of any sign; empty where the equations contradict each other. */
    static Optional<Solution> solve(List<long[]> rows, int unknowns) {
        LinearEquations equations = new LinearEquations(rows, unknowns);
        int[] pivotRows = new int[unknowns];
        int rank = 0;
        for (int unknown = 0; unknown < unknowns; unknown++) {
            pivotRows[unknown] = equations.eliminate(unknown, rank) ? rank++ : -1;
        }
        return equations.areConsistent() ? Optional.of(new Solution(equations.rows, pivotRows)) : Optional.empty();
    }

    /** Leaves the unknown in a single row, moved to the given place; false where no row from there on has it. */
    private boolean eliminate(int unknown, int place) {
        for (int index = place; index < rows.size(); index++) {
            long[] pivot = rows.get(index);
            if (pivot[unknown] != 0) {
                rows.set(index, rows.get(place));
                rows.set(place, pivot);
                rows.replaceAll(row -> row == pivot ? row : without(row, unknown, pivot));
                return true;
            }
        }
        return false;
    }

    private long[] without(long[] row, int unknown, long[] pivot) {
        if (row[unknown] == 0) {
            return row;
        }
        long[] difference = new long[row.length];
        for (int column = 0; column < row.length; column++) {
            difference[column] = Math.subtractExact(
                    Math.multiplyExact(row[column], pivot[unknown]), Math.multiplyExact(pivot[column], row[unknown]));
        }
        return reduced(difference);
    }

    private long[] reduced(long[] row) {
        long divisor = WholeNumbers.greatestCommonDivisor(row, unknowns);
        boolean divisible = divisor > 1 && row[unknowns] % divisor == 0;
        return divisible ? Arrays.stream(row).map(term -> term / divisor).toArray() : row;
    }

    private boolean areConsistent() {
        return rows.stream().allMatch(row -> {
            long divisor = WholeNumbers.greatestCommonDivisor(row, unknowns);
            return divisor == 0 ? row[unknowns] == 0 : row[unknowns] % divisor == 0;
        });
    }
}
