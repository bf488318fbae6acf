package org.gouji.report.row;

import org.gouji.report.label.RowLabel;
import org.jspecify.annotations.Nullable;

/** The label of a row and the number of its figures, without its place in the text. */
public interface RowFacts {

    /** The label of the row; null if the text there is no known label. */
    @Nullable
    RowLabel label();

    /** The label of a group that stands before the row's label on the same line; null if there is none. */
    @Nullable
    RowLabel group();

    /** The number of the label's cell in its line, from 0; -1 if the row has no label cell. */
    int labelCell();

    /** The number of the cell of its last slot in its line, from 0; {@link #labelCell()} if the row has no slots. */
    int lastCell();

    /** The number of its slots: the pieces behind the label that look like figures, blank ones included. */
    int width();

    /** The number of its slots that aren't blank. */
    int filled();

    /** Whether label and slots are cells of one line. */
    boolean inRow();

    default boolean hasFigure() {
        return filled() > 0;
    }

    default boolean hasSlots() {
        return width() > 0;
    }
}
