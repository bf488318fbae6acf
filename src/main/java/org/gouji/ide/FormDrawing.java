package org.gouji.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.ide.Preview.FormCell;
import org.gouji.ide.Preview.Role;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.standard.Block;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.text.TextRange;

/** Draws a table of a report cell by cell, as the form has it: merged headers, groups left of their rows. */
final class FormDrawing {

    /** How much longer than the form's a label may be and still be one. */
    private static final int SLACK = 6;

    private final String text;
    private final BoundTable table;
    private final Remarks remarks;
    private final int labels;
    private final int wide;
    private final List<List<FormCell>> rows = new ArrayList<>();

    private FormDrawing(String text, BoundTable table, Remarks remarks) {
        this.text = text;
        this.table = table;
        this.remarks = remarks;
        List<Block> blocks = table.table().blocks();
        boolean labelled =
                table.table().rows().stream().anyMatch(row -> !row.label().zh().isEmpty());
        this.labels = labelled
                ? blocks.stream().mapToInt(block -> depth(block.rows())).max().orElse(0)
                : 0;
        this.wide =
                blocks.stream().mapToInt(block -> block.columns().size()).max().orElse(1);
    }

    /** The rows of a table; each has the cells that begin in it. */
    static List<List<FormCell>> of(String text, BoundTable table, Remarks remarks) {
        FormDrawing drawing = new FormDrawing(text, table, remarks);
        table.table().blocks().forEach(drawing::block);
        return drawing.rows;
    }

    private static int depth(List<Row> rows) {
        return rows.stream().mapToInt(row -> 1 + depth(row.children())).max().orElse(0);
    }

    private void block(Block block) {
        if (!block.heading().isEmpty()) {
            rows.add(List.of(printed(Role.BLOCK, block.heading(), 1, labels + wide)));
        }
        List<List<FormHeader.HeaderCell>> lines = FormHeader.of(block.columns(), wide);
        String corner = block.rowHeader().isEmpty() ? table.table().corner() : block.rowHeader();
        for (int line = 0; line < lines.size(); line++) {
            List<FormCell> cells = new ArrayList<>();
            if (line == 0 && labels > 0) {
                cells.add(printed(Role.HEADER, corner, lines.size(), labels));
            }
            lines.get(line)
                    .forEach(cell -> cells.add(printed(Role.HEADER, cell.label().zh(), cell.rows(), cell.columns())));
            rows.add(cells);
        }
        block.rows().forEach(row -> {
            List<FormCell> line = new ArrayList<>();
            rows.add(line);
            row(row, 0, line);
        });
    }

    /** What only the form has. */
    private static FormCell printed(Role role, String text, int rows, int columns) {
        return new FormCell(role, text, rows, columns, Optional.empty(), List.of());
    }

    /** A row, or a group whose label opens the line of its first row. */
    private void row(Row row, int depth, List<FormCell> line) {
        if (row.children().isEmpty()) {
            leaf(row, depth, line);
            return;
        }
        Optional<TextRange> place = table.groups().stream()
                .filter(group -> group.row().id().equals(row.id()))
                .map(BoundTable.Group::label)
                .findFirst();
        line.add(cell(Role.LABEL, label(row, place), leaves(row), 1, place));
        row(row.children().get(0), depth + 1, line);
        row.children().stream().skip(1).forEach(child -> {
            List<FormCell> next = new ArrayList<>();
            rows.add(next);
            row(child, depth + 1, next);
        });
    }

    private static int leaves(Row row) {
        return row.children().isEmpty()
                ? 1
                : row.children().stream().mapToInt(FormDrawing::leaves).sum();
    }

    private void leaf(Row row, int depth, List<FormCell> line) {
        Optional<BoundRow> bound = table.row(row.id());
        if (labels > 0) {
            Optional<TextRange> place = bound.map(BoundRow::label);
            line.add(cell(Role.LABEL, label(row, place), 1, labels - depth, place));
        }
        if (bound.isEmpty()) {
            List<Diagnostic> missing = table.range().map(remarks::missingRows).orElse(List.of());
            line.add(new FormCell(Role.ABSENT, "", 1, wide, Optional.empty(), missing));
        } else if (bound.get().binding() == BoundRow.Binding.BOUND) {
            figures(bound.get(), line);
        } else {
            unbound(bound.get(), line);
        }
    }

    /** A label as it is written; the form's where other things stand between its pieces. */
    private String label(Row row, Optional<TextRange> place) {
        return place.map(range -> range.of(text).replaceAll("[\\s\\u00A0\\u3000|]+", ""))
                .filter(written -> written.length() <= row.title().length() + SLACK)
                .orElse(row.title());
    }

    private void figures(BoundRow row, List<FormCell> line) {
        List<Column> columns = table.table().blockOf(row.row().id()).columns();
        for (int column = 0; column < row.figures().size(); column++) {
            Figure figure = row.figures().get(column);
            boolean last = column == columns.size() - 1;
            Role role = row.row().total() || columns.get(column).total() ? Role.TOTAL : Role.FIGURE;
            int span = last ? 1 + wide - columns.size() : 1;
            line.add(cell(role, figure.spelling().strip(), 1, span, Optional.of(figure.range())));
        }
        row.surplus()
                .forEach(surplus -> line.add(cell(Role.FIGURE, surplus.of(text).strip(), 1, 1, Optional.of(surplus))));
    }

    /** A row whose figures belong to no column for certain: as they stand, in one cell. */
    private void unbound(BoundRow row, List<FormCell> line) {
        String figures = row.slots().stream().map(slot -> slot.of(text).strip()).collect(Collectors.joining(" ｜ "));
        TextRange place =
                row.slots().isEmpty() ? row.label() : row.slots().get(0).union(row.range());
        line.add(cell(Role.FIGURE, figures, 1, wide, Optional.of(place)));
    }

    private FormCell cell(Role role, String shown, int rows, int columns, Optional<TextRange> place) {
        return new FormCell(
                role, shown, rows, columns, place, place.map(remarks::at).orElse(List.of()));
    }
}
