package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Broken constraints that are repaired together, independently of all others.
 *
 * @param brokenConstraints the indexes of the broken constraints, ascending
 * @param repairs all smallest repairs, each with the same number of figures, ordered by figures; empty where they could
 *     not be found in bounded time
 * @param core the figures that every smallest repair changes, ascending; without a value where the repairs differ in it
 * @param unexplained the broken constraints without any figure of the core
 */
public record ErrorGroup(
        List<Integer> brokenConstraints,
        List<Repair> repairs,
        List<Change> core,
        List<UnexplainedConstraint> unexplained) {

    private static final Comparator<Change> BY_FIGURE_AND_VALUE = Comparator.comparingInt(Change::figure)
            .thenComparingLong(change -> change.value().orElse(Long.MAX_VALUE));

    static ErrorGroup of(List<Integer> brokenConstraints, List<Repair> repairs, List<Constraint> constraints) {
        List<Change> core = core(repairs);
        List<UnexplainedConstraint> unexplained = new ArrayList<>();
        for (int index : brokenConstraints) {
            Constraint constraint = constraints.get(index);
            if (core.stream().noneMatch(change -> constraint.contains(change.figure()))) {
                unexplained.add(new UnexplainedConstraint(index, candidates(constraint, repairs)));
            }
        }
        return new ErrorGroup(List.copyOf(brokenConstraints), List.copyOf(repairs), core, List.copyOf(unexplained));
    }

    /** Whether the smallest repairs are known. One always exists: figures that are all 0 satisfy every constraint. */
    public boolean exact() {
        return !repairs.isEmpty();
    }

    /** The smallest repair if there is exactly one, else empty. */
    public Optional<Repair> onlyRepair() {
        return repairs.size() == 1 ? Optional.of(repairs.get(0)) : Optional.empty();
    }

    private static List<Change> core(List<Repair> repairs) {
        if (repairs.isEmpty()) {
            return List.of();
        }
        return repairs.get(0).changes().stream()
                .filter(change -> repairs.stream().allMatch(repair -> repair.changes(change.figure())))
                .map(change -> agreed(change, repairs))
                .toList();
    }

    private static Change agreed(Change change, List<Repair> repairs) {
        boolean agreed = repairs.stream().allMatch(repair -> repair.changes().contains(change));
        return agreed ? change : new Change(change.figure(), OptionalLong.empty());
    }

    private static List<Change> candidates(Constraint constraint, List<Repair> repairs) {
        Stream<Change> changes = repairs.stream().flatMap(repair -> repair.changes().stream());
        return changes.filter(change -> constraint.contains(change.figure()))
                .distinct()
                .sorted(BY_FIGURE_AND_VALUE)
                .toList();
    }
}
