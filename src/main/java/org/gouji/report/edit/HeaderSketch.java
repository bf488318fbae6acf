package org.gouji.report.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Row;
import org.gouji.syntax.Cell;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/**
 * Sketches the row of a table that has only its header so far and whose rows have no labels: one cell below each cell
 * of the header.
 */
final class HeaderSketch {

    private HeaderSketch() {}

    /**
     * The sketch of the row; empty if rows have labels, or if the last line of the header hasn't a cell for each
     * figure.
     */
    static Optional<RowSketch> of(Report report, BoundTable table, Row row) {
        if (table.header().isEmpty() || !row.label().zh().isEmpty()) {
            return Optional.empty();
        }
        SyntaxTree tree = report.tree();
        int number = tree.index().lineOf(table.header().get().end());
        Line header = tree.line(number);
        boolean piped = header.kind() == Line.Kind.PIPED;
        List<Cell> cells = new ArrayList<>(header.cells());
        if (piped && cells.get(0).isBlank()) {
            cells.remove(0);
        }
        if (piped && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        int width = table.table().blockOf(row.id()).columns().size();
        boolean fits = cells.size() == width && header.isRow() && !header.comments();
        return fits ? Optional.of(sketch(tree, number, cells, piped ? "  " : "-")) : Optional.empty();
    }

    private static RowSketch sketch(SyntaxTree tree, int number, List<Cell> cells, String blank) {
        boolean delimited =
                number + 1 < tree.lines().size() && tree.line(number + 1).kind() == Line.Kind.DELIMITER;
        int start = tree.index().start(number);
        List<Optional<String>> pieces = new ArrayList<>();
        int at = start;
        pieces.add(Optional.of(tree.index().lineEnd()));
        for (Cell cell : cells) {
            pieces.add(Optional.of(tree.text().substring(at, start + cell.outerStart())));
            pieces.add(Optional.empty());
            at = start + cell.outerEnd();
        }
        TextRange rest = new TextRange(at, tree.range(number).end());
        pieces.add(Optional.of(rest.of(tree.text()).stripTrailing()));
        int offset = tree.range(delimited ? number + 1 : number).end();
        return new RowSketch(offset, pieces, blank);
    }
}
