package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gouji.standard.Comparison;

/** Finds the smallest repairs by trying every set of figures with every value up to a bound. */
final class Exhaustion {
    private static final int LARGEST_TRIED = 60;

    private final Problem problem;
    private final List<Repair> found = new ArrayList<>();

    Exhaustion(Problem problem) {
        this.problem = problem;
    }

    /** All smallest repairs, if they change at most so many figures. */
    List<Repair> smallestRepairs(int mostChanges) {
        for (int size = 0; size <= mostChanges && found.isEmpty(); size++) {
            extend(0, new int[size], 0);
        }
        return found;
    }

    private void extend(int first, int[] chosen, int count) {
        if (count == chosen.length) {
            new Assignments(problem, chosen.clone()).repair().ifPresent(found::add);
            return;
        }
        for (int figure = first; figure < problem.values.length; figure++) {
            chosen[count] = figure;
            extend(figure + 1, chosen, count + 1);
        }
    }

    /** All values of a set of figures. */
    private static final class Assignments {
        private final Problem problem;
        private final int[] figures;
        private final long[] values;
        /** For every position the constraints of its figure that have no figure of a later position. */
        private final List<List<Constraint>> decided;
        /** A first one, then each that differs from it in a figure in which the earlier ones agree. */
        private final List<long[]> solutions = new ArrayList<>();

        Assignments(Problem problem, int[] figures) {
            this.problem = problem;
            this.figures = figures;
            values = problem.values.clone();
            decided = IntStream.range(0, figures.length)
                    .mapToObj(position -> problem.constraints.stream()
                            .filter(constraint -> lastPosition(constraint) == position)
                            .toList())
                    .toList();
        }

        Optional<Repair> repair() {
            boolean untouchedHold = problem.constraints.stream()
                    .filter(constraint -> lastPosition(constraint) < 0)
                    .noneMatch(constraint -> constraint.isBroken(values));
            if (untouchedHold) {
                assign(0);
            }
            return solutions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Repair(IntStream.range(0, figures.length)
                            .mapToObj(position -> new Change(figures[position], onlyValue(position)))
                            .toList()));
        }

        private int lastPosition(Constraint constraint) {
            int position = figures.length - 1;
            while (position >= 0 && !constraint.contains(figures[position])) {
                position--;
            }
            return position;
        }

        private OptionalLong onlyValue(int position) {
            long value = solutions.get(0)[figures[position]];
            boolean varies = solutions.stream().anyMatch(solution -> solution[figures[position]] != value);
            return varies ? OptionalLong.empty() : OptionalLong.of(value);
        }

        private void assign(int position) {
            if (position == figures.length) {
                keepIfNew();
                return;
            }
            int figure = figures[position];
            long stated = values[figure];
            candidates(position).takeWhile(value -> !allVary()).forEach(value -> {
                values[figure] = value;
                if (decided.get(position).stream().noneMatch(constraint -> constraint.isBroken(values))) {
                    assign(position + 1);
                }
            });
            values[figure] = stated;
        }

        private boolean allVary() {
            return !solutions.isEmpty()
                    && IntStream.range(0, figures.length)
                            .noneMatch(position -> onlyValue(position).isPresent());
        }

        private void keepIfNew() {
            boolean isNew = solutions.isEmpty()
                    || IntStream.range(0, figures.length).anyMatch(position -> {
                        OptionalLong only = onlyValue(position);
                        return only.isPresent() && only.getAsLong() != values[figures[position]];
                    });
            if (isNew) {
                solutions.add(values.clone());
            }
        }

        /** All values up to the bound, or the single one that an equality leaves. */
        private LongStream candidates(int position) {
            int figure = figures[position];
            boolean mayBeNegative = problem.signed.get(figure);
            return decided.get(position).stream()
                    .filter(constraint -> constraint.comparison() == Comparison.EQUAL)
                    .findFirst()
                    .map(equality ->
                            LongStream.of(onlyValue(figure, equality)).filter(value -> value >= 0 || mayBeNegative))
                    .orElse(LongStream.rangeClosed(mayBeNegative ? -LARGEST_TRIED : 0, LARGEST_TRIED));
        }

        /** Rounded where it isn't whole; the equality is then still broken. */
        private long onlyValue(int figure, Constraint equality) {
            return values[figure] - equality.residual(values) / equality.coefficientOf(figure);
        }
    }
}
