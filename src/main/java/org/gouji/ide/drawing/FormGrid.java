package org.gouji.ide.drawing;

import java.util.ArrayList;
import java.util.List;
import org.gouji.standard.Block;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.text.Localized;

/**
 * The layout of a table in the form: merged headers, groups to the left of their rows. The code that draws a table
 * fills in the figures.
 *
 * @param labels the number of columns for labels, 0 where the rows have none
 * @param wide the number of columns for figures
 * @param blocks its blocks, one below the other
 */
public record FormGrid(int labels, int wide, List<BlockGrid> blocks) {

    /**
     * One block of a table.
     *
     * @param heading the heading above all its columns, empty where it has none
     * @param corner the header above its labels
     * @param header the lines of its header without the corner; none where the form prints none
     * @param lines its rows of figures
     */
    public record BlockGrid(
            String heading, String corner, List<List<FormHeader.HeaderCell>> header, List<GridLine> lines) {}

    /**
     * A line of figures.
     *
     * @param groups the groups that begin in it, the outermost first
     * @param row its row
     * @param labelColumns the number of columns that the row's own label spans
     */
    public record GridLine(List<GroupCell> groups, Row row, int labelColumns) {}

    /** The label of a group, with the number of lines that it spans. */
    public record GroupCell(Row row, int lines) {}

    /** The layout of a table of a standard. */
    public static FormGrid of(Table table) {
        boolean labelled =
                table.rows().stream().map(Row::label).map(Localized::zh).anyMatch(label -> !label.isEmpty());
        int labels = 0;
        int wide = 1;
        for (Block block : table.blocks()) {
            labels = labelled ? Math.max(labels, depth(block.rows())) : 0;
            wide = Math.max(wide, block.columns().size());
        }
        List<BlockGrid> blocks = new ArrayList<>();
        for (Block block : table.blocks()) {
            List<GridLine> lines = new ArrayList<>();
            for (Row row : block.rows()) {
                addLines(row, labels, new ArrayList<>(), lines);
            }
            String corner = block.rowHeader().isEmpty() ? table.corner() : block.rowHeader();
            List<List<FormHeader.HeaderCell>> header =
                    isWithoutHeader(corner, block) ? List.of() : FormHeader.of(block.columns(), wide);
            blocks.add(new BlockGrid(block.heading(), corner, header, lines));
        }
        return new FormGrid(labels, wide, blocks);
    }

    /**
     * Whether the form prints no header above a block: it has no corner, and its columns have neither labels nor
     * groups.
     */
    private static boolean isWithoutHeader(String corner, Block block) {
        return corner.isEmpty()
                && block.columns().stream()
                        .allMatch(column ->
                                column.label().zh().isEmpty() && column.groups().isEmpty());
    }

    private static int depth(List<Row> rows) {
        return rows.stream().mapToInt(row -> 1 + depth(row.children())).max().orElse(0);
    }

    /** Adds the line of a row, or the lines of a group; the group's label goes to the first of its lines. */
    private static void addLines(Row row, int labelColumns, List<GroupCell> open, List<GridLine> lines) {
        if (row.children().isEmpty()) {
            lines.add(new GridLine(List.copyOf(open), row, labelColumns));
            open.clear();
            return;
        }
        open.add(new GroupCell(row, leaves(row)));
        row.children().forEach(child -> addLines(child, labelColumns - 1, open, lines));
    }

    private static int leaves(Row row) {
        return row.children().isEmpty()
                ? 1
                : row.children().stream().mapToInt(FormGrid::leaves).sum();
    }

    /**
     * The number of columns that a figure spans: 1, or all that are left for the last figure of a narrow block. With
     * {@code wide} 7, the last of 3 figures spans 5.
     */
    public int span(int column, int columns) {
        return column == columns - 1 ? 1 + wide - columns : 1;
    }
}
