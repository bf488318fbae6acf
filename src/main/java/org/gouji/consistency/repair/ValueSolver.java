package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gouji.standard.Comparison;

/**
 * Finds the values that chosen figures must take for all their constraints to hold. The unknowns are the values divided
 * by the steps of their figures.
 */
final class ValueSolver {
    private final ConstraintSystem system;

    ValueSolver(ConstraintSystem system) {
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
        return values(sorted).filter(values -> changesAll(sorted, values)).map(values -> repair(sorted, values));
    }

    private Optional<List<OptionalLong>> values(int[] figures) {
        Lattice lattice = new Lattice(figures.length);
        Inequalities inequalities = new Inequalities(figures.length);
        for (int constraint : constraintsOf(figures)) {
            long[] row = row(constraint, figures);
            if (system.constraint(constraint).comparison() == Comparison.AT_MOST) {
                inequalities.add(negative(row));
            } else if (!lattice.keep(row)) {
                return Optional.empty();
            }
        }
        addLowerBounds(figures, inequalities);
        return new Solution(lattice, inequalities).values().map(counts -> inUnits(counts, figures));
    }

    private void addLowerBounds(int[] figures, Inequalities inequalities) {
        for (int column = 0; column < figures.length; column++) {
            if (!system.mayBeNegative(figures[column])) {
                long[] row = new long[figures.length + 1];
                row[column] = 1;
                inequalities.add(row);
            }
        }
    }

    private int[] constraintsOf(int[] figures) {
        return Arrays.stream(figures)
                .flatMap(figure -> Arrays.stream(system.constraintsOf(figure)))
                .distinct()
                .toArray();
    }

    /**
     * The row of a constraint: a coefficient for the steps of each chosen figure, then the sum of the other figures.
     */
    private long[] row(int constraint, int[] figures) {
        long[] row = new long[figures.length + 1];
        Constraint terms = system.constraint(constraint);
        for (int position = 0; position < terms.size(); position++) {
            int figure = terms.figure(position);
            int column = Arrays.binarySearch(figures, figure);
            if (column >= 0) {
                row[column] = Math.multiplyExact(terms.coefficient(position), system.step(figure));
            } else {
                long term = Math.multiplyExact(terms.coefficient(position), system.value(figure));
                row[figures.length] = Math.addExact(row[figures.length], term);
            }
        }
        return row;
    }

    private List<OptionalLong> inUnits(List<OptionalLong> counts, int[] figures) {
        List<OptionalLong> values = new ArrayList<>();
        for (int column = 0; column < figures.length; column++) {
            OptionalLong count = counts.get(column);
            values.add(
                    count.isPresent()
                            ? OptionalLong.of(Math.multiplyExact(count.getAsLong(), system.step(figures[column])))
                            : count);
        }
        return values;
    }

    private static long[] negative(long[] row) {
        return Arrays.stream(row).map(Math::negateExact).toArray();
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
