package org.gouji.report.row;

import org.gouji.report.label.RowLabel;
import org.jspecify.annotations.Nullable;

/** What is known of a row without where it stands. */
public interface RowFacts {

    /** Its label, null where the text there is no label that is known. */
    @Nullable
    RowLabel label();

    /** The label of the group that stands before it on its line, null where none does. */
    @Nullable
    RowLabel group();

    /** The number of the label's cell in its line. */
    int labelCell();

    /** The number of the cell of its last slot in that one's line; of a row without slots the label's. */
    int lastCell();

    /** How many slots there are: what follows the label and looks like figures, blanks included. */
    int width();

    /** How many slots aren't blank. */
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
