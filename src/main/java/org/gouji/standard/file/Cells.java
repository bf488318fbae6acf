package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.json.Entry;
import org.gouji.json.Json;
import org.gouji.standard.Block;
import org.gouji.standard.CellRef;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.text.TextRange;

/**
 * A term of a relation as a form file writes it: the cells in some rows and columns of a table. A term that names no
 * rows (or no columns) makes the relation hold in every row (or column).
 *
 * @param place the range of the term in the text
 * @param coefficient the coefficient of each cell
 * @param age the report that the cells belong to
 * @param table the table
 * @param rows the names of the rows, in which {@code *} stands for a word; empty where no row is named
 * @param columns the names of the columns, likewise
 */
record Cells(
        TextRange place,
        int coefficient,
        CellRef.Age age,
        TableNames table,
        List<Json.Text> rows,
        List<Json.Text> columns) {

    /** The JSON keys of a term. */
    static final List<String> KEYS = List.of("table", "row", "rows", "column", "columns", "coefficient", "before");

    /** The names under a key for one name and a key for several, such as {@code row} and {@code rows}. */
    static List<Json.Text> names(Entry entry, String one, String several) {
        List<Json.Text> names = new ArrayList<>(2);
        if (entry.name(one).isPresent() && entry.get(one) instanceof Json.Text name) {
            names.add(name);
        }
        names.addAll(entry.strings(several));
        return names;
    }

    /** Whether the columns are named or there is only one, so that no column is left open. */
    boolean hasColumns() {
        if (!columns.isEmpty()) {
            return true;
        }
        for (Block block : table.table().blocks()) {
            if (block.columns().size() > 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether the rows are named or there is only one, so that no row is left open. */
    boolean hasRows() {
        return !rows.isEmpty() || table.table().figureRows().size() == 1;
    }

    /**
     * The rows that are named, with a word in place of {@code *}; where the rows are left open, the row with the id
     * {@code open}.
     */
    List<Row> rows(String word, String open) {
        List<Row> found = new ArrayList<>(rows.size());
        for (Json.Text name : rows) {
            found.addAll(table.rows(name.value().replace("*", word)));
        }
        if (rows.isEmpty()) {
            if (hasRows()) {
                found.addAll(table.table().figureRows());
            } else {
                Optional<Row> row = table.table().row(open);
                row.ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * The columns of a row that are named, with a word in place of {@code *}; where the columns are left open, the
     * column with the id {@code open}.
     */
    List<Column> columns(Row row, String word, String open) {
        List<Column> found = new ArrayList<>(columns.size());
        for (Json.Text name : columns) {
            found.addAll(table.columns(row, name.value().replace("*", word)));
        }
        if (columns.isEmpty()) {
            if (hasColumns()) {
                found.addAll(table.table().blockOf(row.id()).columns());
            } else {
                Optional<Column> column = table.table().column(row.id(), open);
                column.ifPresent(found::add);
            }
        }
        return found;
    }

    /** The range of the name of a row, else that of the name of a column; both are given by their index. */
    TextRange place(int row, int column) {
        return row < rows.size() ? rows.get(row).range() : placeOfColumn(column);
    }

    /** The range of the name of a column by its index, else that of the name of the first row. */
    TextRange placeOfColumn(int column) {
        if (column < columns.size()) {
            return columns.get(column).range();
        }
        return rows.isEmpty() ? place : rows.get(0).range();
    }
}
