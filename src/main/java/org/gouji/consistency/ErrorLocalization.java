package org.gouji.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds, where equations don't hold, the fewest figures whose change to whole numbers of at least 0 satisfies them all.
 *
 * <p>Two figures can be wrong in a way that breaks only equations without a figure in common: a number that stands a
 * row too low breaks two rows and no column. What belongs together is therefore not read off the broken equations. All
 * that hang together through any equation, broken or not, are repaired at once, and the smallest repairs found are then
 * split into groups that vary independently. So the sizes of the groups add up to the smallest repair of the whole.
 */
public final class ErrorLocalization {
    /** The largest value that is judged; an equation with a larger one counts as neither broken nor satisfied. */
    public static final long LARGEST_VALUE = 1_000_000_000_000_000L;

    private ErrorLocalization() {}

    /**
     * The broken equations in groups, ordered by their first equation; none where all equations hold.
     *
     * @param values what every figure states, at least 0 where an equation refers to it
     * @param equations those whose figures all have a value
     */
    public static List<ErrorGroup> localize(long[] values, List<Equation> equations) {
        if (!anyBroken(values, equations)) {
            return List.of();
        }
        List<ErrorGroup> groups = new ArrayList<>();
        for (EquationSystem system : EquationSystem.brokenOnes(values, equations)) {
            List<Repair> repairs = new RepairSearch(system).smallestRepairs();
            groups.addAll(new IndependentGroups(system, repairs).split(equations));
        }
        groups.sort(Comparator.comparing(group -> group.brokenEquations().get(0)));
        return List.copyOf(groups);
    }

    private static boolean anyBroken(long[] values, List<Equation> equations) {
        for (int index = 0; index < equations.size(); index++) {
            Equation equation = equations.get(index);
            if (equation.residual(values) != 0 && isJudged(equation, values)) {
                return true;
            }
        }
        return false;
    }

    static boolean isJudged(Equation equation, long[] values) {
        for (int position = 0; position < equation.size(); position++) {
            long value = values[equation.figure(position)];
            if (value < 0 || value > LARGEST_VALUE) {
                return false;
            }
        }
        return true;
    }
}
