package org.gouji.standard;

/**
 * One addend of a relation: a figure times a whole number.
 *
 * @param coefficient how many times the figure counts; not 0, negative where the figure is subtracted
 * @param ref the cell that holds the figure
 */
public record Term(int coefficient, CellRef ref) {

    /** The cell that holds the figure. */
    public TableCell cell() {
        return ref.cell();
    }
}
