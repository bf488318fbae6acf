package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the smallest sets of figures that must change, to other whole numbers, for all constraints to hold.
 *
 * <p>Two figures can be wrong in a way that breaks only constraints without a figure in common: a number that stands a
 * row too low breaks two rows and no column. The broken constraints alone therefore don't tell which errors belong
 * together. All figures that are connected by any constraints, broken or not, are repaired at once, and the smallest
 * repairs found are then split into groups that vary independently. So the sizes of the groups add up to the smallest
 * repair of the whole.
 */
public final class ErrorLocalization {
    /** The largest value that is judged; a constraint with a larger one counts as neither broken nor satisfied. */
    public static final long LARGEST_VALUE = 1_000_000_000_000_000L;

    private ErrorLocalization() {}

    /**
     * The broken constraints in groups, ordered by their first constraint; none where all constraints hold. No figure
     * may be less than 0.
     *
     * @param values the stated value of every figure, at least 0 where a constraint refers to it
     * @param constraints the constraints whose figures all have a value
     */
    public static List<ErrorGroup> localize(long[] values, List<Constraint> constraints) {
        return localize(values, constraints, new BitSet(), StatedFigures.single(values.length));
    }

    /**
     * The broken constraints in groups, ordered by their first constraint; none where all constraints hold.
     *
     * @param values the stated value of every figure; a constraint with a negative value that isn't allowed, or with a
     *     value below the negative of {@link #LARGEST_VALUE}, counts as neither broken nor satisfied
     * @param constraints the constraints whose figures all have a value
     * @param signed the indexes of the figures that may be less than 0
     */
    public static List<ErrorGroup> localize(long[] values, List<Constraint> constraints, BitSet signed) {
        return localize(values, constraints, signed, StatedFigures.single(values.length));
    }

    /**
     * The broken constraints in groups, ordered by their first constraint; none where all constraints hold. The other
     * parameters are those of {@link #localize(long[], List, BitSet)}.
     *
     * @param steps for every figure the number that its stated and repaired values are multiples of, at least 1
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
