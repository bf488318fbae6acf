package org.gouji.plain.sum;

import java.util.ArrayList;
import java.util.List;
import org.gouji.plain.PlainCell;
import org.gouji.plain.PlainTable;
import org.gouji.syntax.Line;
import org.gouji.text.TextRange;

/**
 * The cells of a table, row by row, in the order of the text.
 *
 * @param table the table
 * @param width the number of its columns
 * @param rows its rows without rows of dashes and blank ones
 * @param headers the number of header rows among them, at least one unless there are no rows
 */
record Grid(PlainTable table, int width, List<Row> rows, int headers) {

    private static final int MOST_ROWS = 3000;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_HEADERS = 4;

    /**
     * A row of a grid.
     *
     * @param cells its cells, as many as the table has columns
     * @param odd whether it has more or fewer cells in the text, so that the columns of its cells are uncertain
     * @param indents the indentation of the content of each cell, in half-width columns
     */
    record Row(List<PlainCell> cells, boolean odd, List<Integer> indents) {

        boolean hasNumbers() {
            return cells.stream().anyMatch(PlainCell::isNumber);
        }

        boolean isBlank() {
            return cells.stream().allMatch(PlainCell::isBlank);
        }
    }

    /** Reads a table; returns a grid without rows where it has no header, or is too large or doubtful to be judged. */
    static Grid of(PlainTable table) {
        Grid nothing = new Grid(table, 0, List.of(), 0);
        if (table.doubtful() || table.endLine() - table.firstLine() > MOST_ROWS) {
            return nothing;
        }
        int width = width(table);
        List<Row> rows = new ArrayList<>();
        int dashes = -1;
        for (int line = table.firstLine(); line < table.endLine(); line++) {
            if (table.isDelimiter(line)) {
                dashes = dashes < 0 ? rows.size() : dashes;
            } else if (table.tree().line(line).kind() != Line.Kind.BLANK) {
                Row row = row(table, line, width);
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        }
        int headers = headers(rows, Math.max(0, dashes));
        boolean judged = width > 1 && width <= MOST_COLUMNS && headers > 0 && headers <= MOST_HEADERS;
        return judged ? new Grid(table, width, rows, headers) : nothing;
    }

    /**
     * The number of columns: the cells of the first row, or with tabs the most in the first rows, blank ends not
     * counted.
     */
    private static int width(PlainTable table) {
        int width = 0;
        int end = Math.min(table.endLine(), table.firstLine() + MOST_HEADERS);
        for (int line = table.firstLine(); line < end; line++) {
            List<TextRange> cells = table.cells(line);
            int size = table.layout() == PlainTable.Layout.TABS ? trimmed(cells) : cells.size();
            width = table.layout() == PlainTable.Layout.TABS || width == 0 ? Math.max(width, size) : width;
        }
        return width;
    }

    private static int trimmed(List<TextRange> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return size;
    }

    private static Row row(PlainTable table, int line, int width) {
        String text = table.tree().text();
        List<TextRange> ranges = table.cells(line);
        List<PlainCell> cells = new ArrayList<>(width);
        List<Integer> indents = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            boolean there = column < ranges.size();
            TextRange range = there
                    ? ranges.get(column)
                    : TextRange.at(table.tree().range(line).end());
            cells.add(PlainCell.of(text, range.start(), range.end()));
            indents.add(range.isEmpty() ? 0 : table.indent(range));
        }
        boolean tabs = table.layout() == PlainTable.Layout.TABS;
        boolean odd = tabs ? trimmed(ranges) > width : ranges.size() != width || hasTab(text, table, line);
        return new Row(cells, odd, indents);
    }

    private static boolean hasTab(String text, PlainTable table, int line) {
        int start = table.tree().index().start(line);
        int end = start + table.tree().line(line).length();
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '\t') {
                return true;
            }
        }
        return false;
    }

    /**
     * The number of header rows: those above the dashes, and the next ones with no numbers but years; 0 if no row
     * remains.
     */
    private static int headers(List<Row> rows, int above) {
        int headers = above;
        while (headers < rows.size() && isHeader(rows.get(headers), headers > 0)) {
            headers++;
        }
        return headers < rows.size() ? headers : 0;
    }

    /**
     * Whether a row belongs to the header: it has no numbers but years. Below another header row it also needs words
     * after the first column or several years.
     */
    private static boolean isHeader(Row row, boolean below) {
        long numbers = row.cells().stream().filter(PlainCell::isNumber).count();
        long years = row.cells().stream().filter(PlainCell::isYear).count();
        long words = row.cells().stream()
                .skip(1)
                .filter(cell -> cell.kind() == PlainCell.Kind.WORDS)
                .count();
        boolean labelled = row.cells().get(0).kind() == PlainCell.Kind.WORDS;
        if (numbers > 0) {
            return numbers == years && (below ? numbers > 1 && !labelled : numbers > 1 || words > 0);
        }
        return below ? words > 0 : words > 0 || !labelled;
    }

    /** The rows below the header. */
    List<Row> body() {
        return rows.subList(headers, rows.size());
    }
}
