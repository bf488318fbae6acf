package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Constraints that are connected by common figures, at least one of them broken, and these figures. Both are numbered
 * from 0 within the system, constraints by ascending number of figures.
 */
final class ConstraintSystem {
    private final int[] constraintIndexes;
    private final int[] figureIndexes;
    private final StatedFigures stated;
    private final Constraint[] constraints;
    private final boolean[] broken;
    private final int[][] constraintsByFigure;

    private ConstraintSystem(StatedFigures stated, List<Constraint> allConstraints, List<Integer> members) {
        this.stated = stated;
        constraintIndexes = members.stream()
                .sorted(Comparator.comparingInt(
                        index -> allConstraints.get(index).size()))
                .mapToInt(Integer::intValue)
                .toArray();
        figureIndexes = members.stream()
                .flatMapToInt(index -> allConstraints.get(index).figures())
                .distinct()
                .sorted()
                .toArray();
        constraints = Arrays.stream(constraintIndexes)
                .mapToObj(index -> allConstraints.get(index).renumbered(figureIndexes))
                .toArray(Constraint[]::new);
        broken = new boolean[constraints.length];
        for (int constraint = 0; constraint < broken.length; constraint++) {
            broken[constraint] = stated.breaks(allConstraints.get(constraintIndexes[constraint]));
        }
        constraintsByFigure = constraintsByFigure();
    }

    /** The systems that have a broken constraint; a constraint with a figure that isn't judged belongs to no system. */
    static List<ConstraintSystem> brokenOnes(StatedFigures stated, List<Constraint> constraints) {
        Map<Integer, List<Integer>> membersByBlock = new LinkedHashMap<>();
        Partition figures = new Partition(stated.count());
        List<Integer> judged = new ArrayList<>();
        for (int index = 0; index < constraints.size(); index++) {
            Constraint constraint = constraints.get(index);
            if (constraint.size() > 0 && stated.areJudged(constraint)) {
                judged.add(index);
                constraint.figures().forEach(figure -> figures.join(figure, constraint.figure(0)));
            }
        }
        for (int index : judged) {
            int block = figures.block(constraints.get(index).figure(0));
            membersByBlock.computeIfAbsent(block, key -> new ArrayList<>()).add(index);
        }
        return membersByBlock.values().stream()
                .filter(members -> members.stream().anyMatch(index -> stated.breaks(constraints.get(index))))
                .map(members -> new ConstraintSystem(stated, constraints, members))
                .toList();
    }

    int constraintCount() {
        return constraints.length;
    }

    int figureCount() {
        return figureIndexes.length;
    }

    Constraint constraint(int constraint) {
        return constraints[constraint];
    }

    /** The numbers of the constraints that a figure stands in. */
    int[] constraintsOf(int figure) {
        return constraintsByFigure[figure];
    }

    boolean isBroken(int constraint) {
        return broken[constraint];
    }

    long value(int figure) {
        return stated.value(figureIndexes[figure]);
    }

    boolean mayBeNegative(int figure) {
        return stated.mayBeNegative(figureIndexes[figure]);
    }

    /** The step of a figure: the number that all its values are multiples of, at least 1. */
    long step(int figure) {
        return stated.step(figureIndexes[figure]);
    }

    /** The index that the caller uses for a figure of this system. */
    int figureIndex(int figure) {
        return figureIndexes[figure];
    }

    /**
     * The number that this system gives to the figure with a caller's index; negative where the system lacks the
     * figure.
     */
    int figureNumber(int figureIndex) {
        return Arrays.binarySearch(figureIndexes, figureIndex);
    }

    /** The index that the caller uses for a constraint of this system. */
    int constraintIndex(int constraint) {
        return constraintIndexes[constraint];
    }

    private int[][] constraintsByFigure() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int figure = 0; figure < figureIndexes.length; figure++) {
            lists.add(new ArrayList<>());
        }
        for (int constraint = 0; constraint < constraints.length; constraint++) {
            int number = constraint;
            constraints[constraint].figures().forEach(figure -> lists.get(figure)
                    .add(number));
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
