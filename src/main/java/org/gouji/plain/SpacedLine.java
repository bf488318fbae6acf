package org.gouji.plain;

import java.util.ArrayList;
import java.util.List;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/** Reads lines whose cells are separated by two blanks or more. */
final class SpacedLine {

    private static final int LONGEST = 500;

    private SpacedLine() {}

    /**
     * Whether a line has at least three cells, the first without a number, the others with numbers or signs for missing
     * ones.
     */
    static boolean isRow(SyntaxTree tree, int number) {
        if (!mayBeOne(tree, number)) {
            return false;
        }
        List<TextRange> cells = cells(tree, number);
        return cells.size() > 2
                && !cell(tree, cells.get(0)).isNumber()
                && cells.stream()
                        .skip(1)
                        .map(cell -> cell(tree, cell))
                        .allMatch(cell -> cell.kind() != PlainCell.Kind.WORDS);
    }

    /**
     * The number of cells of a line that may be the header above such rows (words and years only), 0 where it can't be.
     */
    static int headerWidth(SyntaxTree tree, int number) {
        if (!mayBeOne(tree, number)) {
            return 0;
        }
        List<TextRange> cells = cells(tree, number);
        for (TextRange range : cells) {
            PlainCell cell = cell(tree, range);
            if (cell.kind() != PlainCell.Kind.WORDS && !cell.isYear()) {
                return 0;
            }
        }
        return cells.size() < 3 ? 0 : cells.size();
    }

    private static PlainCell cell(SyntaxTree tree, TextRange range) {
        return PlainCell.of(tree.text(), range.start(), range.end());
    }

    private static boolean mayBeOne(SyntaxTree tree, int number) {
        Line line = tree.line(number);
        return line.kind() == Line.Kind.TEXT
                && line.headingLevel() == 0
                && line.length() < LONGEST
                && !line.comments()
                && line.stop() < 0;
    }

    /** The ranges of the contents of a line's cells. */
    static List<TextRange> cells(SyntaxTree tree, int number) {
        String text = tree.text();
        int at = tree.index().start(number);
        int end = at + tree.line(number).length();
        List<TextRange> cells = new ArrayList<>();
        int start = -1;
        int last = at;
        for (; at < end; at++) {
            if (Blanks.isSpace(text.charAt(at))) {
                continue;
            }
            if (start >= 0 && at - last > 2) {
                cells.add(new TextRange(start, last + 1));
                start = -1;
            }
            start = start < 0 ? at : start;
            last = at;
        }
        if (start >= 0) {
            cells.add(new TextRange(start, last + 1));
        }
        return cells;
    }
}
