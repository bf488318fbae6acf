package org.gouji.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** The solutions of {@link LinearEquations}: some unknowns are free parameters, the others follow from them. */
final class Solution {
    private final List<long[]> rows;
    private final int[] pivotRows;
    private final int[] parameters;

    /**
     * @param rows in diagonal form
     * @param pivotRows for every unknown the row that alone has it; -1 for a parameter
     */
    Solution(List<long[]> rows, int[] pivotRows) {
        this.rows = rows;
        this.pivotRows = pivotRows.clone();
        parameters = IntStream.range(0, pivotRows.length)
                .filter(unknown -> pivotRows[unknown] < 0)
                .toArray();
    }

    /** The values of the unknowns where all are at least 0, each empty if not unique; empty where they can't be. */
    Optional<List<OptionalLong>> values() {
        List<OptionalLong> values = new ArrayList<>();
        for (int unknown = 0; unknown < pivotRows.length; unknown++) {
            Range range = parameters.length == 0 ? single(unknown) : range(unknown);
            if (range.isEmpty() || range.last() < 0) {
                return Optional.empty();
            }
            values.add(range.first() == range.last() ? OptionalLong.of(range.first()) : OptionalLong.empty());
        }
        return Optional.of(values);
    }

    private Range single(int unknown) {
        long[] row = rows.get(pivotRows[unknown]);
        long value = row[row.length - 1] / row[unknown];
        return new Range(value, value);
    }

    /** What values the unknown can have while all unknowns are at least 0. */
    private Range range(int unknown) {
        int unknownInQuestion = parameters.length;
        List<long[]> inequalities = new ArrayList<>();
        for (int other = 0; other < pivotRows.length; other++) {
            inequalities.add(multiple(other));
        }
        long[] difference = multiple(unknown);
        difference[unknownInQuestion] = -factor(unknown);
        inequalities.add(difference);
        inequalities.add(Arrays.stream(difference).map(term -> -term).toArray());
        return Inequalities.range(inequalities, unknownInQuestion);
    }

    /** The coefficients of the parameters, a 0 and a constant: what {@link #factor} times the unknown comes to. */
    private long[] multiple(int unknown) {
        long[] terms = new long[parameters.length + 2];
        for (int index = 0; index < parameters.length; index++) {
            terms[index] = dependence(unknown, parameters[index]);
        }
        if (pivotRows[unknown] >= 0) {
            long[] row = rows.get(pivotRows[unknown]);
            terms[parameters.length + 1] = Long.signum(row[unknown]) * row[row.length - 1];
        }
        return terms;
    }

    private long dependence(int unknown, int parameter) {
        if (pivotRows[unknown] < 0) {
            return unknown == parameter ? 1 : 0;
        }
        long[] row = rows.get(pivotRows[unknown]);
        return -Long.signum(row[unknown]) * row[parameter];
    }

    private long factor(int unknown) {
        return pivotRows[unknown] < 0 ? 1 : Math.abs(rows.get(pivotRows[unknown])[unknown]);
    }
}
