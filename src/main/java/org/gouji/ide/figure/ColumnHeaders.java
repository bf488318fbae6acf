package org.gouji.ide.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.label.Folding;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Column;
import org.gouji.syntax.Cell;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/**
 * Finds the labels of a table's columns above its rows and between them, so that a column may have several; a label
 * that is broken into pieces isn't found. Columns that share a label are told apart by their order, and only where the
 * header has each of them equally often.
 */
final class ColumnHeaders {

    /** How far above a row its header is searched for, in UTF-16 units. */
    private static final int REACH = 4_000;

    private final SyntaxTree tree;
    private final BoundTable table;
    private final TextRange near;
    private final List<Place> found = new ArrayList<>();

    private ColumnHeaders(SyntaxTree tree, BoundTable table, TextRange near) {
        this.tree = tree;
        this.table = table;
        this.near = near;
    }

    /** The column labels above the rows of a table and between them, for the gaps that touch a range. */
    static List<Place> of(Report report, BoundTable table, TextRange near) {
        ColumnHeaders headers = new ColumnHeaders(report.tree(), table, near);
        int at = start(report, table);
        for (BoundRow row : table.rows()) {
            int end = row.range().start();
            headers.addBetween(
                    Math.max(at, end - REACH),
                    end,
                    table.table().blockOf(row.row().id()).columns());
            at = Math.max(at, row.range().end());
        }
        if (table.rows().isEmpty() && table.header().isPresent()) {
            headers.addBetween(
                    at, table.header().get().end(), table.table().columns().toList());
        }
        return headers.found;
    }

    /**
     * The offset from which headers are searched for: the end of the last chapter heading before the table, or
     * {@link #REACH} before the table where that is later; the end of the text where the table isn't there.
     */
    private static int start(Report report, BoundTable table) {
        Optional<TextRange> range = table.range();
        if (range.isEmpty()) {
            return report.tree().text().length();
        }
        int first = range.get().start();
        int heading = report.chapters().stream()
                .map(BoundChapter::heading)
                .mapToInt(found -> found.range().end())
                .filter(end -> end <= first)
                .max()
                .orElse(0);
        return Math.max(heading, first - REACH);
    }

    private void addBetween(int start, int end, List<Column> columns) {
        if (start >= end || !near.touches(new TextRange(start, end))) {
            return;
        }
        Map<String, List<Column>> byLabel = byLabel(columns);
        Map<String, List<TextRange>> places = new LinkedHashMap<>();
        for (TextRange piece : pieces(start, end)) {
            String label = Folding.fold(piece.of(tree.text()));
            if (byLabel.containsKey(label)) {
                places.computeIfAbsent(label, key -> new ArrayList<>()).add(piece);
            }
        }
        places.forEach((label, ranges) -> add(byLabel.getOrDefault(label, List.of()), ranges));
    }

    private void add(List<Column> columns, List<TextRange> ranges) {
        if (ranges.size() % columns.size() == 0) {
            for (int index = 0; index < ranges.size(); index++) {
                Column column = columns.get(index % columns.size());
                found.add(new Place.ColumnPlace(table, column, ranges.get(index)));
            }
        }
    }

    private static Map<String, List<Column>> byLabel(List<Column> columns) {
        Map<String, List<Column>> byLabel = new LinkedHashMap<>();
        for (Column column : columns) {
            List<String> labels = new ArrayList<>(column.aliases());
            labels.add(column.label().zh());
            labels.stream().map(Folding::fold).distinct().forEach(label -> byLabel.computeIfAbsent(
                            label, key -> new ArrayList<>())
                    .add(column));
        }
        byLabel.remove("");
        return byLabel;
    }

    /** The ranges of the cells between two offsets; of a line without separators, those of its words. */
    private List<TextRange> pieces(int start, int end) {
        List<TextRange> pieces = new ArrayList<>();
        int last = tree.index().lineOf(end);
        for (int number = tree.index().lineOf(start); number <= last; number++) {
            Line line = tree.line(number);
            if (line.isRow()) {
                for (Cell cell : line.cells()) {
                    pieces.add(tree.range(number, cell));
                }
            } else {
                TextRange part = tree.range(number);
                addWords(Math.max(part.start(), start), Math.min(part.end(), end), pieces);
            }
        }
        pieces.removeIf(piece -> piece.isEmpty() || piece.start() < start || piece.end() > end);
        return pieces;
    }

    private void addWords(int start, int end, List<TextRange> pieces) {
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || Blanks.isSpace(tree.text().charAt(at))) {
                pieces.add(new TextRange(from, Math.max(from, at)));
                from = at + 1;
            }
        }
    }
}
