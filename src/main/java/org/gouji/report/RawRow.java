package org.gouji.report;

import java.util.List;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** A row as it stands in the text, before the format of its table is known. */
interface RawRow {

    /** Its label, null where the text there is no label that is known. */
    @Nullable
    RowLabel label();

    /** Where the text stands that should be its label. */
    TextRange labelRange();

    /** The number of the label's cell in its line. */
    int labelCell();

    /** What follows the label and looks like figures, blanks included. */
    List<Atom> slots();

    /** Where it stands, from its label to its last slot. */
    TextRange range();

    /** The number of the cell of its last slot in that one's line; of a row without slots the label's. */
    int lastCell();

    /** How many slots there are. */
    int width();

    /** How many slots aren't blank. */
    int filled();

    /** The line of the first slot, or of the label where there is none. */
    int line();

    /** Whether label and slots are cells of one line. */
    boolean inRow();

    default boolean hasFigure() {
        return filled() > 0;
    }

    default boolean hasSlots() {
        return width() > 0;
    }
}
