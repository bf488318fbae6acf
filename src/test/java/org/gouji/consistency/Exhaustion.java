package org.gouji.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the smallest sets of figures to change by trying every set with every value up to a bound. */
final class Exhaustion {
    private static final int LARGEST_TRIED = 20;

    private final long[] values;
    private final List<Equation> equations;
    private final List<Set<Integer>> found = new ArrayList<>();

    Exhaustion(long[] values, List<Equation> equations) {
        this.values = values.clone();
        this.equations = equations;
    }

    /** The smallest sets, if they are of at most this size. */
    List<Set<Integer>> smallestSets(int largestSize) {
        for (int size = 0; size <= Math.min(3, largestSize) && found.isEmpty(); size++) {
            extend(0, size, new TreeSet<>());
        }
        return found;
    }

    private void extend(int first, int remaining, Set<Integer> chosen) {
        if (remaining == 0) {
            tryValues(List.copyOf(chosen), 0, chosen);
            return;
        }
        for (int figure = first; figure < values.length; figure++) {
            chosen.add(figure);
            extend(figure + 1, remaining - 1, chosen);
            chosen.remove(figure);
        }
    }

    private boolean tryValues(List<Integer> figures, int position, Set<Integer> chosen) {
        if (position == figures.size()) {
            boolean satisfied = equations.stream().allMatch(equation -> equation.residual(values) == 0);
            return satisfied && found.add(new TreeSet<>(chosen));
        }
        int figure = figures.get(position);
        long stated = values[figure];
        boolean success = false;
        for (values[figure] = 0; values[figure] <= LARGEST_TRIED && !success; values[figure]++) {
            success = tryValues(figures, position + 1, chosen);
        }
        values[figure] = stated;
        return success;
    }
}
