package org.gouji.consistency;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which equations need one more figure to be chosen, and how many figures at least are still to come. */
final class NeededFigures {
    private final EquationSystem system;
    private final int[] chosenCounts;
    private final int[][] neighbours;
    private final int[] lastCoveredIn;
    private int round;

    NeededFigures(EquationSystem system) {
        this.system = system;
        chosenCounts = new int[system.equationCount()];
        lastCoveredIn = new int[system.equationCount()];
        neighbours = IntStream.range(0, system.equationCount())
                .mapToObj(this::neighbours)
                .toArray(int[][]::new);
    }

    void add(int figure) {
        for (int equation : system.equationsOf(figure)) {
            chosenCounts[equation]++;
        }
    }

    void remove(int figure) {
        for (int equation : system.equationsOf(figure)) {
            chosenCounts[equation]--;
        }
    }

    /** Whether the equation is broken and has no chosen figure, or holds and has a single one. */
    boolean isNeeding(int equation) {
        return chosenCounts[equation] == (system.isBroken(equation) ? 0 : 1);
    }

    /** A lower bound: needing equations that have no figure in common, picked greedily from either end. */
    int atLeast() {
        int last = chosenCounts.length - 1;
        round++;
        int smallestFirst = 0;
        for (int equation = 0; equation <= last; equation++) {
            smallestFirst += pick(equation);
        }
        round++;
        int largestFirst = 0;
        for (int equation = last; equation >= 0; equation--) {
            largestFirst += pick(equation);
        }
        return Math.max(smallestFirst, largestFirst);
    }

    private int pick(int equation) {
        if (!isNeeding(equation) || lastCoveredIn[equation] == round) {
            return 0;
        }
        for (int neighbour : neighbours[equation]) {
            lastCoveredIn[neighbour] = round;
        }
        return 1;
    }

    private int[] neighbours(int equation) {
        return system.equation(equation)
                .figures()
                .flatMap(figure -> Arrays.stream(system.equationsOf(figure)))
                .distinct()
                .toArray();
    }
}
