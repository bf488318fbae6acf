package org.gouji.ide.format;

import java.util.ArrayList;
import java.util.List;
import org.gouji.syntax.Cell;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.DisplayWidth;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/**
 * A row of a Markdown table that is about to be aligned.
 *
 * @param delimiter whether it is the row of dashes
 * @param cells the ranges of its cells' contents
 * @param outer the ranges of its cells up to the pipes, with the blanks around their contents
 * @param opened whether a pipe stands before the first cell
 * @param closed whether a pipe stands behind the last
 * @param tail the blanks behind the last pipe
 */
record AlignedRow(
        boolean delimiter,
        List<TextRange> cells,
        List<TextRange> outer,
        boolean opened,
        boolean closed,
        TextRange tail) {

    static AlignedRow of(SyntaxTree tree, int number) {
        List<Cell> all = tree.line(number).cells();
        boolean opened = all.get(0).isBlank();
        boolean closed = all.get(all.size() - 1).isBlank() && all.size() > 1;
        List<TextRange> cells = new ArrayList<>();
        List<TextRange> outer = new ArrayList<>();
        for (int cell = opened ? 1 : 0; cell < all.size() - (closed ? 1 : 0); cell++) {
            cells.add(tree.range(number, all.get(cell)));
            outer.add(tree.outerRange(number, cell));
        }
        int end = tree.range(number).end();
        TextRange tail = closed ? tree.outerRange(number, all.size() - 1) : TextRange.at(end);
        return new AlignedRow(tree.line(number).kind() == Line.Kind.DELIMITER, cells, outer, opened, closed, tail);
    }

    /** Adds the edits that give every cell the width of its column. */
    void align(String text, int[] widths, boolean[] right, List<TextEdit> edits) {
        for (int column = 0; column < cells.size(); column++) {
            boolean first = column == 0 && !opened;
            boolean last = column == cells.size() - 1 && !closed;
            String before = first ? "|" : "";
            String behind = last ? "|" : "";
            TextRange place = outer.get(column);
            TextRange content = cells.get(column);
            if (delimiter) {
                put(text, place, before + dashes(content.of(text), widths[column] + 2) + behind, edits);
                continue;
            }
            if (content.isEmpty()) {
                put(text, place, before + blanks(widths[column] + 2) + behind, edits);
                continue;
            }
            int room = widths[column] - DisplayWidth.of(content.of(text));
            boolean shift = right[column];
            put(text, new TextRange(place.start(), content.start()), before + blanks(shift ? room + 1 : 1), edits);
            put(text, new TextRange(content.end(), place.end()), blanks(shift ? 1 : room + 1) + behind, edits);
        }
        put(text, tail, "", edits);
    }

    /** The dashes of a delimiter cell; colons at their ends are kept. */
    private static String dashes(String old, int width) {
        String start = old.startsWith(":") ? ":" : "-";
        String end = old.endsWith(":") ? ":" : "-";
        return start + "-".repeat(width - 2) + end;
    }

    private static String blanks(int count) {
        return " ".repeat(count);
    }

    /** Adds an edit for the part that differs: what the old and the new text begin and end with alike stays. */
    private static void put(String text, TextRange place, String wanted, List<TextEdit> edits) {
        String old = place.of(text);
        if (old.equals(wanted)) {
            return;
        }
        int same = 0;
        int most = Math.min(old.length(), wanted.length());
        while (same < most && old.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < most - same && old.charAt(old.length() - 1 - tail) == wanted.charAt(wanted.length() - 1 - tail)) {
            tail++;
        }
        TextRange changed = new TextRange(place.start() + same, place.end() - tail);
        edits.add(new TextEdit(changed, wanted.substring(same, wanted.length() - tail)));
    }
}
