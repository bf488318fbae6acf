package org.gouji.report.row;

import org.gouji.report.label.RowLabel;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one line of several cells: the row in it, if there is one, and how much of it looks like a header. Its
 * offsets count from the start of the line, so that it serves every version of a text that has the line, and all lines
 * that are alike.
 *
 * @param label the label of the row, null if it is no known one
 * @param labelStart where the text that should be the label starts, in UTF-16 units from the start of the line
 * @param labelEnd where that text ends, in the same units
 * @param labelCell the number of the label's cell, from 0; −1 if the line has no row
 * @param lastCell the number of the last cell of the row
 * @param width the number of cells behind the label
 * @param filled the number of those cells that aren't blank
 * @param group the label of a group that stands before the row on the same line, null if there is none
 * @param before the row before it on the same line, null for the first one; most lines hold a single row
 * @param look how much of the line looks like a header
 */
public record RowReading(
        @Nullable RowLabel label,
        int labelStart,
        int labelEnd,
        int labelCell,
        int lastCell,
        int width,
        int filled,
        @Nullable RowLabel group,
        @Nullable RowReading before,
        HeaderLook look)
        implements RowFacts {

    /** The reading of a line that holds no row. */
    static RowReading none(HeaderLook look) {
        return new RowReading(null, 0, 0, -1, -1, 0, 0, null, null, look);
    }

    @Override
    public boolean inRow() {
        return true;
    }

    /** Whether the line may hold a row of the table. */
    boolean isRow() {
        return labelCell >= 0;
    }
}
