package org.gouji.report.row;

import org.gouji.text.TextRange;

/**
 * The smallest piece of text that may be part of a table: a cell in a line with tabs or pipes, elsewhere a run of
 * characters without blanks. {@code 规章 3 0} has three atoms. Offsets are UTF-16 units of the text.
 *
 * @param start the offset of its first character
 * @param end the offset after it; equal to {@code start} in a blank cell
 * @param line the line that it stands in, from 0
 * @param cell the number of its cell in that line, from 0; 0 in a line without tabs and pipes
 * @param gap what separates it from the atom before
 * @param inRow whether its line holds a row of several cells
 */
public record Atom(int start, int end, int line, int cell, Gap gap, boolean inRow) {

    /** What separates two atoms. */
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

    /** Whether it is the first atom of its line. */
    public boolean startsLine() {
        return gap == Gap.LINE || gap == Gap.PARAGRAPH;
    }
}
