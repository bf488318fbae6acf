package org.gouji.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * The fewest figures to change as a mixed integer program of the whole table, solved by ojAlgo: a binary per figure
 * says whether it changes, and their sum is minimized.
 *
 * <p>Said in one program, this needs a bound on every change (a "big M"), and then ojAlgo takes up to 20 seconds for a
 * table. So it is decomposed after Benders, which is exact: the program of the binaries is solved alone, and a linear
 * program, by ojAlgo as well, decides whether the figures that it chose can be right. If they can't, the multipliers
 * that prove it (Farkas' lemma) say which other figures one must change of, whatever else is changed; that goes into
 * the first program. Whole numbers need not be asked for: a two-way table with a hierarchy in one direction is a
 * network, whose solutions are whole where its data are.
 */
final class RepairOracle {
    private static final double ALMOST_NOTHING = 1e-6;

    private final long[] values;
    private final List<Equation> equations;
    private final int[][] coefficients;
    private final List<BinaryConstraint> constraints = new ArrayList<>();

    RepairOracle(long[] values, List<Equation> equations) {
        this.values = values;
        this.equations = equations;
        coefficients = equations.stream().map(this::coefficients).toArray(int[][]::new);
        for (Equation equation : equations) {
            if (equation.residual(values) != 0) {
                constraints.add(
                        BinaryConstraint.oneOf(equation.figures().boxed().toList()));
            }
        }
    }

    /** One of the smallest sets of figures whose change satisfies all equations; empty where it is above a size. */
    Optional<Set<Integer>> smallestSet(int largestSize) {
        Set<Integer> figures = cheapestChoice();
        while (figures.size() <= largestSize && !isSufficient(figures)) {
            figures = cheapestChoice();
        }
        return figures.size() <= largestSize ? Optional.of(figures) : Optional.empty();
    }

    /** Whether these figures can satisfy all equations; if they can't, the program then knows several reasons. */
    private boolean isSufficient(Set<Integer> figures) {
        boolean sufficient = !requireCompany(figures);
        Set<Integer> allowed = new TreeSet<>(figures);
        Optional<Set<Integer>> others = alternatives(allowed);
        while (others.isPresent()) {
            sufficient = false;
            constraints.add(BinaryConstraint.oneOf(others.get()));
            allowed.addAll(others.get());
            others = alternatives(allowed);
        }
        return sufficient;
    }

    /** From now on asks for sets that this one isn't a part of. */
    void exclude(Set<Integer> set) {
        constraints.add(BinaryConstraint.notAllOf(set));
    }

    /** Where a single figure changes in an equation that holds: has another one change wherever that one does. */
    private boolean requireCompany(Set<Integer> figures) {
        boolean required = false;
        for (Equation equation : equations) {
            int[] changed = equation.figures().filter(figures::contains).toArray();
            if (changed.length == 1 && equation.residual(values) == 0) {
                List<Integer> all = equation.figures().boxed().toList();
                constraints.add(BinaryConstraint.notAlone(changed[0], all));
                required = true;
            }
        }
        return required;
    }

    /** Solves the program of the binaries, from a model of its own: solving one changes it for good. */
    private Set<Integer> cheapestChoice() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int figure = 0; figure < values.length; figure++) {
            model.newVariable("figure" + figure).binary().weight(1);
        }
        constraints.forEach(constraint -> constraint.addTo(model));
        Optimisation.Result result = model.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException(result.toString());
        }
        Set<Integer> figures = new TreeSet<>();
        for (int figure = 0; figure < values.length; figure++) {
            if (result.doubleValue(figure) > 0.5) {
                figures.add(figure);
            }
        }
        return figures;
    }

    /** Empty where these figures can satisfy all equations; else the figures of which one must change as well. */
    private Optional<Set<Integer>> alternatives(Set<Integer> figures) {
        Optional<double[]> multipliers = contradiction(figures);
        return multipliers.map(found -> IntStream.range(0, values.length)
                .filter(figure -> !figures.contains(figure))
                .filter(figure -> Math.abs(weight(figure, found)) > ALMOST_NOTHING)
                .boxed()
                .collect(Collectors.toSet()));
    }

    private int[] coefficients(Equation equation) {
        int[] row = new int[values.length];
        for (int position = 0; position < equation.size(); position++) {
            row[equation.figure(position)] = equation.coefficient(position);
        }
        return row;
    }

    private double weight(int figure, double[] multipliers) {
        double weight = 0;
        for (int index = 0; index < multipliers.length; index++) {
            weight += multipliers[index] * coefficients[index][figure];
        }
        return weight;
    }

    /**
     * Multipliers of the equations that prove that these figures can't satisfy them, the smallest in sum: what they
     * give the figures is at most 0 each, but would have to come to more.
     */
    private Optional<double[]> contradiction(Set<Integer> figures) {
        ExpressionsBasedModel proof = new ExpressionsBasedModel();
        for (int sign = 1; sign >= -1; sign -= 2) {
            for (int index = 0; index < equations.size(); index++) {
                proof.newVariable(sign + "*" + index).lower(0).weight(1);
            }
        }
        for (int figure : figures) {
            Expression given = proof.newExpression("given" + figure).upper(0);
            multiply(proof, given, index -> coefficients[index][figure]);
        }
        long scale = equations.stream()
                .mapToLong(equation -> Math.abs(equation.residual(values)))
                .max()
                .orElse(1);
        Expression required = proof.newExpression("required").level(scale);
        multiply(proof, required, index -> required(index, figures));
        return solved(proof);
    }

    private void multiply(ExpressionsBasedModel proof, Expression sum, IntToLongFunction factors) {
        for (int index = 0; index < equations.size(); index++) {
            long factor = factors.applyAsLong(index);
            sum.set(proof.getVariable(index), factor);
            sum.set(proof.getVariable(equations.size() + index), -factor);
        }
    }

    /** What the figures must come to in an equation, all others being right. */
    private long required(int index, Set<Integer> figures) {
        long stated = figures.stream()
                .mapToLong(figure -> coefficients[index][figure] * values[figure])
                .sum();
        return stated - equations.get(index).residual(values);
    }

    private Optional<double[]> solved(ExpressionsBasedModel proof) {
        Optimisation.Result result = proof.minimise();
        if (!result.getState().isOptimal()) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, equations.size())
                .mapToDouble(index -> result.doubleValue(index) - result.doubleValue(equations.size() + index))
                .toArray());
    }
}
