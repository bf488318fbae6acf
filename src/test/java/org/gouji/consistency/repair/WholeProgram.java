package org.gouji.consistency.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.standard.Comparison;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.IntegerStrategy.GMICutConfiguration;

/**
 * Whether figures can satisfy constraints in whole numbers, as an integer program that ojAlgo solves.
 *
 * <p>It branches without end where only divisibility speaks against a solution. That is looked for before, though only
 * for small primes.
 */
final class WholeProgram {
    private static final int BOUND = 100_000;
    private static final int[] PRIMES = {2, 3, 5, 7};
    /** Further than any number is from a whole one: no use is made of Gomory's cuts, which have cut off solutions. */
    private static final double NEVER = 0.6;

    private final Problem problem;
    private final List<Integer> figures;
    private final List<Constraint> constraints;

    WholeProgram(Problem problem, Set<Integer> figures, List<Constraint> constraints) {
        this.problem = problem;
        this.figures = List.copyOf(figures);
        this.constraints = constraints;
    }

    boolean isSolvable() {
        if (isIndivisible()) {
            return false;
        }
        Optimisation.Result result = model().minimise();
        boolean found = result.getState().isFeasible();
        if (found && !isSolution(result)) {
            throw new IllegalStateException(result.toString());
        }
        return found;
    }

    private boolean isIndivisible() {
        List<long[]> equations = constraints.stream()
                .filter(constraint -> constraint.comparison() == Comparison.EQUAL)
                .map(this::row)
                .toList();
        return Arrays.stream(PRIMES).anyMatch(prime -> Residues.contradict(equations, prime));
    }

    /** The coefficients of the figures, then what they must come to. */
    private long[] row(Constraint constraint) {
        return IntStream.rangeClosed(0, figures.size())
                .mapToLong(column -> column < figures.size()
                        ? constraint.coefficientOf(figures.get(column))
                        : problem.required(constraint, Set.copyOf(figures)))
                .toArray();
    }

    /** Whether what ojAlgo calls a solution is one when rounded. */
    private boolean isSolution(Optimisation.Result result) {
        long[] values = problem.values.clone();
        for (int column = 0; column < figures.size(); column++) {
            values[figures.get(column)] = Math.round(result.doubleValue(column));
        }
        return constraints.stream().noneMatch(constraint -> constraint.isBroken(values));
    }

    private ExpressionsBasedModel model() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.integer(IntegerStrategy.DEFAULT
                .withParallelism(() -> 1)
                .withGMICutConfiguration(new GMICutConfiguration().withFractionality(NEVER)));
        for (int figure : figures) {
            model.newVariable("figure" + figure)
                    .integer()
                    .lower(problem.signed.get(figure) ? -BOUND : 0)
                    .upper(BOUND)
                    .weight(1);
        }
        for (Constraint constraint : constraints) {
            long required = problem.required(constraint, Set.copyOf(figures));
            Expression sum =
                    model.newExpression("constraint" + model.countExpressions()).upper(required);
            if (constraint.comparison() == Comparison.EQUAL) {
                sum.lower(required);
            }
            for (int column = 0; column < figures.size(); column++) {
                sum.set(column, constraint.coefficientOf(figures.get(column)));
            }
        }
        return model;
    }
}
