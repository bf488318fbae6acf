package org.gouji.ide.format;

import java.util.ArrayList;
import java.util.List;
import org.gouji.plain.CodeBlocks;
import org.gouji.syntax.Cell;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.DisplayWidth;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/**
 * Aligns the columns of Markdown tables by display width. It changes only blanks, delimiter rows and missing pipes at
 * the ends of rows, so that nothing is lost and the cursor stays at its character; prose, code, lists and quotations
 * are left alone.
 */
final class TableAlignment {

    private static final int NARROWEST = 3;

    private final SyntaxTree tree;
    private final String text;
    private final CodeBlocks blocks;
    private final List<TextEdit> edits = new ArrayList<>();

    private TableAlignment(SyntaxTree tree) {
        this.tree = tree;
        this.text = tree.text();
        this.blocks = CodeBlocks.of(tree);
    }

    /** The edits that align every table touched by a range. */
    static List<TextEdit> edits(SyntaxTree tree, TextRange range) {
        TableAlignment alignment = new TableAlignment(tree);
        int line = 0;
        while (line < tree.lines().size()) {
            int end = alignment.tableEnd(line);
            boolean touched = end > line
                    && tree.range(line).start() <= range.end()
                    && range.start() <= tree.range(end - 1).end();
            if (touched) {
                alignment.align(line, end);
            }
            line = Math.max(end, line + 1);
        }
        return alignment.edits;
    }

    /**
     * The edits that align the cells of a row with the dashes below the table's header; none where the line isn't a row
     * of such a table.
     */
    static List<TextEdit> rowEdits(SyntaxTree tree, int line) {
        TableAlignment alignment = new TableAlignment(tree);
        int header = line;
        while (header > 0 && alignment.isRow(header - 1)) {
            header--;
        }
        if (line > header + 1 && alignment.tableEnd(header) > line) {
            alignment.alignRow(AlignedRow.of(tree, header + 1), AlignedRow.of(tree, line));
        }
        return alignment.edits;
    }

    private void alignRow(AlignedRow delimiters, AlignedRow row) {
        int columns = row.cells().size();
        boolean[] right = new boolean[columns];
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            boolean known = column < delimiters.outer().size();
            int width = known ? delimiters.outer().get(column).length() - 2 : 0;
            right[column] = isRight(delimiters, column);
            widths[column] =
                    Math.max(width, DisplayWidth.of(row.cells().get(column).of(text)));
        }
        if (row.opened() && !row.delimiter()) {
            row.align(text, widths, right, edits);
        }
    }

    /** The line after the table whose header is on a line; that line itself where it isn't a header. */
    private int tableEnd(int header) {
        boolean table = header + 1 < tree.lines().size()
                && isRow(header)
                && tree.line(header + 1).kind() == Line.Kind.DELIMITER
                && isRow(header + 1);
        int end = header;
        while (table && end < tree.lines().size() && isRow(end)) {
            end++;
        }
        return end;
    }

    /**
     * Whether a line is a table row whose cells only ASCII pipes separate, outside of comments, code and list items.
     */
    private boolean isRow(int number) {
        Line line = tree.line(number);
        boolean piped = line.kind() == Line.Kind.PIPED || line.kind() == Line.Kind.DELIMITER;
        if (!piped
                || line.comments()
                || tree.inComment(tree.range(number))
                || blocks.isFenced(number)
                || blocks.opensItem(number)) {
            return false;
        }
        int start = tree.index().start(number);
        List<Cell> cells = line.cells();
        for (int cell = 0; cell < cells.size() - 1; cell++) {
            if (text.charAt(start + cells.get(cell).outerEnd()) != '|') {
                return false;
            }
        }
        return true;
    }

    private void align(int first, int end) {
        List<AlignedRow> rows = new ArrayList<>();
        int columns = 0;
        for (int line = first; line < end; line++) {
            AlignedRow row = AlignedRow.of(tree, line);
            rows.add(row);
            columns = Math.max(columns, row.cells().size());
        }
        boolean[] right = new boolean[columns];
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = NARROWEST;
            right[column] = isRight(rows.get(1), column);
            for (AlignedRow row : rows) {
                boolean there = !row.delimiter() && column < row.cells().size();
                int width = there ? DisplayWidth.of(row.cells().get(column).of(text)) : 0;
                widths[column] = Math.max(widths[column], width);
            }
        }
        rows.forEach(row -> row.align(text, widths, right, edits));
    }

    /** Whether the delimiter row aligns a column to the right. */
    private boolean isRight(AlignedRow delimiters, int column) {
        if (column >= delimiters.cells().size()) {
            return false;
        }
        String dashes = delimiters.cells().get(column).of(text);
        return dashes.endsWith(":") && !dashes.startsWith(":");
    }
}
