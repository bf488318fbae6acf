package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds, where constraints don't hold, the fewest figures whose change to other whole numbers satisfies them all.
 *
 * <p>Two figures can be wrong in a way that breaks only constraints without a figure in common: a number that stands a
 * row too low breaks two rows and no column. What belongs together is therefore not read off the broken constraints.
 * All that hang together through any constraint, broken or not, are repaired at once, and the smallest repairs found
 * are then split into groups that vary independently. So the sizes of the groups add up to the smallest repair of the
 * whole.
 */
public final class ErrorLocalization {
    /** The largest value that is judged; a constraint with a larger one counts as neither broken nor satisfied. */
    public static final long LARGEST_VALUE = 1_000_000_000_000_000L;

    private ErrorLocalization() {}

    /**
     * The broken constraints in groups, ordered by their first constraint; none where all constraints hold. No figure
     * may be less than 0.
     *
     * @param values what every figure states, at least 0 where a constraint refers to it
     * @param constraints those whose figures all have a value
     */
    public static List<ErrorGroup> localize(long[] values, List<Constraint> constraints) {
        return localize(values, constraints, new BitSet(), StatedFigures.single(values.length));
    }

    /**
     * The broken constraints in groups, ordered by their first constraint; none where all constraints hold.
     *
     * @param values what every figure states; a constraint with one less than 0 that may not be, or less than the
     *     negative of {@link #LARGEST_VALUE}, counts as neither broken nor satisfied
     * @param constraints those whose figures all have a value
     * @param signed the indexes of the figures that may be less than 0
     */
    public static List<ErrorGroup> localize(long[] values, List<Constraint> constraints, BitSet signed) {
        return localize(values, constraints, signed, StatedFigures.single(values.length));
    }

    /**
     * The broken constraints in groups, ordered by their first constraint; none where all constraints hold. The other
     * parameters are as above.
     *
     * @param steps what every value of each figure is a multiple of, stated or repaired; at least 1
     */
    public static List<ErrorGroup> localize(long[] values, List<Constraint> constraints, BitSet signed, long[] steps) {
        StatedFigures stated = new StatedFigures(values, signed, steps);
        if (constraints.stream().noneMatch(stated::breaks)) {
            return List.of();
        }
        List<ErrorGroup> groups = new ArrayList<>();
        for (ConstraintSystem system : ConstraintSystem.brokenOnes(stated, constraints)) {
            List<Repair> repairs = new RepairSearch(system).smallestRepairs();
            groups.addAll(new IndependentGroups(system, repairs).split(constraints));
        }
        groups.sort(Comparator.comparing(group -> group.brokenConstraints().get(0)));
        return List.copyOf(groups);
    }
}
