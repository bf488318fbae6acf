package org.gouji.syntax;

/**
 * A cell of a line. Offsets are UTF-16 units from the start of the line.
 *
 * @param outerStart where the cell starts, after the separator before it
 * @param start where its content starts; equal to {@code end} in a blank cell
 * @param end where its content ends, blanks and whole comments at the edges left out
 * @param outerEnd where the cell ends, before the separator behind it
 */
public record Cell(int outerStart, int start, int end, int outerEnd) {

    /** Whether the cell has nothing but blanks and comments. */
    public boolean isBlank() {
        return start == end;
    }
}
