package org.gouji.report.table;

import java.util.List;
import java.util.Optional;
import org.gouji.report.label.Spelling;
import org.gouji.report.row.Figure;
import org.gouji.standard.Row;
import org.gouji.text.TextRange;

/**
 * A row of the standard found in a table.
 *
 * @param row the row of the standard
 * @param label where its label stands, numeral included; for a row without a label where its figures stand
 * @param spelling how the label is written
 * @param binding whether its figures could be told apart and given to columns
 * @param figures its figures in the order of the standard's columns; empty unless the row is bound
 * @param found the number of figures in the row
 * @param surplus the figures that stand under no column
 * @param slots where its cells stand, blank ones included, bound or not
 */
public record BoundRow(
        Row row,
        TextRange label,
        Spelling spelling,
        Binding binding,
        List<Figure> figures,
        int found,
        List<TextRange> surplus,
        List<TextRange> slots) {

    /** Whether figures could be given to columns. */
    public enum Binding {
        /** Every column has its figure or its blank. */
        BOUND,
        /** More or fewer figures than columns, and nothing tells which column each belongs to. */
        MISCOUNTED,
        /** Some cells are blank, and nothing tells which column the others belong to. */
        UNALIGNED,
        /** The figures run together. */
        UNSEPARATED
    }

    /** The figure in a column, empty where the row isn't bound. */
    public Optional<Figure> figure(String column) {
        for (Figure figure : figures) {
            if (figure.cell().column().equals(column)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** The range of the row, from its label to its last cell. */
    public TextRange range() {
        return slots.isEmpty() ? label : label.union(slots.get(slots.size() - 1));
    }
}
