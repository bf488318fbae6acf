package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.standard.Comparison;

/**
 * The fewest figures to change as a mixed integer program of the whole table: a binary per figure says whether it
 * changes, and their sum is minimized.
 *
 * <p>Said in one program, this needs a bound on every change (a "big M"), and then ojAlgo takes up to 20 seconds for a
 * table. So it is decomposed after Benders, which is exact: the program of the binaries is solved alone
 * ({@link CheapestChoice}), and others, by ojAlgo, decide whether the figures that it chose can be right. If they
 * can't, even with fractions, the multipliers that prove it ({@link FractionProof}) say which other figures one must
 * change of, whatever else is changed. If only whole numbers are missing ({@link WholeProgram}), one must change of the
 * other figures of those constraints that have no whole solution together. Either goes into the first program.
 */
final class RepairOracle {
    private final Problem problem;
    private final List<BinaryConstraint> cuts = new ArrayList<>();

    RepairOracle(Problem problem) {
        this.problem = problem;
        for (Constraint constraint : problem.constraints) {
            if (constraint.isBroken(problem.values)) {
                cuts.add(BinaryConstraint.oneOf(constraint.figures().boxed().toList()));
            }
        }
    }

    /** One of the smallest sets of figures whose change satisfies all constraints; empty where it is above a size. */
    Optional<Set<Integer>> smallestSet(int largestSize) {
        Optional<Set<Integer>> figures = CheapestChoice.of(cuts, largestSize);
        while (figures.isPresent() && !isSufficient(figures.get())) {
            figures = CheapestChoice.of(cuts, largestSize);
        }
        return figures;
    }

    /** From now on asks for sets that this one isn't a part of. */
    void exclude(Set<Integer> set) {
        cuts.add(BinaryConstraint.notAllOf(set));
    }

    /** Whether these figures can satisfy all constraints; if they can't, the program then knows several reasons. */
    private boolean isSufficient(Set<Integer> figures) {
        int known = cuts.size();
        requireCompany(figures);
        Set<Integer> allowed = new TreeSet<>(figures);
        Optional<Set<Integer>> others = FractionProof.alternatives(problem, allowed);
        while (others.isPresent()) {
            cuts.add(BinaryConstraint.oneOf(others.get()));
            allowed.addAll(others.get());
            others = FractionProof.alternatives(problem, allowed);
        }
        if (cuts.size() == known) {
            wholeAlternatives(figures).ifPresent(alternatives -> cuts.add(BinaryConstraint.oneOf(alternatives)));
        }
        return cuts.size() == known;
    }

    /** Where a single figure changes in an equality that holds: has another one change wherever that one does. */
    private void requireCompany(Set<Integer> figures) {
        for (Constraint constraint : problem.constraints) {
            int[] changed = constraint.figures().filter(figures::contains).toArray();
            if (changed.length == 1
                    && constraint.comparison() == Comparison.EQUAL
                    && !constraint.isBroken(problem.values)) {
                List<Integer> all = constraint.figures().boxed().toList();
                cuts.add(BinaryConstraint.notAlone(changed[0], all));
            }
        }
    }

    /** Empty where whole numbers can satisfy all constraints; else the figures of which one must change as well. */
    private Optional<Set<Integer>> wholeAlternatives(Set<Integer> figures) {
        List<Constraint> contradictory = problem.constraintsOf(figures);
        if (new WholeProgram(problem, figures, contradictory).isSolvable()) {
            return Optional.empty();
        }
        for (Constraint constraint : List.copyOf(contradictory)) {
            List<Constraint> others =
                    contradictory.stream().filter(other -> other != constraint).toList();
            contradictory = new WholeProgram(problem, figures, others).isSolvable() ? contradictory : others;
        }
        return Optional.of(contradictory.stream()
                .flatMap(constraint -> constraint.figures().boxed())
                .filter(figure -> !figures.contains(figure))
                .collect(Collectors.toSet()));
    }
}
