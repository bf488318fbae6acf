package org.gouji.ide.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.report.Report;
import org.gouji.report.edit.RowSketch;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Row;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/**
 * The edits that follow a character typed in a Markdown table. The cursor stays behind the same character; where
 * anything is unclear there are no edits.
 */
public final class TypingAid {

    private TypingAid() {}

    /** The edits after a pipe was typed: blanks that align the cells before it with their columns. */
    public static List<TextEdit> pipe(Report report, int cursor) {
        SyntaxTree tree = report.tree();
        int line = tree.index().lineOf(cursor);
        int typed = cursor - 1;
        boolean parts = typed > tree.index().start(line)
                && tree.line(line).kind() == Line.Kind.PIPED
                && tree.line(line).cells().stream()
                        .anyMatch(cell -> tree.index().start(line) + cell.outerEnd() == typed);
        return parts
                ? TableAlignment.rowEdits(tree, line).stream()
                        .filter(edit -> edit.range().end() <= typed)
                        .toList()
                : List.of();
    }

    /**
     * The edit after a line break was typed behind a row: the next row of the form, still to be filled in, where the
     * table lacks it.
     */
    public static List<TextEdit> newline(Report report, int cursor) {
        SyntaxTree tree = report.tree();
        int line = tree.index().lineOf(cursor);
        boolean emptyLine = tree.line(line).length() == 0;
        if (!emptyLine || line == 0 || tree.line(line - 1).kind() != Line.Kind.PIPED) {
            return List.of();
        }
        return report.tables().stream()
                .flatMap(table ->
                        rowOn(tree, table, line - 1).stream().flatMap(row -> next(report, table, row).stream()))
                .map(text -> new TextEdit(TextRange.at(cursor), aligned(tree, line, text)))
                .limit(1)
                .toList();
    }

    /** The row, or the heading of a group of rows, on a line that starts and ends with a pipe. */
    private static Optional<Row> rowOn(SyntaxTree tree, BoundTable table, int line) {
        String text = tree.range(line).of(tree.text()).strip();
        if (!text.startsWith("|") || !text.endsWith("|")) {
            return Optional.empty();
        }
        Optional<Row> row = table.rows().stream()
                .filter(found -> found.binding() == BoundRow.Binding.BOUND
                        && tree.range(line).contains(found.range()))
                .map(BoundRow::row)
                .reduce((one, other) -> other);
        Optional<Row> group = table.groups().stream()
                .filter(found -> tree.range(line).contains(found.label()))
                .map(BoundTable.Group::row)
                .findFirst();
        return row.or(() -> group);
    }

    private static Optional<String> next(Report report, BoundTable table, Row row) {
        List<Row> rows = table.table().rows();
        int place = rows.indexOf(row) + 1;
        if (place >= rows.size() || isPresent(table, rows.get(place))) {
            return Optional.empty();
        }
        Row next = rows.get(place);
        boolean sameBlock =
                table.table().blockOf(next.id()).equals(table.table().blockOf(row.id()));
        return sameBlock
                ? RowSketch.of(report, table, next)
                        .map(TypingAid::line)
                        .filter(text -> text.startsWith("|") && text.indexOf('\n') < 0 && text.indexOf('\r') < 0)
                : Optional.empty();
    }

    private static boolean isPresent(BoundTable table, Row row) {
        return table.row(row.id()).isPresent()
                || table.groups().stream().anyMatch(group -> group.row().equals(row));
    }

    /** The text of a new row on an empty line, its cells as wide as their columns. */
    private static String aligned(SyntaxTree tree, int line, String text) {
        SyntaxTree filled = tree.edit(new TextEdit(tree.range(line), text));
        int behind = filled.text().length() - filled.range(line).end();
        String whole = TextEdit.apply(filled.text(), TableAlignment.rowEdits(filled, line));
        return whole.substring(filled.index().start(line), whole.length() - behind);
    }

    /** The sketched row on one line, with a blank cell where a figure goes. */
    private static String line(RowSketch sketch) {
        return sketch.pieces().stream()
                .map(piece -> piece.orElse(sketch.blank()))
                .collect(Collectors.joining())
                .strip();
    }
}
