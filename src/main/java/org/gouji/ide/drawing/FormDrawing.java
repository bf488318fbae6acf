package org.gouji.ide.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.ide.drawing.Preview.FormCell;
import org.gouji.ide.drawing.Preview.Role;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.text.TextRange;

/**
 * Draws a table of a report cell by cell in the layout of the form: merged headers, groups to the left of their rows.
 */
final class FormDrawing {

    /**
     * The number of characters by which a label in the report may exceed the form's; a longer one is replaced by it.
     */
    private static final int SLACK = 6;

    private final String text;
    private final BoundTable table;
    private final Remarks remarks;
    private final FormGrid grid;
    private final List<List<FormCell>> rows = new ArrayList<>();

    private FormDrawing(String text, BoundTable table, Remarks remarks) {
        this.text = text;
        this.table = table;
        this.remarks = remarks;
        this.grid = FormGrid.of(table.table());
    }

    /** The drawn rows of a table; each has the cells that begin in it. */
    static List<List<FormCell>> of(String text, BoundTable table, Remarks remarks) {
        FormDrawing drawing = new FormDrawing(text, table, remarks);
        drawing.grid.blocks().forEach(drawing::block);
        return drawing.rows;
    }

    private void block(FormGrid.BlockGrid block) {
        if (!block.heading().isEmpty()) {
            rows.add(List.of(printed(Role.BLOCK, block.heading(), 1, grid.labels() + grid.wide())));
        }
        List<List<FormHeader.HeaderCell>> lines = block.header();
        for (int line = 0; line < lines.size(); line++) {
            List<FormCell> cells = new ArrayList<>();
            if (line == 0 && grid.labels() > 0) {
                cells.add(printed(Role.HEADER, block.corner(), lines.size(), grid.labels()));
            }
            lines.get(line)
                    .forEach(cell -> cells.add(printed(Role.HEADER, cell.label().zh(), cell.rows(), cell.columns())));
            rows.add(cells);
        }
        block.lines().forEach(line -> rows.add(line(line)));
    }

    /** A cell that the form prints and the report needn't have. */
    private static FormCell printed(Role role, String text, int rows, int columns) {
        return new FormCell(role, text, rows, columns, Optional.empty(), List.of());
    }

    private List<FormCell> line(FormGrid.GridLine line) {
        List<FormCell> cells = new ArrayList<>();
        for (FormGrid.GroupCell group : line.groups()) {
            Optional<TextRange> place = table.groups().stream()
                    .filter(found -> found.row().id().equals(group.row().id()))
                    .map(BoundTable.Group::label)
                    .findFirst();
            cells.add(cell(Role.LABEL, label(group.row(), place), group.lines(), 1, place));
        }
        leaf(line.row(), line.labelColumns(), cells);
        return cells;
    }

    private void leaf(Row row, int labelColumns, List<FormCell> line) {
        Optional<BoundRow> bound = table.row(row.id());
        if (grid.labels() > 0) {
            Optional<TextRange> place = bound.map(BoundRow::label);
            line.add(cell(Role.LABEL, label(row, place), 1, labelColumns, place));
        }
        if (bound.isEmpty()) {
            List<Diagnostic> missing = table.range().map(remarks::missingRows).orElse(List.of());
            line.add(new FormCell(Role.ABSENT, "", 1, grid.wide(), Optional.empty(), missing));
        } else if (bound.get().binding() == BoundRow.Binding.BOUND) {
            figures(bound.get(), line);
        } else {
            unbound(bound.get(), line);
        }
    }

    /** The label as the report writes it; the form's label where the report has other words between the pieces. */
    private String label(Row row, Optional<TextRange> place) {
        return place.map(range -> range.of(text).replaceAll("[\\s\\u00A0\\u3000|]+", ""))
                .filter(written -> written.length() <= row.title().length() + SLACK)
                .orElse(row.title());
    }

    private void figures(BoundRow row, List<FormCell> line) {
        List<Column> columns = table.table().blockOf(row.row().id()).columns();
        for (int column = 0; column < row.figures().size(); column++) {
            Figure figure = row.figures().get(column);
            Role role = row.row().total() || columns.get(column).total() ? Role.TOTAL : Role.FIGURE;
            int span = grid.span(column, columns.size());
            line.add(cell(role, figure.spelling().strip(), 1, span, Optional.of(figure.range())));
        }
        row.surplus()
                .forEach(surplus -> line.add(cell(Role.FIGURE, surplus.of(text).strip(), 1, 1, Optional.of(surplus))));
    }

    /** Adds one cell with all figures of a row, as none of them belongs to a column for certain. */
    private void unbound(BoundRow row, List<FormCell> line) {
        String figures = row.slots().stream().map(slot -> slot.of(text).strip()).collect(Collectors.joining(" ｜ "));
        TextRange place =
                row.slots().isEmpty() ? row.label() : row.slots().get(0).union(row.range());
        line.add(cell(Role.FIGURE, figures, 1, grid.wide(), Optional.of(place)));
    }

    private FormCell cell(Role role, String shown, int rows, int columns, Optional<TextRange> place) {
        return new FormCell(
                role, shown, rows, columns, place, place.map(remarks::at).orElse(List.of()));
    }
}
