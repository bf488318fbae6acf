package org.gouji.report.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.report.Report;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Makes edits that replace figures or fill in missing ones, and keep the layout around them. */
public final class FigureEdits {

    private FigureEdits() {}

    /**
     * A figure and the text that replaces it.
     *
     * @param figure the figure, which may be blank
     * @param text the new text, not empty
     */
    public record Change(Figure figure, String text) {}

    /** The edits that make the changes, in the order of the text. Blanks that share a place must all be changed. */
    public static List<TextEdit> of(Report report, List<Change> changes) {
        List<TextEdit> edits = new ArrayList<>();
        int before = -1;
        for (Change change : changes.stream()
                .sorted(Comparator.comparing(change -> change.figure().range()))
                .toList()) {
            TextRange range = change.figure().range();
            edits.add(new TextEdit(range, written(report, change, range.start() == before)));
            before = range.start();
        }
        return edits;
    }

    /**
     * Whether the given figures of a row can all be written: none overlaps another, and in a line of cells each has a
     * cell of its own behind the label.
     */
    public static boolean areApart(Report report, BoundRow row, List<Figure> figures) {
        boolean labelled = !row.row().label().zh().isEmpty();
        int before = labelled ? row.label().end() : -1;
        for (TextRange range : figures.stream().map(Figure::range).sorted().toList()) {
            int line = report.tree().index().lineOf(range.start());
            boolean shared = range.start() == before && report.tree().line(line).isRow();
            if (range.start() < before || shared) {
                return false;
            }
            before = range.end();
        }
        return true;
    }

    /** Whether a figure can be written without the other blanks of its row: it has a place of its own. */
    public static boolean hasOwnPlace(Report report, BoundRow row, Figure figure) {
        return areApart(report, row, List.of(figure))
                && row.figures().stream()
                        .noneMatch(other -> !other.equals(figure)
                                && other.range().start() == figure.range().start());
    }

    /** The text to insert: as wide as the blanks that it replaces, and separated from the text before it. */
    private static String written(Report report, Change change, boolean again) {
        TextRange range = change.figure().range();
        String text = change.text();
        if (range.isEmpty()) {
            return again || !isParted(report.tree().text(), range.start()) ? " " + text : text;
        }
        String blank = report.text(range);
        boolean wide = blank.isBlank() && blank.length() > text.length() + 1;
        if (wide) {
            return " " + text + blank.substring(text.length() + 1);
        }
        boolean piped = blank.isBlank() && blank.indexOf('\t') < 0 && isPiped(report, range);
        return piped ? " " + text + " " : text;
    }

    private static boolean isPiped(Report report, TextRange range) {
        String text = report.tree().text();
        return range.start() > 0
                && text.charAt(range.start() - 1) == '|'
                && range.end() < text.length()
                && text.charAt(range.end()) == '|';
    }

    private static boolean isParted(String text, int offset) {
        char before = offset == 0 ? '\n' : text.charAt(offset - 1);
        return before == '|' || before == '｜' || Character.isWhitespace(before);
    }
}
