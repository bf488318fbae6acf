package org.gouji.report.row;

import org.gouji.report.label.RowLabel;
import org.gouji.text.TextRange;

/**
 * A row's label found among atoms.
 *
 * @param label the label
 * @param range where it stands, numeral included
 * @param next the index of the first atom behind it; of a glued one the atom that it ends in
 * @param gluedAt the offset where digits follow without a gap, or -1
 */
record LabelMatch(RowLabel label, TextRange range, int next, int gluedAt) {

    boolean isGlued() {
        return gluedAt >= 0;
    }
}
