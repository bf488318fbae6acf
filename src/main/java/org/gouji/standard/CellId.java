package org.gouji.standard;

/**
 * A cell of a table by the ids of its row and column.
 *
 * @param row such as {@code 3.3.1}
 * @param column such as {@code natural-person}
 */
public record CellId(String row, String column) {

    /** Written by hand for speed, since cells are looked up often. */
    @Override
    public int hashCode() {
        return 31 * row.hashCode() + column.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellId cell && cell.row.equals(row) && cell.column.equals(column);
    }
}
