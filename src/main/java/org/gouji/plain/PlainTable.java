package org.gouji.plain;

import java.util.ArrayList;
import java.util.List;
import org.gouji.syntax.CellList;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/**
 * A table in any text, recognized by its separators alone. Its cells are read when they are asked for.
 *
 * @param tree the text that it stands in
 * @param layout what separates its cells
 * @param firstLine the line of its first row, from 0
 * @param endLine the line after its last row
 * @param doubtful whether its cells are uncertain, since a comment lies between them
 */
public record PlainTable(SyntaxTree tree, Layout layout, int firstLine, int endLine, boolean doubtful) {

    /** What separates the cells of a table. */
    public enum Layout {
        PIPES,
        TABS,
        /** Two blanks or more. */
        BLANKS
    }

    /** The range of the table, from the start of its first line to the end of its last. */
    public TextRange range() {
        return new TextRange(
                tree.index().start(firstLine), tree.range(endLine - 1).end());
    }

    /** The content of the first cell that isn't empty; empty where there is none. */
    public String firstWords() {
        for (int line = firstLine; line < endLine; line++) {
            for (TextRange cell : cells(line)) {
                if (!cell.isEmpty()) {
                    return cell.of(tree.text());
                }
            }
        }
        return "";
    }

    /** Whether a line is the row of dashes under a header. */
    public boolean isDelimiter(int line) {
        return tree.line(line).kind() == Line.Kind.DELIMITER;
    }

    /** The ranges of the contents of a line's cells, without the blanks before the first pipe and after the last. */
    public List<TextRange> cells(int number) {
        if (layout == Layout.BLANKS) {
            return SpacedLine.cells(tree, number);
        }
        CellList all = tree.line(number).cells();
        int first = layout == Layout.PIPES && all.size() > 1 && all.isBlank(0) ? 1 : 0;
        int end = layout == Layout.PIPES && all.size() > 1 && all.isBlank(all.size() - 1) ? all.size() - 1 : all.size();
        List<TextRange> cells = new ArrayList<>(Math.max(0, end - first));
        int start = tree.index().start(number);
        for (int cell = first; cell < end; cell++) {
            cells.add(new TextRange(start + all.start(cell), start + all.end(cell)));
        }
        return cells;
    }

    /** The width of the blanks directly before a cell's content, in half-width columns: a full-width blank counts 2. */
    public int indent(TextRange cell) {
        int at = cell.start() - 1;
        int indent = 0;
        while (at >= 0 && tree.text().charAt(at) != '\n' && isBlank(tree.text().charAt(at))) {
            indent += tree.text().charAt(at) == '\u3000' ? 2 : 1;
            at--;
        }
        return indent;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\u3000' || unit == '\u00A0' || unit == '\u2002' || unit == '\u2003';
    }

    /** Whether a row or a column may be labelled as a total; a quick look at the first rows and columns only. */
    public boolean mayHaveTotals() {
        if (layout == Layout.BLANKS) {
            return true;
        }
        for (int line = firstLine; line < endLine; line++) {
            CellList cells = tree.line(line).cells();
            int looked = line < firstLine + 4 ? cells.size() : Math.min(4, cells.size());
            int start = tree.index().start(line);
            for (int cell = 0; cell < looked; cell++) {
                if (Label.mayBeTotal(tree.text(), start + cells.start(cell), start + cells.end(cell))) {
                    return true;
                }
            }
        }
        return false;
    }
}
