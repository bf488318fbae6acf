package org.gouji.report.row;

import org.gouji.report.label.RowLabel;
import org.gouji.text.TextRange;

/**
 * The label of a row that starts at an atom.
 *
 * @param label the label
 * @param range where it stands, numeral included
 * @param next the index of the first atom behind the label; for a glued label the index of the atom in which it ends
 * @param gluedAt the offset where digits follow the label without a gap, or -1
 */
record LabelMatch(RowLabel label, TextRange range, int next, int gluedAt) {

    boolean isGlued() {
        return gluedAt >= 0;
    }
}
