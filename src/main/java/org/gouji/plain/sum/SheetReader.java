package org.gouji.plain.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gouji.plain.Label;
import org.gouji.plain.PlainCell;

/**
 * Reads the sheets of a grid: its columns of figures, serial numbers left out, with the labels of rows and columns. Two
 * tables side by side give two sheets.
 */
final class SheetReader {

    private static final Set<String> SERIAL = Set.of(
            "序号",
            "编号",
            "代码",
            "编码",
            "科目编码",
            "科目代码",
            "功能科目编码",
            "项目编码",
            "项目代码",
            "行次",
            "行号",
            "栏次",
            "序",
            "号",
            "no",
            "no.",
            "#",
            "id",
            "code",
            "s/n",
            "sn",
            "item no.");
    private static final Set<String> NUMBERING = Set.of("栏次", "行次", "列次", "栏号", "甲", "序号");

    private final Grid grid;
    private final List<Grid.Row> body;
    private final ColumnLabels headers;
    private final boolean[] figures;
    private int firstFigure;

    private SheetReader(Grid grid) {
        this.grid = grid;
        this.body = grid.body();
        this.headers = new ColumnLabels(grid);
        this.figures = new boolean[grid.width()];
    }

    /** The sheets of a grid: one, or two for tables side by side; none where the grid has no figures beside labels. */
    static List<Sheet> read(Grid grid) {
        if (grid.rows().isEmpty()) {
            return List.of();
        }
        SheetReader reader = new SheetReader(grid);
        reader.findFigures();
        return reader.firstFigure == 0 ? List.of() : reader.sheets();
    }

    /** Marks the columns that hold figures; the first column holds labels. */
    private void findFigures() {
        for (int column = 0; column < grid.width(); column++) {
            int numbers = 0;
            int words = 0;
            for (Grid.Row row : body) {
                PlainCell.Kind kind = row.cells().get(column).kind();
                numbers += kind == PlainCell.Kind.NUMBER ? 1 : 0;
                words += kind == PlainCell.Kind.WORDS ? 1 : 0;
            }
            figures[column] = column > 0 && numbers > words && !isSerial(column);
            firstFigure = firstFigure == 0 && figures[column] ? column : firstFigure;
        }
    }

    private boolean isSerial(int column) {
        return SERIAL.contains(headers.label(column).text().toLowerCase(Locale.ROOT));
    }

    /** One sheet, or two where a column of labels between the figures shows that two tables stand side by side. */
    private List<Sheet> sheets() {
        int split = secondLabels();
        if (split == 0) {
            return List.of(sheet(0, firstFigure, grid.width()));
        }
        int behind = split;
        while (behind < grid.width() && !figures[behind]) {
            behind++;
        }
        return behind == grid.width()
                ? List.of(sheet(0, firstFigure, split))
                : List.of(sheet(0, firstFigure, split), sheet(split, behind, grid.width()));
    }

    /** The first column after figures that holds labels again, 0 where there is none. */
    private int secondLabels() {
        for (int column = firstFigure + 1; column < grid.width(); column++) {
            if (!figures[column] && figures[column - 1] && isLabels(column)) {
                return column;
            }
        }
        return 0;
    }

    private boolean isLabels(int column) {
        String header = headers.label(column).text();
        boolean repeated = false;
        for (int before = 0; before < firstFigure; before++) {
            repeated |= !header.isEmpty() && header.equals(headers.label(before).text());
        }
        return repeated
                || body.stream()
                        .map(row -> Label.of(row.cells().get(column).text()))
                        .anyMatch(label -> !label.word().isEmpty());
    }

    private Sheet sheet(int labelStart, int figureStart, int end) {
        List<Integer> columns = new ArrayList<>();
        List<Entry> columnEntries = new ArrayList<>();
        for (int column = figureStart; column < end; column++) {
            if (figures[column]) {
                columns.add(column);
                columnEntries.add(headers.entry(column));
            }
        }
        RowLabels labels = new RowLabels(grid, headers, figures, labelStart, figureStart, end);
        List<Entry> rowEntries = new ArrayList<>();
        List<List<PlainCell>> cells = new ArrayList<>();
        for (int index = 0; index < body.size(); index++) {
            Grid.Row row = body.get(index);
            if (index < 2 && isNumbering(row, labelStart)) {
                continue;
            }
            Entry entry = labels.next(row);
            if (entry != null) {
                rowEntries.add(entry);
                cells.add(
                        columns.stream().map(column -> row.cells().get(column)).toList());
            }
        }
        return new Sheet(rowEntries, columnEntries, cells);
    }

    /** Whether a row under the header only numbers the columns: 栏次 1 2 3. */
    private boolean isNumbering(Grid.Row row, int labelStart) {
        PlainCell label = row.cells().get(labelStart);
        if (!label.isBlank() && !NUMBERING.contains(Label.of(label.text()).text())) {
            return false;
        }
        long before = 0;
        for (PlainCell cell : row.cells()) {
            if (cell.isNumber()) {
                if (cell.scale() > 0 || cell.digits() != before + 1) {
                    return false;
                }
                before = cell.digits();
            }
        }
        return before > 1;
    }
}
