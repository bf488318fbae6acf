package org.gouji.report.row;

import org.gouji.report.label.Folding;
import org.gouji.report.label.LabelIndex;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * How much of a line looks like the header of a table.
 *
 * @param words the number of atoms that aren't blank
 * @param count the number of atoms that are labels of columns or pieces of them
 * @param whole the number of atoms that are whole labels of columns
 * @param pieces where those labels and pieces stand, in UTF-16 units from the start of the line; null if there are none
 * @param startsFigures whether something else stands before the first label
 */
public record HeaderLook(
        int words, int count, int whole, @Nullable TextRange pieces, boolean startsFigures) {

    private static final int LONGEST = 60;

    /**
     * Looks at the atoms of a line.
     *
     * @param from the index of its first atom
     * @param to the index of the first atom of another line
     * @param lineStart the offset where the line starts
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

    /** Whether a character may start a label of a header; a digit never does, and figures are most of a table. */
    private static boolean mayHead(char unit, LabelIndex labels) {
        return (unit < '0' || unit > '9') && labels.startsHeaderPiece(unit);
    }

    /** Whether the line belongs to a header; {@code follows} tells whether the line before does. */
    public boolean isHeader(boolean follows) {
        return whole > 0 || count > 1 || (follows && count == words && count > 0);
    }
}
