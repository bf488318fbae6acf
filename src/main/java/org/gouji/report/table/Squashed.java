package org.gouji.report.table;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.label.Folding;
import org.gouji.report.label.LabelIndex;
import org.gouji.report.label.RowWidths;
import org.gouji.report.label.TableIndex;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A row whose figures run together, as in text that lost its separators: 规章007, or 属于国家秘密00000002.其他法律….
 *
 * @param row the id of the row
 * @param label where its label stands
 * @param figures where its figures stand, in one piece
 */
record Squashed(String row, TextRange label, TextRange figures) {

    /** The rows in a part of a text whose figures can't be told apart, in order. */
    static List<Squashed> find(String text, TextRange part, TableIndex index) {
        List<Squashed> found = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            Squashed row = at(text, at, part.end(), index.labels(), index.widths());
            if (row != null) {
                found.add(row);
            }
            at = row == null ? at + 1 : row.figures().end();
        }
        return found;
    }

    private static @Nullable Squashed at(String text, int start, int limit, LabelIndex labels, RowWidths widths) {
        LabelIndex.Node node = labels.root().next(Folding.fold(text.charAt(start)));
        String row = null;
        int end = start;
        for (int at = start + 1; node != null && at <= limit; at++) {
            if (node.ends().size() == 1) {
                row = node.ends().get(0);
                end = at;
            }
            char unit = at < limit ? Folding.fold(text.charAt(at)) : Folding.NOTHING;
            if (at < limit && unit != Folding.NOTHING) {
                node = node.next(unit);
            }
        }
        int width = row == null ? 0 : widths.most(row);
        if (row == null || width == 0) {
            return null;
        }
        TextRange label = Blanks.trim(text, new TextRange(start, end));
        return withFigures(text, row, label, limit, width, widths.fewest(List.of(row)));
    }

    private static @Nullable Squashed withFigures(
            String text, String row, TextRange label, int limit, int most, int fewest) {
        int from = label.end();
        while (from < limit && isBetween(text.charAt(from))) {
            from++;
        }
        int to = from;
        int digits = 0;
        int runs = 0;
        while (to < limit && (isNumeric(text.charAt(to)) || Blanks.isBlank(text.charAt(to)))) {
            boolean numeric = isNumeric(text.charAt(to));
            digits += numeric ? 1 : 0;
            runs += numeric && (to == from || !isNumeric(text.charAt(to - 1))) ? 1 : 0;
            to++;
        }
        boolean touches = from == label.end() || (to < limit && !Blanks.isBlank(text.charAt(to - 1)));
        boolean together = runs < most || (touches && runs == most);
        if (digits < fewest || digits == 0 || !together || (to < limit && isCounter(text, to))) {
            return null;
        }
        TextRange figures = Blanks.trim(text, new TextRange(from, to));
        return new Squashed(row, label, figures);
    }

    /** Whether a character may stand between label and figures: a blank, or the end of a note or a quotation. */
    private static boolean isBetween(char unit) {
        return Blanks.isBlank(unit) || unit == '）' || unit == ')' || unit == '”' || unit == '"';
    }

    private static boolean isNumeric(char unit) {
        return (unit >= '0' && unit <= '9') || unit == '.' || unit == '-' || unit == '+';
    }

    /**
     * Whether the character at an offset shows that the digits belong to a sentence: a counter such as 件, a unit,
     * punctuation.
     */
    private static boolean isCounter(String text, int at) {
        return "件条个项份次篇宗起人家部元万%，,。；;、）)年月日".indexOf(text.charAt(at)) >= 0;
    }
}
