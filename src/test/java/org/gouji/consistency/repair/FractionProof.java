package org.gouji.consistency.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.standard.Comparison;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * The proof that figures can't satisfy their constraints, not even with fractions (Farkas' lemma), as a linear program:
 * multipliers of the constraints, the smallest in sum, with which a sum of the constraints demands the impossible.
 *
 * <p>What the multipliers give a figure is 0, or at most 0 for one that can't be negative, yet the figures would have
 * to come to more than 0. The multiplier of a limit is at most 0, of an equality any number.
 */
final class FractionProof {
    private static final double ALMOST_NOTHING = 1e-6;

    private final Problem problem;
    private final Set<Integer> figures;
    private final List<Constraint> constraints;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();

    private FractionProof(Problem problem, Set<Integer> figures) {
        this.problem = problem;
        this.figures = figures;
        constraints = problem.constraintsOf(figures);
    }

    /** Empty where these figures can satisfy all constraints; else the figures of which one must change as well. */
    static Optional<Set<Integer>> alternatives(Problem problem, Set<Integer> figures) {
        FractionProof proof = new FractionProof(problem, figures);
        return proof.multipliers().map(proof::otherFigures);
    }

    private Set<Integer> otherFigures(double[] multipliers) {
        return constraints.stream()
                .flatMap(constraint -> constraint.figures().boxed())
                .filter(figure -> !figures.contains(figure))
                .filter(figure -> Math.abs(weight(figure, multipliers)) > ALMOST_NOTHING)
                .collect(Collectors.toSet());
    }

    private double weight(int figure, double[] multipliers) {
        return IntStream.range(0, multipliers.length)
                .mapToDouble(
                        index -> multipliers[index] * constraints.get(index).coefficientOf(figure))
                .sum();
    }

    private Optional<double[]> multipliers() {
        for (int index = 0; index < constraints.size(); index++) {
            boolean isLimit = constraints.get(index).comparison() == Comparison.AT_MOST;
            model.newVariable("+" + index)
                    .lower(0)
                    .upper(isLimit ? 0 : Integer.MAX_VALUE)
                    .weight(1);
            model.newVariable("-" + index).lower(0).weight(1);
        }
        for (int figure : figures) {
            Expression given = model.newExpression("given" + figure).upper(0);
            if (problem.signed.get(figure)) {
                given.lower(0);
            }
            multiply(given, constraint -> constraint.coefficientOf(figure));
        }
        long scale = constraints.stream()
                .mapToLong(constraint -> Math.abs(problem.required(constraint, figures)))
                .max()
                .orElse(1);
        multiply(
                model.newExpression("required").level(Math.max(1, scale)),
                constraint -> problem.required(constraint, figures));
        return solved();
    }

    private void multiply(Expression sum, ToLongFunction<Constraint> factors) {
        for (int index = 0; index < constraints.size(); index++) {
            long factor = factors.applyAsLong(constraints.get(index));
            sum.set(model.getVariable(2 * index), factor);
            sum.set(model.getVariable(2 * index + 1), -factor);
        }
    }

    private Optional<double[]> solved() {
        Optimisation.Result result = model.minimise();
        if (!result.getState().isOptimal()) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, constraints.size())
                .mapToDouble(index -> result.doubleValue(2L * index) - result.doubleValue(2L * index + 1))
                .toArray());
    }
}
