package org.gouji.consistency;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A claim that some figures (the parts) add up to others (the totals). No figure may stand in it twice. */
public final class Equation {
    private final int[] figures;
    private final int partCount;

    /**
     * @param parts the indexes of the figures that are added up
     * @param totals the indexes of the figures that state the sum
     */
    public Equation(int[] parts, int[] totals) {
        this(IntStream.concat(Arrays.stream(parts), Arrays.stream(totals)).toArray(), parts.length);
    }

    private Equation(int[] figures, int partCount) {
        this.figures = figures;
        this.partCount = partCount;
    }

    /** How many figures stand in it. */
    public int size() {
        return figures.length;
    }

    /** The index of the figure at a position, parts before totals. */
    public int figure(int position) {
        return figures[position];
    }

    /** The indexes of the figures, parts before totals. */
    IntStream figures() {
        return Arrays.stream(figures);
    }

    /** The same equation with every figure known by its place in a sorted array of all. */
    Equation renumbered(int[] sortedFigures) {
        int[] renumbered = figures()
                .map(figure -> Arrays.binarySearch(sortedFigures, figure))
                .toArray();
        return new Equation(renumbered, partCount);
    }

    /** 1 for a part, -1 for a total. */
    int coefficient(int position) {
        return position < partCount ? 1 : -1;
    }

    /** Whether the figure stands in it. */
    public boolean contains(int figure) {
        for (int other : figures) {
            if (other == figure) {
                return true;
            }
        }
        return false;
    }

    /** The sum of the parts less the sum of the totals: 0 where the equation holds. */
    public long residual(long[] values) {
        long residual = 0;
        for (int position = 0; position < figures.length; position++) {
            residual += coefficient(position) * values[figures[position]];
        }
        return residual;
    }
}
