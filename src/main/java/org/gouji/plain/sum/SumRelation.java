package org.gouji.plain.sum;

import java.util.Arrays;

/** A total and its parts in one line of an axis. Two relations are equal only if they are the same object. */
final class SumRelation {

    private final Axis axis;
    private final int total;
    private final int[] parts;
    private final int line;
    private final boolean broken;

    /**
     * @param total the index of the total among the entries of the axis
     * @param parts the indexes of the parts among these entries
     */
    SumRelation(Axis axis, int total, int[] parts, int line, boolean broken) {
        this.axis = axis;
        this.total = total;
        this.parts = parts;
        this.line = line;
        this.broken = broken;
    }

    Axis axis() {
        return axis;
    }

    int total() {
        return total;
    }

    int[] parts() {
        return parts;
    }

    int line() {
        return line;
    }

    /** Whether the parts don't add up to the total. */
    boolean broken() {
        return broken;
    }

    /** The sum of the parts minus the total. */
    long residual() {
        return axis.residual(parts, total, line);
    }

    long allowance() {
        return axis.allowance(parts, total, line);
    }

    /** The number of an entry's figure in the sheet, counted row by row from 0, the same along both axes. */
    int figure(int entry) {
        return axis.rows()
                ? entry * axis.lines().size() + line
                : line * axis.entries().size() + entry;
    }

    int totalFigure() {
        return figure(total);
    }

    int[] partFigures() {
        return Arrays.stream(parts).map(this::figure).toArray();
    }

    boolean contains(int figure) {
        return figure == totalFigure() || Arrays.stream(parts).anyMatch(part -> figure(part) == figure);
    }

    /** The change of a figure that would make the relation hold if no other figure changed. */
    long change(int figure) {
        return figure == totalFigure() ? residual() : -residual();
    }
}
