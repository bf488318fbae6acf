package org.gouji.standard;

/**
 * A cell of one of the tables of a report.
 *
 * @param table the id of the table
 * @param cell the cell in it
 */
public record TableCell(String table, CellId cell) {

    /** Written by hand for speed, since cells are looked up often, and at every start. */
    @Override
    public int hashCode() {
        return 31 * table.hashCode() + cell.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableCell one && one.table.equals(table) && one.cell.equals(cell);
    }
}
