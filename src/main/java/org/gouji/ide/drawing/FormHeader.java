package org.gouji.ide.drawing;

import java.util.ArrayList;
import java.util.List;
import org.gouji.standard.Column;
import org.gouji.text.Localized;

/** The header of a table in the layout of the form, with merged cells. */
public final class FormHeader {

    /** A cell of a header, with the number of rows and columns that it spans. */
    public record HeaderCell(Localized label, int rows, int columns) {}

    private final List<List<HeaderCell>> lines = new ArrayList<>();
    private final int depth;

    private FormHeader(int depth) {
        this.depth = depth;
        for (int line = 0; line < depth; line++) {
            lines.add(new ArrayList<>());
        }
    }

    /**
     * The lines of a header, without the corner above the labels.
     *
     * @param wide the number of columns of the table; the last cell of a shorter header of one line is widened to reach
     * it
     */
    public static List<List<HeaderCell>> of(List<Column> columns, int wide) {
        int depth = 1
                + columns.stream()
                        .mapToInt(column -> column.groups().size())
                        .max()
                        .orElse(0);
        FormHeader header = new FormHeader(depth);
        header.place(columns, 0, 0);
        List<HeaderCell> last = header.lines.get(depth - 1);
        if (depth == 1 && columns.size() < wide) {
            HeaderCell cell = last.remove(last.size() - 1);
            last.add(new HeaderCell(cell.label(), 1, 1 + wide - columns.size()));
        }
        return header.lines;
    }

    private void place(List<Column> columns, int level, int line) {
        int at = 0;
        while (at < columns.size()) {
            Column column = columns.get(at);
            if (column.groups().size() == level) {
                lines.get(line).add(new HeaderCell(column.label(), depth - line, 1));
                at++;
            } else {
                int end = endOfGroup(columns, at, level);
                group(columns.subList(at, end), level, line);
                at = end;
            }
        }
    }

    /** Adds the cell of a group, as high as the levels below it leave room for, and the cells below it. */
    private void group(List<Column> columns, int level, int line) {
        boolean flat = columns.stream().allMatch(column -> column.groups().size() == level + 1);
        int rows = flat ? depth - 1 - line : 1;
        Localized label = columns.get(0).groups().get(level).label();
        lines.get(line).add(new HeaderCell(label, rows, columns.size()));
        place(columns, level + 1, line + rows);
    }

    private static int endOfGroup(List<Column> columns, int start, int level) {
        List<Column.ColumnGroup> group = columns.get(start).groups().subList(0, level + 1);
        int end = start + 1;
        while (end < columns.size()
                && columns.get(end).groups().size() > level
                && columns.get(end).groups().subList(0, level + 1).equals(group)) {
            end++;
        }
        return end;
    }
}
