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
 * The cells where some rows and some columns of a table cross, as a relation writes them. Where it names no rows or no
 * columns, the relation holds in each.
 *
 * @param place where they are written
 * @param coefficient how many times each counts
 * @param age which report they stand in
 * @param table the table
 * @param rows the names of the rows, in which {@code *} may stand for a word; none where it names none
 * @param columns the names of the columns likewise
 */
record Cells(
        TextRange place,
        int coefficient,
        CellRef.Age age,
        TableNames table,
        List<Json.Text> rows,
        List<Json.Text> columns) {

    /** The keys of a term. */
    static final List<String> KEYS = List.of("table", "row", "rows", "column", "columns", "coefficient", "before");

    /** The names behind a key for one and a key for several. */
    static List<Json.Text> names(Entry entry, String one, String several) {
        List<Json.Text> names = new ArrayList<>(2);
        if (entry.name(one).isPresent() && entry.get(one) instanceof Json.Text name) {
            names.add(name);
        }
        names.addAll(entry.strings(several));
        return names;
    }

    /** Whether it names the columns, or its rows have but one, so that no column is left open. */
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

    /** Whether it names the rows, or its table has but one, so that no row is left open. */
    boolean hasRows() {
        return !rows.isEmpty() || table.table().figureRows().size() == 1;
    }

    /** The rows for a word in place of {@code *}, and for the row at hand where rows are left open. */
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

    /** The columns of a row likewise. */
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

    /** Where the name of a row stands, else that of a column. */
    TextRange place(int row, int column) {
        return row < rows.size() ? rows.get(row).range() : placeOfColumn(column);
    }

    /** Where the name of a column stands, else that of the first row. */
    TextRange placeOfColumn(int column) {
        if (column < columns.size()) {
            return columns.get(column).range();
        }
        return rows.isEmpty() ? place : rows.get(0).range();
    }
}
