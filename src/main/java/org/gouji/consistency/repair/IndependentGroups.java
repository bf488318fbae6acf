package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Splits the smallest repairs of a system into groups that vary independently: every repair of the system is one repair
 * of each group, and every such combination is a repair of the system.
 */
final class IndependentGroups {
    private final ConstraintSystem system;
    private final List<Repair> repairs;
    private final int[] brokenConstraints;

    IndependentGroups(ConstraintSystem system, List<Repair> repairs) {
        this.system = system;
        this.repairs = repairs;
        brokenConstraints = IntStream.range(0, system.constraintCount())
                .filter(system::isBroken)
                .toArray();
    }

    List<ErrorGroup> split(List<Constraint> constraints) {
        Partition blocks = new Partition(system.constraintCount());
        repairs.forEach(repair -> joinRepairedTogether(repair, blocks));
        List<ErrorGroup> groups = groups(blocks, constraints);
        long combinations = groups.stream()
                .mapToLong(group -> group.repairs().size())
                .reduce(1, (product, count) -> product * count);
        return combinations == repairs.size() && !repairs.isEmpty() ? groups : List.of(whole(constraints));
    }

    private ErrorGroup whole(List<Constraint> constraints) {
        return ErrorGroup.of(callersIndexes(brokenConstraints), repairs, constraints);
    }

    private void joinRepairedTogether(Repair repair, Partition blocks) {
        Partition touching = touching(repair);
        for (int constraint : brokenConstraints) {
            for (int other : brokenConstraints) {
                if (touching.block(constraint) == touching.block(other)) {
                    blocks.join(constraint, other);
                }
            }
        }
    }

    /** The constraints in blocks: a figure that the repair changes joins all constraints that it stands in. */
    private Partition touching(Repair repair) {
        Partition touching = new Partition(system.constraintCount());
        for (Change change : repair.changes()) {
            int[] constraints = system.constraintsOf(system.figureNumber(change.figure()));
            Arrays.stream(constraints).forEach(constraint -> touching.join(constraint, constraints[0]));
        }
        return touching;
    }

    private List<ErrorGroup> groups(Partition blocks, List<Constraint> constraints) {
        Map<Integer, Set<Repair>> repairsByBlock = new TreeMap<>();
        for (Repair repair : repairs) {
            partsByBlock(repair, blocks).forEach((block, changes) -> repairsByBlock
                    .computeIfAbsent(block, key -> new LinkedHashSet<>())
                    .add(new Repair(changes)));
        }
        List<ErrorGroup> groups = new ArrayList<>();
        repairsByBlock.forEach((block, parts) -> {
            int[] broken = Arrays.stream(brokenConstraints)
                    .filter(constraint -> blocks.block(constraint) == block)
                    .toArray();
            groups.add(ErrorGroup.of(callersIndexes(broken), List.copyOf(parts), constraints));
        });
        return groups;
    }

    private Map<Integer, List<Change>> partsByBlock(Repair repair, Partition blocks) {
        Partition touching = touching(repair);
        Map<Integer, List<Change>> parts = new TreeMap<>();
        for (Change change : repair.changes()) {
            int linked = touching.block(system.constraintsOf(system.figureNumber(change.figure()))[0]);
            int broken = Arrays.stream(brokenConstraints)
                    .filter(constraint -> touching.block(constraint) == linked)
                    .findFirst()
                    .orElseThrow();
            parts.computeIfAbsent(blocks.block(broken), key -> new ArrayList<>())
                    .add(change);
        }
        return parts;
    }

    private List<Integer> callersIndexes(int[] constraints) {
        return Arrays.stream(constraints)
                .map(system::constraintIndex)
                .sorted()
                .boxed()
                .toList();
    }
}
