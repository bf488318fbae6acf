package org.gouji.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Equations that hang together, at least one of them broken, with their figures; both are numbered from 0 within it,
 * equations by ascending size.
 */
final class EquationSystem {
    private final int[] equationIndexes;
    private final int[] figureIndexes;
    private final long[] values;
    private final Equation[] equations;
    private final long[] residuals;
    private final int[][] equationsByFigure;

    private EquationSystem(long[] allValues, List<Equation> allEquations, List<Integer> members) {
        equationIndexes = members.stream()
                .sorted(Comparator.comparingInt(index -> allEquations.get(index).size()))
                .mapToInt(Integer::intValue)
                .toArray();
        figureIndexes = members.stream()
                .flatMapToInt(index -> allEquations.get(index).figures())
                .distinct()
                .sorted()
                .toArray();
        values = Arrays.stream(figureIndexes)
                .mapToLong(index -> allValues[index])
                .toArray();
        equations = Arrays.stream(equationIndexes)
                .mapToObj(index -> allEquations.get(index).renumbered(figureIndexes))
                .toArray(Equation[]::new);
        residuals = Arrays.stream(equations)
                .mapToLong(equation -> equation.residual(values))
                .toArray();
        equationsByFigure = equationsByFigure();
    }

    /** The systems that have a broken equation; equations that aren't judged belong to none. */
    static List<EquationSystem> brokenOnes(long[] values, List<Equation> equations) {
        Map<Integer, List<Integer>> membersByBlock = new LinkedHashMap<>();
        Partition figures = new Partition(values.length);
        List<Integer> judged = new ArrayList<>();
        for (int index = 0; index < equations.size(); index++) {
            Equation equation = equations.get(index);
            if (equation.size() > 0 && ErrorLocalization.isJudged(equation, values)) {
                judged.add(index);
                equation.figures().forEach(figure -> figures.join(figure, equation.figure(0)));
            }
        }
        for (int index : judged) {
            int block = figures.block(equations.get(index).figure(0));
            membersByBlock.computeIfAbsent(block, key -> new ArrayList<>()).add(index);
        }
        return membersByBlock.values().stream()
                .filter(members ->
                        members.stream().anyMatch(index -> equations.get(index).residual(values) != 0))
                .map(members -> new EquationSystem(values, equations, members))
                .toList();
    }

    int equationCount() {
        return equations.length;
    }

    int figureCount() {
        return values.length;
    }

    Equation equation(int equation) {
        return equations[equation];
    }

    /** The equations that the figure stands in. */
    int[] equationsOf(int figure) {
        return equationsByFigure[figure];
    }

    boolean isBroken(int equation) {
        return residuals[equation] != 0;
    }

    long residual(int equation) {
        return residuals[equation];
    }

    long value(int figure) {
        return values[figure];
    }

    /** The index that the caller knows the figure by. */
    int figureIndex(int figure) {
        return figureIndexes[figure];
    }

    /** The number here of the figure with that index. */
    int figureNumber(int figureIndex) {
        return Arrays.binarySearch(figureIndexes, figureIndex);
    }

    /** The index that the caller knows the equation by. */
    int equationIndex(int equation) {
        return equationIndexes[equation];
    }

    private int[][] equationsByFigure() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int figure = 0; figure < values.length; figure++) {
            lists.add(new ArrayList<>());
        }
        for (int equation = 0; equation < equations.length; equation++) {
            int number = equation;
            equations[equation].figures().forEach(figure -> lists.get(figure).add(number));
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
