package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds all repairs with the fewest figures, by choosing figures one by one.
 *
 * <p>A constraint is <em>needing</em> when one more of its figures must certainly be chosen: it is broken and has none,
 * or it is an equality that holds and has a single one. Trying the figures of one needing constraint misses nothing.
 * Where no constraint is needing but more figures are to be chosen, the next one is taken from the constraints of those
 * chosen. A figure that was tried is left out of the alternatives to it, so that no set is tried twice.
 */
final class RepairSearch {
    /** The number of figures up to which the search always runs to its end. */
    private static final int ALWAYS_FOUND = 3;

    private static final int MOST_FIGURES = 12;
    private static final int MOST_STEPS = 10_000;

    private final ConstraintSystem system;
    private final NeededFigures needed;
    private final ValueSolver solver;
    private final boolean[] closed;
    private final int[] chosen = new int[MOST_FIGURES];
    private final List<Repair> repairs = new ArrayList<>();
    private int size;
    private int limit;
    private int steps;
    private boolean isUndecided;

    RepairSearch(ConstraintSystem system) {
        this.system = system;
        needed = new NeededFigures(system);
        solver = new ValueSolver(system);
        closed = new boolean[system.figureCount()];
    }

    /** All smallest repairs, ordered by their figures; none where the search was given up. */
    List<Repair> smallestRepairs() {
        for (limit = needed.atLeast(); limit <= MOST_FIGURES && repairs.isEmpty() && !isGivenUp(); limit++) {
            extend();
        }
        if (isGivenUp()) {
            return List.of();
        }
        repairs.sort(Comparator.comparing(
                repair -> repair.changes().stream().mapToInt(Change::figure).toArray(), Arrays::compare));
        return repairs;
    }

    private boolean isGivenUp() {
        return isUndecided || (steps > MOST_STEPS && limit > ALWAYS_FOUND);
    }

    private void extend() {
        steps++;
        if (isGivenUp() || size + needed.atLeast() > limit) {
            return;
        }
        if (size == limit) {
            solve();
            return;
        }
        int[] candidates = candidates();
        for (int figure : candidates) {
            choose(figure);
            extend();
            unchoose(figure);
        }
        for (int figure : candidates) {
            closed[figure] = false;
        }
    }

    private void solve() {
        try {
            solver.solve(Arrays.copyOf(chosen, size)).ifPresent(repairs::add);
        } catch (ArithmeticException beyondExactArithmetic) {
            isUndecided = true;
        }
    }

    private void choose(int figure) {
        closed[figure] = true;
        chosen[size++] = figure;
        needed.add(figure);
    }

    private void unchoose(int figure) {
        size--;
        needed.remove(figure);
    }

    private int[] candidates() {
        int narrowest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int constraint = 0; constraint < system.constraintCount() && fewest > 0; constraint++) {
            if (needed.isNeeding(constraint)) {
                int count = openCount(constraint);
                narrowest = count < fewest ? constraint : narrowest;
                fewest = Math.min(count, fewest);
            }
        }
        return narrowest < 0 ? openFiguresBesideChosen() : openFigures(narrowest);
    }

    private int openCount(int constraint) {
        Constraint terms = system.constraint(constraint);
        int count = 0;
        for (int position = 0; position < terms.size(); position++) {
            count += closed[terms.figure(position)] ? 0 : 1;
        }
        return count;
    }

    private int[] openFigures(int constraint) {
        return system.constraint(constraint)
                .figures()
                .filter(figure -> !closed[figure])
                .toArray();
    }

    private int[] openFiguresBesideChosen() {
        return Arrays.stream(chosen, 0, size)
                .flatMap(figure -> Arrays.stream(system.constraintsOf(figure)))
                .distinct()
                .flatMap(constraint -> Arrays.stream(openFigures(constraint)))
                .distinct()
                .toArray();
    }
}
