package org.gouji.consistency;

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
    private final EquationSystem system;
    private final List<Repair> repairs;
    private final int[] brokenEquations;

    IndependentGroups(EquationSystem system, List<Repair> repairs) {
        this.system = system;
        this.repairs = repairs;
        brokenEquations = IntStream.range(0, system.equationCount())
                .filter(system::isBroken)
                .toArray();
    }

    List<ErrorGroup> split(List<Equation> equations) {
        Partition blocks = new Partition(system.equationCount());
        repairs.forEach(repair -> joinRepairedTogether(repair, blocks));
        List<ErrorGroup> groups = groups(blocks, equations);
        long combinations = groups.stream()
                .mapToLong(group -> group.repairs().size())
                .reduce(1, (product, count) -> product * count);
        return combinations == repairs.size() && !repairs.isEmpty() ? groups : List.of(whole(equations));
    }

    private ErrorGroup whole(List<Equation> equations) {
        return ErrorGroup.of(callersIndexes(brokenEquations), repairs, equations);
    }

    private void joinRepairedTogether(Repair repair, Partition blocks) {
        Partition touching = touching(repair);
        for (int equation : brokenEquations) {
            for (int other : brokenEquations) {
                if (touching.block(equation) == touching.block(other)) {
                    blocks.join(equation, other);
                }
            }
        }
    }

    /** The equations in blocks that the repair's figures link. */
    private Partition touching(Repair repair) {
        Partition touching = new Partition(system.equationCount());
        for (Change change : repair.changes()) {
            int[] equations = system.equationsOf(system.figureNumber(change.figure()));
            Arrays.stream(equations).forEach(equation -> touching.join(equation, equations[0]));
        }
        return touching;
    }

    private List<ErrorGroup> groups(Partition blocks, List<Equation> equations) {
        Map<Integer, Set<Repair>> repairsByBlock = new TreeMap<>();
        for (Repair repair : repairs) {
            partsByBlock(repair, blocks).forEach((block, changes) -> repairsByBlock
                    .computeIfAbsent(block, key -> new LinkedHashSet<>())
                    .add(new Repair(changes)));
        }
        List<ErrorGroup> groups = new ArrayList<>();
        repairsByBlock.forEach((block, parts) -> {
            int[] broken = Arrays.stream(brokenEquations)
                    .filter(equation -> blocks.block(equation) == block)
                    .toArray();
            groups.add(ErrorGroup.of(callersIndexes(broken), List.copyOf(parts), equations));
        });
        return groups;
    }

    private Map<Integer, List<Change>> partsByBlock(Repair repair, Partition blocks) {
        Partition touching = touching(repair);
        Map<Integer, List<Change>> parts = new TreeMap<>();
        for (Change change : repair.changes()) {
            int linked = touching.block(system.equationsOf(system.figureNumber(change.figure()))[0]);
            int broken = Arrays.stream(brokenEquations)
                    .filter(equation -> touching.block(equation) == linked)
                    .findFirst()
                    .orElseThrow();
            parts.computeIfAbsent(blocks.block(broken), key -> new ArrayList<>())
                    .add(change);
        }
        return parts;
    }

    private List<Integer> callersIndexes(int[] equations) {
        return Arrays.stream(equations)
                .map(system::equationIndex)
                .sorted()
                .boxed()
                .toList();
    }
}
