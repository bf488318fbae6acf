package org.gouji.report.row;

import org.gouji.report.label.RowLabel;
import org.jspecify.annotations.Nullable;

/**
 * What a line of several cells says by itself: the label and the figures in it, if it holds any, and what of it belongs to a header.
 * Its numbers count from the start of the line, so that it serves every version of a text that has the line, and every
 * other line that is like it.
 *
 * @param label the label of the row, null where it is none that is known
 * @param labelStart where the text stands that should be its label, in UTF-16 units from the start of the line
 * @param labelEnd where that ends
 * @param labelCell the number of its cell, −1 where the line has none
 * @param lastCell the number of the last cell of the row
 * @param width how many cells stand behind the label
 * @param filled how many of them aren't blank
 * @param group the label of the group that the row is said to belong to on the same line, null where none is
 * @param before the row before it on the same line, null for the first one; most lines hold a single row
 * @param look what of the line belongs to headers
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

    /** A line without a label or figures behind one. */
    static RowReading none(HeaderLook look) {
        return new RowReading(null, 0, 0, -1, -1, 0, 0, null, null, look);
    }

    @Override
    public boolean inRow() {
        return true;
    }

    /** Whether a row of the table may stand there. */
    boolean isRow() {
        return labelCell >= 0;
    }
}
