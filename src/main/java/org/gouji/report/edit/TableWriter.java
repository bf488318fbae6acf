package org.gouji.report.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gouji.standard.Block;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;

/**
 * Writes tables in the canonical layout: Markdown with pipes, a table for each block of the form, one column of labels,
 * groups as rows without figures. Lines end with {@code \n}.
 */
public final class TableWriter {

    private final Table table;
    private final Map<String, String> titles;
    private final Function<CellId, String> values;
    private final StringBuilder result = new StringBuilder();

    private TableWriter(Table table, Map<String, String> titles, Function<CellId, String> values) {
        this.table = table;
        this.titles = titles;
        this.values = values;
    }

    /** The text of a table with all its rows; {@code values} gives the text of each cell. */
    public static String write(Table table, Function<CellId, String> values) {
        Map<String, String> titles = new HashMap<>();
        table.rows().forEach(row -> titles.put(row.id(), row.title()));
        return write(table, titles, values);
    }

    /**
     * The text of a table with some of its rows; {@code titles} gives their labels by row id, {@code values} the text
     * of each cell.
     */
    static String write(Table table, Map<String, String> titles, Function<CellId, String> values) {
        TableWriter writer = new TableWriter(table, titles, values);
        for (Block block : table.blocks()) {
            writer.block(block);
        }
        return writer.result.toString();
    }

    private void block(Block block) {
        if (!result.isEmpty()) {
            result.append('\n');
        }
        if (!block.heading().isEmpty()) {
            result.append(block.heading()).append("\n\n");
        }
        List<Row> rows = rows(block);
        boolean labelled = rows.stream().anyMatch(row -> !row.label().zh().isEmpty());
        List<List<String>> lines = labelled ? labelledLines(block, rows) : groupedLines(block, rows);
        PipeTable.write(lines, result);
    }

    private List<Row> rows(Block block) {
        return table.rows().stream()
                .filter(row -> table.blockOf(row.id()).equals(block) && titles.containsKey(row.id()))
                .toList();
    }

    private List<List<String>> labelledLines(Block block, List<Row> rows) {
        String corner = block.rowHeader().isEmpty() ? table.corner() : block.rowHeader();
        List<List<String>> lines = new ArrayList<>();
        for (int depth = 0; depth < depthOfGroups(block); depth++) {
            lines.add(groupLine(block, depth));
        }
        List<String> header = new ArrayList<>(List.of(""));
        block.columns().forEach(column -> header.add(column.label().zh()));
        lines.add(header);
        lines.get(0).set(0, corner);
        for (Row row : rows) {
            List<String> line = new ArrayList<>(List.of(titles.getOrDefault(row.id(), "")));
            block.columns().forEach(column -> line.add(row.figures() ? value(row, column) : ""));
            lines.add(line);
        }
        return lines;
    }

    /** The number of header lines with labels of groups; 0 if the labels of the columns are all different. */
    private static int depthOfGroups(Block block) {
        long labels = block.columns().stream()
                .map(column -> column.label().zh())
                .distinct()
                .count();
        return labels == block.columns().size()
                ? 0
                : block.columns().stream()
                        .mapToInt(column -> column.groups().size())
                        .max()
                        .orElse(0);
    }

    /** The header line with the labels of groups of one depth, from 0, each above the first of its columns. */
    private static List<String> groupLine(Block block, int depth) {
        List<String> line = new ArrayList<>(List.of(""));
        List<Column.ColumnGroup> before = List.of();
        for (Column column : block.columns()) {
            int end = Math.min(depth + 1, column.groups().size());
            List<Column.ColumnGroup> groups = column.groups().subList(0, end);
            boolean first = end > depth && !groups.equals(before);
            line.add(first ? groups.get(depth).label().zh() : "");
            before = groups;
        }
        return line;
    }

    /** The lines of a table without row labels: the groups of columns, the columns, then the figures. */
    private List<List<String>> groupedLines(Block block, List<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        String before = "";
        for (Column column : block.columns()) {
            String group = groupTitle(column);
            groups.add(group.equals(before) ? "" : group);
            before = group;
        }
        lines.add(groups);
        lines.add(block.columns().stream().map(column -> column.label().zh()).toList());
        for (Row row : rows) {
            lines.add(block.columns().stream().map(column -> value(row, column)).toList());
        }
        return lines;
    }

    /** The label for the groups above a column, the inner one in brackets: 行政诉讼（未经复议直接起诉）. */
    private static String groupTitle(Column column) {
        List<String> names =
                column.groups().stream().map(group -> group.label().zh()).toList();
        return names.size() < 2 ? String.join("", names) : names.get(0) + "（" + names.get(names.size() - 1) + "）";
    }

    private String value(Row row, Column column) {
        return values.apply(new CellId(row.id(), column.id()));
    }
}
