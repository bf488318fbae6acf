package org.gouji.report;

import java.util.List;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in the text, before the format of its table is known.
 *
 * @param label its label, null where the text there is no label that is known
 * @param labelRange where the text stands that should be its label
 * @param labelCell the number of the label's cell in its line
 * @param slots what follows the label and looks like figures, blanks included
 * @param filled how many slots aren't blank
 * @param line the line of the first slot, or of the label where there is none
 * @param inRow whether label and slots are cells of one line
 */
record RawRow(
        @Nullable LabelMatch label,
        TextRange labelRange,
        int labelCell,
        List<Atom> slots,
        int filled,
        int line,
        boolean inRow) {

    RawRow(@Nullable LabelMatch label, TextRange labelRange, int labelCell, List<Atom> slots, int line, boolean inRow) {
        this(label, labelRange, labelCell, slots, filled(slots), line, inRow);
    }

    private static int filled(List<Atom> slots) {
        int filled = 0;
        for (Atom slot : slots) {
            filled += slot.isBlank() ? 0 : 1;
        }
        return filled;
    }

    boolean hasFigure() {
        return filled > 0;
    }
}
