package org.gouji.report.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundRow.Binding;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Block;
import org.gouji.standard.Row;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/**
 * A row that is still to be written, in the layout of the rows around it.
 *
 * @param offset the offset in the text where it is to be inserted
 * @param pieces the pieces of text to insert in order; an empty one is the place of a figure
 * @param blank the text for a figure that isn't filled in
 */
public record RowSketch(int offset, List<Optional<String>> pieces, String blank) {

    /** The text to insert, with blanks for figures. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.orElse(blank)));
        return text.toString();
    }

    /**
     * The sketch of a row that a table lacks, placed after the nearest row before it or before the nearest one after
     * it, or below the header; empty if nothing shows how rows of that block are laid out.
     */
    public static Optional<RowSketch> of(Report report, BoundTable table, Row row) {
        Block block = table.table().blockOf(row.id());
        List<Row> order = table.table().figureRows();
        int place = order.indexOf(row);
        Comparator<BoundRow> nearness = Comparator.comparing((BoundRow bound) ->
                        table.table().depth(bound.row()) != table.table().depth(row))
                .thenComparing(bound -> Math.abs(order.indexOf(bound.row()) - place));
        List<BoundRow> siblings = table.rows().stream()
                .filter(bound -> block.equals(table.table().blockOf(bound.row().id())))
                .toList();
        Optional<BoundRow> pattern = siblings.stream()
                .filter(bound -> bound.binding() == Binding.BOUND
                        && bound.slots().size() >= block.columns().size()
                        && bound.surplus().isEmpty()
                        && !isBesideOthers(report, table, bound))
                .min(nearness);
        Optional<BoundRow> before = siblings.stream()
                .filter(bound -> order.indexOf(bound.row()) < place)
                .max(Comparator.comparing(bound -> order.indexOf(bound.row())));
        return pattern.isEmpty() && siblings.isEmpty()
                ? HeaderSketch.of(report, table, row)
                : pattern.map(found -> new Layout(report.tree(), found).sketch(row, before));
    }

    /** Whether a row shares its line of cells with other rows. */
    private static boolean isBesideOthers(Report report, BoundTable table, BoundRow row) {
        int line = report.tree().index().lineOf(row.label().start());
        return report.tree().line(line).isRow()
                && table.rows().stream()
                        .anyMatch(other -> !other.equals(row)
                                && report.tree().index().lineOf(other.label().start()) == line);
    }

    /** The layout of one row, to be copied for another row. */
    private static final class Layout {
        private final SyntaxTree tree;
        private final String text;
        private final BoundRow pattern;
        private final TextRange extent;
        private final boolean wholeLines;

        Layout(SyntaxTree tree, BoundRow pattern) {
            this.tree = tree;
            this.text = tree.text();
            this.pattern = pattern;
            TextRange lines = lines(pattern);
            this.wholeLines = isAlone(lines);
            this.extent = wholeLines ? lines : pattern.range();
        }

        private TextRange lines(BoundRow row) {
            int first = tree.index().lineOf(row.range().start());
            int last = tree.index().lineOf(row.range().end());
            return new TextRange(tree.index().start(first), tree.index().end(last));
        }

        /** Whether the lines of the row hold nothing else but labels of groups before it. */
        private boolean isAlone(TextRange lines) {
            TextRange behind = new TextRange(pattern.range().end(), lines.end());
            boolean separated =
                    text.substring(lines.start(), pattern.label().start()).matches("(?s).*[\\t|].*|\\s*");
            return separated && behind.of(text).matches("[\\s|\\u00A0\\u3000]*");
        }

        RowSketch sketch(Row row, Optional<BoundRow> before) {
            List<Optional<String>> pieces = new ArrayList<>();
            String end = tree.index().lineEnd();
            String gap = !wholeLines ? " " : isParted() ? end + end : end;
            if (before.isPresent()) {
                pieces.add(Optional.of(gap));
            }
            addPieces(row, pieces);
            if (before.isEmpty()) {
                pieces.add(Optional.of(gap));
            }
            int offset = before.map(this::endOf).orElse(extent.start());
            return new RowSketch(offset, pieces, isSeparated() ? "" : "-");
        }

        private int endOf(BoundRow row) {
            return wholeLines ? lines(row).end() : row.range().end();
        }

        /** Whether a blank line separates the row from the next, in a table with a cell per line. */
        private boolean isParted() {
            int line = tree.index().lineOf(extent.end());
            boolean stacked = tree.index().lineOf(extent.start()) < line;
            return stacked
                    && line + 1 < tree.lines().size()
                    && Blanks.trim(text, tree.range(line + 1)).isEmpty()
                    && !tree.line(line + 1).isRow();
        }

        private boolean isSeparated() {
            String between = text.substring(pattern.label().end(), extent.end());
            return between.indexOf('\t') >= 0 || between.indexOf('|') >= 0;
        }

        private void addPieces(Row row, List<Optional<String>> pieces) {
            String before = text.substring(extent.start(), pattern.label().start());
            pieces.add(Optional.of(before.replaceAll("[^\\t|\\s]", "") + row.title()));
            int at = pattern.label().end();
            for (Figure figure : inOrder()) {
                pieces.add(Optional.of(text.substring(at, figure.range().start())));
                pieces.add(Optional.empty());
                at = figure.range().end();
            }
            pieces.add(Optional.of(text.substring(at, extent.end())));
        }

        private List<Figure> inOrder() {
            return pattern.figures().stream()
                    .sorted(Comparator.comparing(Figure::range))
                    .toList();
        }
    }
}
