package org.gouji.report.row;

import org.gouji.report.label.Folding;
import org.gouji.report.label.LabelIndex;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What of a line belongs to headers.
 *
 * @param words how many atoms aren't blank
 * @param count how many are labels of columns or pieces of them
 * @param whole how many are whole labels
 * @param pieces where they stand, from the start of the line; null where there are none
 * @param startsFigures whether the line starts with something else
 */
public record HeaderLook(
        int words, int count, int whole, @Nullable TextRange pieces, boolean startsFigures) {

    private static final int LONGEST = 60;

    /**
     * The look of a line.
     *
     * @param from the index of its first atom
     * @param to the index of the first atom of another line
     * @param lineStart where the line starts
     */
    public static HeaderLook of(String text, AtomList atoms, int from, int to, int lineStart, LabelIndex labels) {
        int words = 0;
        int count = 0;
        int whole = 0;
        boolean other = false;
        TextRange pieces = null;
        for (int index = from; index < to; index++) {
            if (atoms.isBlank(index)) {
                continue;
            }
            int start = atoms.start(index);
            int end = atoms.end(index);
            boolean likely = mayHead(text.charAt(start), labels) && end - start <= LONGEST;
            String folded = likely ? Folding.fold(text.substring(start, end)) : "";
            boolean piece = likely && labels.isHeaderPiece(folded);
            other |= count == 0 && !piece;
            words++;
            if (piece) {
                TextRange range = new TextRange(start - lineStart, end - lineStart);
                pieces = pieces == null ? range : pieces.union(range);
                count++;
                whole += labels.isColumnLabel(folded) ? 1 : 0;
            }
        }
        return new HeaderLook(words, count, whole, pieces, other);
    }

    /** Figures are most of a table, and no label of a header starts with a digit. */
    private static boolean mayHead(char unit, LabelIndex labels) {
        return (unit < '0' || unit > '9') && labels.startsHeaderPiece(unit);
    }

    /** Whether the line is one of a header; {@code follows} tells whether the line before is. */
    public boolean isHeader(boolean follows) {
        return whole > 0 || count > 1 || (follows && count == words && count > 0);
    }
}
