package org.gouji.report.row;

import org.gouji.syntax.CellList;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;

/**
 * The cells that count in a line with tabs or pipes: {@code | 规章 | 3 |} is cut into four cells, and the first and the
 * last are only edges.
 *
 * @param first the number, from 0, of the first cell that isn't only the edge of a drawn table
 * @param last the number of the last such cell
 * @param only the number of the one cell to read if the line holds no row
 * @param isRow whether the line holds a row of several cells
 */
record RowShape(int first, int last, int only, boolean isRow) {

    /** The shape of a line of several cells. */
    static RowShape of(SyntaxTree tree, int number) {
        Line line = tree.line(number);
        CellList cells = line.cells();
        int first = 0;
        int last = cells.size() - 1;
        boolean piped = line.kind() == Line.Kind.PIPED;
        if (piped && cells.isBlank(last)) {
            last--;
        }
        if (cells.isBlank(0) && last > 0 && (piped || cells.size() == 2)) {
            first++;
        }
        int filled = -1;
        int count = 0;
        for (int cell = first; cell <= last; cell++) {
            if (!cells.isBlank(cell)) {
                filled = cell;
                count++;
            }
        }
        boolean isRow = isRow(tree, number, count, filled, first, last);
        return new RowShape(first, last, count == 1 ? filled : first, isRow);
    }

    /**
     * Whether a line holds a row. In stacked and scraped tables a line holds only one cell of a row: the separators
     * around a single figure, or around nothing, then mark the end of the cell or of the row.
     */
    private static boolean isRow(SyntaxTree tree, int number, int count, int filled, int first, int last) {
        boolean drawn = tree.line(number).kind() == Line.Kind.PIPED ? first > 0 : last - first > 3;
        if (count == 1 && drawn && last > first) {
            return true;
        }
        if (count == 1 && filled == first && last > first) {
            int start = tree.index().start(number);
            CellList cells = tree.line(number).cells();
            return !FigureReader.looksLikeFigure(tree.text(), start + cells.start(filled), start + cells.end(filled));
        }
        return count > 1 || (count == 0 && last - first > 3);
    }
}
