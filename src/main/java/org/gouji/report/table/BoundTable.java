package org.gouji.report.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.report.row.Figure;
import org.gouji.standard.CellId;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.text.TextRange;

/**
 * A table of the standard found in a report.
 *
 * @param standard the standard that its rows and columns follow
 * @param table the table of that standard
 * @param header the last line of its header, empty where none is recognized
 * @param rows the rows of the standard that were found, in the order of the text, each once
 * @param groups where labels of groups stand
 * @param duplicates rows that were found again, in the order of the text
 * @param unknown where labels of figure rows stand that are no row of the standard
 * @param unknownColumns where labels of the header stand that are no column of the standard
 * @param unseparated where the first figures that run together stand, empty if none do
 */
public record BoundTable(
        Standard standard,
        Table table,
        Optional<TextRange> header,
        List<BoundRow> rows,
        List<Group> groups,
        List<DuplicateRows> duplicates,
        List<TextRange> unknown,
        List<TextRange> unknownColumns,
        Optional<TextRange> unseparated) {

    /** The label of a group in the text. */
    public record Group(Row row, TextRange label) {}

    /** The row with that id, empty where it wasn't found. */
    public Optional<BoundRow> row(String id) {
        for (BoundRow row : rows) {
            if (row.row().id().equals(id)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** All figures of all rows, in the order of the text. */
    public Stream<Figure> figures() {
        return rows.stream().flatMap(row -> row.figures().stream());
    }

    /** The figure in a cell, empty where its row wasn't found or isn't bound. */
    public Optional<Figure> figure(CellId cell) {
        return row(cell.row()).flatMap(row -> row.figure(cell.column()));
    }

    /** The rows with figures that the standard has and the text hasn't, in the order of the standard. */
    public List<Row> missingRows() {
        Set<String> present = new HashSet<>();
        rows.forEach(row -> present.add(row.row().id()));
        return table.figureRows().stream()
                .filter(row -> !present.contains(row.id()))
                .toList();
    }

    /** Whether rows were found and nothing has been filled in. */
    public boolean isBlank() {
        return !rows.isEmpty()
                && unseparated.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.binding() == BoundRow.Binding.BOUND
                                && row.figures().stream().allMatch(figure -> figure.form() == Figure.Form.BLANK));
    }

    /** The range of the table, from its header's last line or first row to its last cell; empty if it has neither. */
    public Optional<TextRange> range() {
        Stream<TextRange> places = Stream.concat(header.stream(), rows.stream().map(BoundRow::range));
        return places.reduce(TextRange::union);
    }
}
