package org.gouji.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param duplicates rows that were found once more, in the order of the text
 * @param unknown rows of figures whose label is none of the standard's
 * @param unseparated figures that run together, empty where none do
 */
public record BoundTable(
        Standard standard,
        Table table,
        Optional<TextRange> header,
        List<BoundRow> rows,
        List<Group> groups,
        List<Duplicate> duplicates,
        List<TextRange> unknown,
        Optional<TextRange> unseparated) {

    /** The label of a group in the text. */
    public record Group(Row row, TextRange label) {}

    /**
     * A row that stands once more, with figures; there may be very many.
     *
     * @param start where it starts with its label, in UTF-16 units
     * @param labelEnd where the label ends
     * @param end where its last figure ends
     */
    public record Duplicate(Row row, int start, int labelEnd, int end) {

        /** Where its label stands. */
        public TextRange label() {
            return new TextRange(start, labelEnd);
        }

        /** Where it stands, from its label to its last figure. */
        public TextRange range() {
            return new TextRange(start, end);
        }
    }

    /** The row with that id, empty where it wasn't found. */
    public Optional<BoundRow> row(String id) {
        for (BoundRow row : rows) {
            if (row.row().id().equals(id)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The rows that stand once more and whose label touches a range. */
    public List<Duplicate> duplicatesNear(TextRange range) {
        int low = 0;
        int high = duplicates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (duplicates.get(middle).labelEnd() < range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < duplicates.size() && duplicates.get(end).start() <= range.end()) {
            end++;
        }
        return duplicates.subList(low, end);
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

    /** Where the table stands, from its header's last line or first row to its last cell. */
    public Optional<TextRange> range() {
        Stream<TextRange> places = Stream.concat(header.stream(), rows.stream().map(BoundRow::range));
        return places.reduce(TextRange::union);
    }
}
