package org.gouji.report;

import java.util.List;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A row's label found in the text.
 *
 * @param rows the ids of the rows that it may mean, one for nearly all
 * @param spelling how it is written
 * @param numeral the numeral before it, null where there is none
 * @param range where it stands, numeral included
 * @param next the index of the first atom behind it; of a glued one the atom that it ends in
 * @param gluedAt the offset where digits follow without a gap, or -1
 * @param isCut whether its figures stand between its beginning and its rest
 */
record LabelMatch(
        List<String> rows,
        Spelling spelling,
        @Nullable Numeral numeral,
        TextRange range,
        int next,
        int gluedAt,
        boolean isCut) {

    /** The same label, whose rest stands behind its figures. */
    LabelMatch withRest() {
        return new LabelMatch(rows, Spelling.STANDARD, numeral, range, next, gluedAt, true);
    }

    boolean isGlued() {
        return gluedAt >= 0;
    }
}
