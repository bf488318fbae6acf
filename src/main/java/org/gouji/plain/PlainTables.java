package org.gouji.plain;

import java.util.ArrayList;
import java.util.List;
import org.gouji.plain.PlainTable.Layout;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/**
 * Finds the tables of a text by their separators: rows of cells separated by pipes or tabs, and lines of figures
 * separated by two blanks or more under a header. Code, list items and quotations aren't tables.
 */
public final class PlainTables {

    /** The most blank lines between the halves of a table that a page break has split. */
    private static final int WIDEST_GAP = 2;

    private final SyntaxTree tree;
    private final CodeBlocks blocks;
    private final ExcludedLines excluded;
    private final List<PlainTable> tables = new ArrayList<>();

    private PlainTables(SyntaxTree tree, ExcludedLines excluded) {
        this.tree = tree;
        this.blocks = CodeBlocks.of(tree);
        this.excluded = excluded;
    }

    /**
     * The tables of a text, in the order of the text.
     *
     * @param excluded places that no table may touch, since they are known to be something else
     */
    public static List<PlainTable> find(SyntaxTree tree, List<TextRange> excluded) {
        PlainTables found = new PlainTables(tree, ExcludedLines.of(tree, excluded));
        found.readLines();
        found.tables.removeIf(table -> found.excluded.meet(table.firstLine(), table.endLine()));
        return found.tables;
    }

    private void readLines() {
        int line = 0;
        int count = tree.lines().size();
        while (line < count) {
            if (excluded.meet(line, line + 1)) {
                line = endOfExcluded(line);
                continue;
            }
            int end = blocks.isFenced(line) ? line : endOfRows(line);
            if (end > line) {
                addRows(line, end);
                line = end;
            } else {
                line = Math.max(line + 1, addSpaced(line));
            }
        }
    }

    /** The line after consecutive excluded lines and after the rows that directly follow them. */
    private int endOfExcluded(int first) {
        int line = excluded.end(first);
        while (line < tree.lines().size() && isSeparated(tree.line(line)) && isSeparated(tree.line(line - 1))) {
            line++;
        }
        return line;
    }

    private static boolean isPiped(Line line) {
        return line.kind() == Line.Kind.PIPED || line.kind() == Line.Kind.DELIMITER;
    }

    private static boolean isSeparated(Line line) {
        return isPiped(line) || line.kind() == Line.Kind.TABBED;
    }

    /**
     * The line after the rows that start at a line and have its kind of separator; the line itself where it isn't a
     * row.
     */
    private int endOfRows(int first) {
        Line line = tree.line(first);
        int end = first;
        while (end < tree.lines().size()
                && isSeparated(tree.line(end))
                && isPiped(tree.line(end)) == isPiped(line)
                && !blocks.isFenced(end)) {
            end++;
        }
        return end;
    }

    /**
     * Adds the tables in consecutive rows: every further row of dashes shows that a new table starts in the row above
     * it.
     */
    private void addRows(int first, int end) {
        if (blocks.opensItem(first) || tree.inComment(tree.range(first))) {
            return;
        }
        int start = first;
        for (int line = first + 3; line < end; line++) {
            if (tree.line(line).kind() == Line.Kind.DELIMITER && line - 1 > start) {
                add(start, line - 1);
                start = line - 1;
            }
        }
        add(start, end);
    }

    private void add(int first, int end) {
        Layout layout = isPiped(tree.line(first)) ? Layout.PIPES : Layout.TABS;
        boolean doubtful =
                tree.meetsComment(tree.index().start(first), tree.range(end - 1).end());
        PlainTable table = new PlainTable(tree, layout, first, end, doubtful);
        PlainTable before = tables.isEmpty() ? null : tables.get(tables.size() - 1);
        if (before != null && isGap(before.endLine(), first) && Continuation.of(before, table)) {
            boolean both = doubtful || before.doubtful();
            tables.set(tables.size() - 1, new PlainTable(tree, layout, before.firstLine(), end, both));
        } else {
            tables.add(table);
        }
    }

    private boolean isGap(int from, int to) {
        for (int line = from; line < to; line++) {
            if (tree.line(line).kind() != Line.Kind.BLANK) {
                return false;
            }
        }
        return to - from <= WIDEST_GAP;
    }

    /**
     * Adds the table of spaced lines under a header; returns the line after it, or the header where there is no table.
     */
    private int addSpaced(int header) {
        int first = header + 1;
        int width = SpacedLine.headerWidth(tree, header);
        if (width == 0 || first >= tree.lines().size() || blocks.isFenced(header)) {
            return header;
        }
        int end = first;
        while (end < tree.lines().size()
                && SpacedLine.isRow(tree, end)
                && SpacedLine.cells(tree, end).size() == width) {
            end++;
        }
        boolean ends = end == tree.lines().size() || tree.line(end).kind() == Line.Kind.BLANK;
        if (end - first > 1 && ends) {
            tables.add(new PlainTable(tree, Layout.BLANKS, header, end, false));
            return end;
        }
        return header;
    }
}
