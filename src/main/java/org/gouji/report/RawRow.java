package org.gouji.report;

import java.util.List;
import java.util.Set;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in the text, before the format of its table is known.
 *
 * @param label its label, null where the text there is no label that is known
 * @param labelRange where the text stands that should be its label
 * @param labelCell the number of the label's cell in its line
 * @param slots what follows the label and looks like figures, blanks included
 * @param line the line of the first slot, or of the label where there is none
 * @param inRow whether label and slots are cells of one line
 */
record RawRow(
        @Nullable LabelMatch label, TextRange labelRange, int labelCell, List<Atom> slots, int line, boolean inRow) {

    /** The rows that it may be; none for an unknown label. */
    Set<String> candidates() {
        return label == null ? Set.of() : label.rows();
    }

    boolean hasFigure() {
        return filled() > 0;
    }

    /** How many slots aren't blank. */
    int filled() {
        int filled = 0;
        for (Atom slot : slots) {
            filled += slot.isBlank() ? 0 : 1;
        }
        return filled;
    }
}
