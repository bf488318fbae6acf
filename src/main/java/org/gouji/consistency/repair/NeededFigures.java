package org.gouji.consistency.repair;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.gouji.standard.Comparison;

/** Tracks which constraints need one more chosen figure, and how many figures must still be chosen at least. */
final class NeededFigures {
    private final ConstraintSystem system;
    private final int[] chosenCounts;
    private final int[] needingCounts;
    private final int[][] neighbours;
    private final int[] lastCoveredIn;
    private int round;

    NeededFigures(ConstraintSystem system) {
        this.system = system;
        chosenCounts = new int[system.constraintCount()];
        needingCounts = IntStream.range(0, system.constraintCount())
                .map(this::needingCount)
                .toArray();
        lastCoveredIn = new int[system.constraintCount()];
        neighbours = IntStream.range(0, system.constraintCount())
                .mapToObj(this::neighbours)
                .toArray(int[][]::new);
    }

    void add(int figure) {
        for (int constraint : system.constraintsOf(figure)) {
            chosenCounts[constraint]++;
        }
    }

    void remove(int figure) {
        for (int constraint : system.constraintsOf(figure)) {
            chosenCounts[constraint]--;
        }
    }

    /** Whether one more figure of the constraint must certainly be chosen. */
    boolean isNeeding(int constraint) {
        return chosenCounts[constraint] == needingCounts[constraint];
    }

    /**
     * The number of chosen figures at which a constraint needs one more: 0 where it is broken, 1 for an equation that
     * holds; -1 for a limit that holds, which never needs one.
     */
    private int needingCount(int constraint) {
        if (system.isBroken(constraint)) {
            return 0;
        }
        return system.constraint(constraint).comparison() == Comparison.EQUAL ? 1 : -1;
    }

    /** A lower bound of the figures still to choose: needing constraints without a common figure, picked greedily. */
    int atLeast() {
        int last = chosenCounts.length - 1;
        round++;
        int smallestFirst = 0;
        for (int constraint = 0; constraint <= last; constraint++) {
            smallestFirst += pick(constraint);
        }
        round++;
        int largestFirst = 0;
        for (int constraint = last; constraint >= 0; constraint--) {
            largestFirst += pick(constraint);
        }
        return Math.max(smallestFirst, largestFirst);
    }

    private int pick(int constraint) {
        if (!isNeeding(constraint) || lastCoveredIn[constraint] == round) {
            return 0;
        }
        for (int neighbour : neighbours[constraint]) {
            lastCoveredIn[neighbour] = round;
        }
        return 1;
    }

    private int[] neighbours(int constraint) {
        return system.constraint(constraint)
                .figures()
                .flatMap(figure -> Arrays.stream(system.constraintsOf(figure)))
                .distinct()
                .toArray();
    }
}
