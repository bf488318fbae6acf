package org.gouji.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds the values that chosen figures must take for all their equations to hold. */
final class ValueSolver {
    private final EquationSystem system;

    ValueSolver(EquationSystem system) {
        this.system = system;
    }

    /**
     * The repair that changes exactly these figures, if there is one.
     *
     * @throws ArithmeticException where that can't be computed with 64 bits in bounded time
     */
    Optional<Repair> solve(int[] figures) {
        int[] sorted = figures.clone();
        Arrays.sort(sorted);
        return LinearEquations.solve(rows(sorted), sorted.length)
                .flatMap(Solution::values)
                .filter(values -> changesAll(sorted, values))
                .map(values -> repair(sorted, values));
    }

    /** For every equation of the figures: their coefficients, and what they must come to. */
    private List<long[]> rows(int[] figures) {
        int[] equations = Arrays.stream(figures)
                .flatMap(figure -> Arrays.stream(system.equationsOf(figure)))
                .distinct()
                .toArray();
        return Arrays.stream(equations)
                .mapToObj(equation -> row(equation, figures))
                .toList();
    }

    private long[] row(int equation, int[] figures) {
        long[] row = new long[figures.length + 1];
        row[figures.length] = -system.residual(equation);
        Equation terms = system.equation(equation);
        for (int position = 0; position < terms.size(); position++) {
            int column = Arrays.binarySearch(figures, terms.figure(position));
            if (column >= 0) {
                row[column] = terms.coefficient(position);
                row[figures.length] += row[column] * system.value(figures[column]);
            }
        }
        return row;
    }

    private boolean changesAll(int[] figures, List<OptionalLong> values) {
        for (int column = 0; column < figures.length; column++) {
            OptionalLong value = values.get(column);
            if (value.isPresent() && value.getAsLong() == system.value(figures[column])) {
                return false;
            }
        }
        return true;
    }

    private Repair repair(int[] figures, List<OptionalLong> values) {
        List<Change> changes = new ArrayList<>();
        for (int column = 0; column < figures.length; column++) {
            changes.add(new Change(system.figureIndex(figures[column]), values.get(column)));
        }
        return new Repair(changes);
    }
}
