package org.gouji.ide.drawing;

import java.util.ArrayList;
import java.util.List;
import org.gouji.standard.Block;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.text.Localized;

/**
 * The cells of a table as the form has them: merged headers, groups left of their rows. Who draws a table decides what
 * stands in them.
 *
 * @param labels how many columns the labels take, 0 where the rows have none
 * @param wide how many columns the figures take
 * @param blocks its blocks, one below the other
 */
public record FormGrid(int labels, int wide, List<BlockGrid> blocks) {

    /**
     * One block of a table.
     *
     * @param heading what stands over all its columns, empty where nothing does
     * @param corner what heads its labels
     * @param header the lines of its header, without what heads the labels; none where the form prints none
     * @param lines its rows of figures
     */
    public record BlockGrid(
            String heading, String corner, List<List<FormHeader.HeaderCell>> header, List<GridLine> lines) {}

    /**
     * A line of figures.
     *
     * @param groups the groups that begin in it, the outermost first
     * @param row its row
     * @param labelColumns how many columns the row's own label takes
     */
    public record GridLine(List<GroupCell> groups, Row row, int labelColumns) {}

    /** The label of a group, beside so many lines. */
    public record GroupCell(Row row, int lines) {}

    /** The grid of a table of a standard. */
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

    /** Whether the form prints nothing above a block: labels with a value each. */
    private static boolean isWithoutHeader(String corner, Block block) {
        return corner.isEmpty()
                && block.columns().stream()
                        .allMatch(column ->
                                column.label().zh().isEmpty() && column.groups().isEmpty());
    }

    private static int depth(List<Row> rows) {
        return rows.stream().mapToInt(row -> 1 + depth(row.children())).max().orElse(0);
    }

    /** A row, or a group whose label opens the line of its first row. */
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

    /** How many columns a figure takes: the last one of a narrow block takes what the others leave. */
    public int span(int column, int columns) {
        return column == columns - 1 ? 1 + wide - columns : 1;
    }
}
