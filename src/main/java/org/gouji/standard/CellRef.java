package org.gouji.standard;

/**
 * A cell that a relation refers to: one of the report itself, or one of the report on the period before.
 *
 * @param age which of the two reports holds the cell
 * @param cell the cell in the tables of that report
 */
public record CellRef(Age age, TableCell cell) {

    /** Which report of an agency a cell stands in. */
    public enum Age {
        /** The report that is being checked. */
        THIS_PERIOD,
        /** The report of the same agency on the period before: last year, last quarter, last month. */
        PERIOD_BEFORE
    }

    /** Written out because the form that Gouji brings along is read at every start. */
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
