package org.gouji.standard;

/**
 * A cell that a relation refers to: one of the report itself, or one of the report on the period before.
 *
 * @param age which of the two reports the cell belongs to
 * @param cell the cell in the tables of that report
 */
public record CellRef(Age age, TableCell cell) {

    /** The report of an agency that a cell belongs to. */
    public enum Age {
        /** The report that is being checked. */
        THIS_PERIOD,
        /** The report of the same agency on the period before: last year, last quarter, last month. */
        PERIOD_BEFORE
    }

    /** Written by hand for speed, since the built-in form is read at every start. */
    @Override
    public int hashCode() {
        return 31 * cell.hashCode() + (isBefore() ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellRef ref && ref.age == age && ref.cell.equals(cell);
    }

    /** Whether the cell stands in the report on the period before. */
    public boolean isBefore() {
        return age == Age.PERIOD_BEFORE;
    }
}
