package org.gouji.consistency.repair;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouji.standard.Comparison;

/**
 * A condition on a sum of figures, each with a coefficient: the sum equals 0, or is at most 0.
 *
 * <p>Example: twice figure 3 is at most figure 5 where {@code 2·x3 - 1·x5} is at most 0.
 */
public final class Constraint {
    private final int[] figures;
    private final long[] coefficients;
    private final Comparison comparison;

    /**
     * The condition that some figures add up to the sum of others.
     *
     * @param parts the indexes of the figures that are added up
     * @param totals the indexes of the figures that state the sum
     */
    public Constraint(int[] parts, int[] totals) {
        this(
                IntStream.concat(Arrays.stream(parts), Arrays.stream(totals)).toArray(),
                IntStream.range(0, parts.length + totals.length)
                        .map(position -> position < parts.length ? 1 : -1)
                        .toArray(),
                Comparison.EQUAL);
    }

    /**
     * @param figures the indexes of the figures; one that is given twice counts with both coefficients
     * @param coefficients the factor of each figure, all on one side of the comparison
     * @param comparison how the sum compares with 0
     */
    public Constraint(int[] figures, int[] coefficients, Comparison comparison) {
        Map<Integer, Long> terms = new LinkedHashMap<>();
        for (int position = 0; position < figures.length; position++) {
            terms.merge(figures[position], (long) coefficients[position], Long::sum);
        }
        terms.values().removeIf(coefficient -> coefficient == 0);
        this.figures = terms.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.coefficients = terms.values().stream().mapToLong(Long::longValue).toArray();
        this.comparison = comparison;
    }

    private Constraint(int[] figures, Constraint original) {
        this.figures = figures;
        coefficients = original.coefficients;
        comparison = original.comparison;
    }

    /** The number of figures in the constraint, each counted once. */
    public int size() {
        return figures.length;
    }

    /** The index of the figure at a position. */
    public int figure(int position) {
        return figures[position];
    }

    /** The factor of the figure at a position, not 0. */
    long coefficient(int position) {
        return coefficients[position];
    }

    Comparison comparison() {
        return comparison;
    }

    /** The indexes of the figures, each once. */
    IntStream figures() {
        return Arrays.stream(figures);
    }

    /** This constraint with figure indexes replaced by their positions in a sorted array: 7 becomes 1 in 3, 7, 9. */
    Constraint renumbered(int[] sortedFigures) {
        int[] renumbered = figures()
                .map(figure -> Arrays.binarySearch(sortedFigures, figure))
                .toArray();
        return new Constraint(renumbered, this);
    }

    /** Whether a figure stands in the constraint. */
    public boolean contains(int figure) {
        return coefficientOf(figure) != 0;
    }

    /** The factor of a figure; 0 where it doesn't stand in the constraint. */
    public long coefficientOf(int figure) {
        for (int position = 0; position < figures.length; position++) {
            if (figures[position] == figure) {
                return coefficients[position];
            }
        }
        return 0;
    }

    /** Whether the constraint doesn't hold for the values of the figures; exact even for sums beyond 64 bits. */
    public boolean isBroken(long[] values) {
        int sign = sign(values);
        return comparison == Comparison.EQUAL ? sign != 0 : sign > 0;
    }

    private int sign(long[] values) {
        try {
            return Long.signum(residual(values));
        } catch (ArithmeticException beyond64Bits) {
            return exactResidual(values).signum();
        }
    }

    /**
     * The sum of the coefficients times the values of the figures.
     *
     * @throws ArithmeticException where that is beyond 64 bits
     */
    long residual(long[] values) {
        long residual = 0;
        for (int position = 0; position < figures.length; position++) {
            residual = Math.addExact(residual, Math.multiplyExact(coefficients[position], values[figures[position]]));
        }
        return residual;
    }

    private BigInteger exactResidual(long[] values) {
        return IntStream.range(0, figures.length)
                .mapToObj(position -> BigInteger.valueOf(coefficients[position])
                        .multiply(BigInteger.valueOf(values[figures[position]])))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
