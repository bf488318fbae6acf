package org.gouji.report.row;

import org.gouji.text.TextRange;

/**
 * A piece of a part of the text that may hold a table: a cell where separators part cells, a run of text elsewhere.
 *
 * @param start its first offset
 * @param end the offset after it; equal to {@code start} in a blank cell
 * @param line the line that it stands in
 * @param cell the number of the cell that it stands in, counted in its line
 * @param gap what parts it from the atom before
 * @param inRow whether its line holds a row of several cells
 */
public record Atom(int start, int end, int line, int cell, Gap gap, boolean inRow) {

    /** What parts two atoms. */
    public enum Gap {
        /** Blanks in one cell, or in a line without separators. */
        BLANKS,
        /** A tab or a pipe. */
        SEPARATOR,
        /** A line end. */
        LINE,
        /** A blank line. */
        PARAGRAPH
    }

    public boolean isBlank() {
        return start == end;
    }

    public TextRange range() {
        return new TextRange(start, end);
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether it starts a line. */
    public boolean startsLine() {
        return gap == Gap.LINE || gap == Gap.PARAGRAPH;
    }
}
