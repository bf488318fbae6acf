package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fewest figures that satisfy binary constraints, found by branching: of a constraint that isn't satisfied yet, one
 * of the figures that help it must be chosen. (ojAlgo 55.2 calls choices optimal that break a constraint.)
 */
final class CheapestChoice {
    private final List<BinaryConstraint> constraints;
    private final List<Set<Integer>> helpers;
    private final Set<Integer> chosen = new TreeSet<>();
    private final Set<Integer> closed = new HashSet<>();

    private CheapestChoice(List<BinaryConstraint> constraints) {
        this.constraints = constraints;
        helpers = constraints.stream().map(BinaryConstraint::helpers).toList();
    }

    /** One of the smallest choices, if there is one of at most this size. */
    static Optional<Set<Integer>> of(List<BinaryConstraint> constraints, int largestSize) {
        CheapestChoice choice = new CheapestChoice(constraints);
        for (int size = 0; size <= largestSize; size++) {
            if (choice.extend(size)) {
                return Optional.of(choice.chosen);
            }
        }
        return Optional.empty();
    }

    /** Whether so many more figures are enough; they are then chosen. */
    private boolean extend(int remaining) {
        List<Set<Integer>> open = open();
        if (open.isEmpty()) {
            return true;
        }
        if (atLeast(open) > remaining) {
            return false;
        }
        List<Integer> tried = new ArrayList<>(open.get(0));
        for (int figure : tried) {
            chosen.add(figure);
            closed.add(figure);
            if (extend(remaining - 1)) {
                return true;
            }
            chosen.remove(figure);
        }
        tried.forEach(closed::remove);
        return false;
    }

    /** For every constraint that isn't satisfied the figures that can still help it, the fewest first. */
    private List<Set<Integer>> open() {
        List<Set<Integer>> open = new ArrayList<>();
        for (int index = 0; index < helpers.size(); index++) {
            if (!constraints.get(index).isSatisfiedBy(chosen)) {
                Set<Integer> figures = new TreeSet<>(helpers.get(index));
                figures.removeAll(closed);
                open.add(figures);
            }
        }
        open.sort(Comparator.comparingInt(Set::size));
        return open;
    }

    /** How many of these sets, at least, have no figure in common. */
    private static int atLeast(List<Set<Integer>> open) {
        Set<Integer> covered = new HashSet<>();
        int count = 0;
        for (Set<Integer> figures : open) {
            if (figures.stream().noneMatch(covered::contains)) {
                covered.addAll(figures);
                count++;
            }
        }
        return count;
    }
}
