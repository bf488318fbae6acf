package org.gouji.ide.completion;

import java.util.List;
import java.util.Optional;
import org.gouji.analysis.Analysis;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.label.Folding;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Form;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.syntax.Cell;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/**
 * A place where text is to be completed.
 *
 * @param report the report
 * @param line the line, from 0
 * @param insert the range from the start of the word to the cursor
 * @param replace the range of the whole word
 */
record CompletionSite(Report report, int line, TextRange insert, TextRange replace) {

    /**
     * The places at an offset, the longest word first: in a row the cell, in another line all of its text and then the
     * last token before the cursor. None in comments, front matter and delimiter rows.
     */
    static List<CompletionSite> at(Analysis analysis, int offset) {
        SyntaxTree tree = analysis.report().tree();
        int line = tree.index().lineOf(offset);
        Line typography = tree.line(line);
        boolean mute = typography.kind() == Line.Kind.DELIMITER || isFrontMatter(tree, line);
        if (mute || tree.comments().stream().anyMatch(comment -> comment.start() < offset && offset < comment.end())) {
            return List.of();
        }
        int start = tree.index().start(line);
        int column = offset - start;
        if (typography.isRow()) {
            return cellAt(typography, column)
                    .map(cell -> word(analysis, line, start + cell.start(), start + cell.end(), offset))
                    .stream()
                    .toList();
        }
        Cell only = typography.cells().get(0);
        int first = Math.min(offset, only.isBlank() ? offset : start + only.start());
        int token = lastToken(tree.text(), first, offset);
        int end = tokenEnd(tree.text(), offset, start + typography.length());
        CompletionSite whole = word(analysis, line, first, end, offset);
        return token == first ? List.of(whole) : List.of(whole, word(analysis, line, token, end, offset));
    }

    private static CompletionSite word(Analysis analysis, int line, int start, int end, int offset) {
        boolean inside = start <= offset && start < end;
        int from = inside ? start : offset;
        TextRange replace = new TextRange(from, inside ? Math.max(end, offset) : offset);
        return new CompletionSite(analysis.report(), line, new TextRange(from, offset), replace);
    }

    /** Whether the line belongs to the front matter at the head of the text, its two rules included. */
    private static boolean isFrontMatter(SyntaxTree tree, int line) {
        int first = 0;
        while (first < line && tree.line(first).kind() == Line.Kind.BLANK) {
            first++;
        }
        boolean closed = tree.lines().subList(first + 1, Math.max(first + 1, line)).stream()
                .anyMatch(between -> between.kind() == Line.Kind.RULE);
        return tree.line(first).kind() == Line.Kind.RULE && !closed;
    }

    private static Optional<Cell> cellAt(Line line, int column) {
        return line.cells().stream()
                .filter(cell -> cell.outerStart() <= column && column <= cell.outerEnd())
                .findFirst();
    }

    private static int lastToken(String text, int first, int offset) {
        int at = offset;
        while (at > first && !Blanks.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int tokenEnd(String text, int offset, int lineEnd) {
        int at = offset;
        while (at < lineEnd && !Blanks.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The part of the word before the cursor. */
    String typed() {
        return report.text(insert);
    }

    /** The text of the line before the word. */
    String lead() {
        return report.text(new TextRange(report.tree().index().start(line), insert.start()));
    }

    /** The text of the line behind the word. */
    String rest() {
        return report.text(new TextRange(replace.end(), report.tree().index().end(line)));
    }

    Line typography() {
        return report.tree().line(line);
    }

    /** The chapter that the place lies in, behind its heading. */
    Optional<BoundChapter> chapter() {
        int offset = insert.end();
        return report.chapters().stream()
                .filter(chapter -> chapter.heading().range().end() < offset
                        && chapter.range().touches(offset))
                .findFirst();
    }

    /**
     * The table of the report at the place: that of its chapter, else the one whose lines include its line or end right
     * above it.
     */
    Optional<BoundTable> boundTable() {
        Optional<BoundTable> ofChapter =
                chapter().flatMap(chapter -> chapter.chapter().table()).flatMap(report::table);
        return ofChapter.or(() -> report.tables().stream()
                .filter(table -> table.range().map(this::isAround).orElse(false))
                .findFirst());
    }

    private boolean isAround(TextRange range) {
        int first = report.tree().index().lineOf(range.start());
        int last = report.tree().index().lineOf(range.end());
        return first <= line && line <= last + 1;
    }

    /** The table of the standard that belongs at the place. */
    Optional<Table> table() {
        return boundTable().map(BoundTable::table).or(() -> chapter()
                .flatMap(chapter -> chapter.chapter().table())
                .flatMap(id -> standard().table(id)));
    }

    /** The form that the report follows, else the form to assume. */
    Form form() {
        return report.likelyForm();
    }

    /** The edition of the form that newly written text follows. */
    Standard standard() {
        return report.standardToWrite();
    }

    /** Whether figures are expected at the place, and no label. */
    boolean isForFigures() {
        int offset = insert.end();
        Optional<BoundTable> table = boundTable();
        boolean inSlot = table.stream()
                .flatMap(found -> found.rows().stream())
                .anyMatch(row ->
                        row.label().end() < offset && row.slots().stream().anyMatch(slot -> slot.touches(offset)));
        if (inSlot) {
            return true;
        }
        return typography().isRow() ? !isLabelCell(table) : !isLabelText();
    }

    /**
     * Whether a label may be meant in a line without cells: at the start of the line, or where the word has a letter.
     * Behind blanks, figures or prose follow otherwise.
     */
    private boolean isLabelText() {
        boolean first = lead().chars().allMatch(unit -> unit == '#' || Blanks.isSpace((char) unit));
        return first || typed().chars().anyMatch(Character::isLetter);
    }

    private boolean isLabelCell(Optional<BoundTable> table) {
        int column = insert.start() - report.tree().index().start(line);
        List<Cell> cells = typography().cells();
        int index = 0;
        while (cells.get(index).outerEnd() < column) {
            Cell cell = cells.get(index);
            if (!cell.isBlank() && !isGroup(report.text(report.tree().range(line, cell)), table)) {
                return false;
            }
            index++;
        }
        return index <= lastLabelCell(table);
    }

    private static boolean isGroup(String label, Optional<BoundTable> table) {
        String folded = Folding.fold(label);
        return table.stream()
                .flatMap(found -> found.table().rows().stream())
                .filter(row -> !row.figures())
                .map(Row::title)
                .anyMatch(title -> Folding.fold(title).equals(folded));
    }

    /** The index of the rightmost cell in which the rows of the table have their labels. */
    private int lastLabelCell(Optional<BoundTable> table) {
        SyntaxTree tree = report.tree();
        int usual = typography().kind() == Line.Kind.TABBED ? 2 : 1;
        return table.stream()
                .flatMap(found -> found.rows().stream())
                .filter(row ->
                        !row.label().touches(insert.end()) && row.row().number().length() > 0)
                .mapToInt(row -> cellOf(tree, row.label().start()))
                .max()
                .orElse(usual);
    }

    private static int cellOf(SyntaxTree tree, int offset) {
        int line = tree.index().lineOf(offset);
        int column = offset - tree.index().start(line);
        List<Cell> cells = tree.line(line).cells();
        int index = 0;
        while (index < cells.size() - 1 && cells.get(index).outerEnd() < column) {
            index++;
        }
        return index;
    }
}
