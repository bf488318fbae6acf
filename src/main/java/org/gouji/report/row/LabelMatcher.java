package org.gouji.report.row;

import java.util.List;
import java.util.Set;
import org.gouji.report.label.Folding;
import org.gouji.report.label.LabelIndex;
import org.gouji.report.label.Numeral;
import org.gouji.report.label.RowLabel;
import org.gouji.report.label.Spelling;
import org.gouji.report.row.Atom.Gap;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Finds labels of rows at the start of atoms; a label may go on over blanks and line ends, never over separators. */
final class LabelMatcher {

    /**
     * The fewest characters of a cut-off label that is still recognized, provided that they start the label of one row
     * only.
     */
    private static final int SHORTEST_PREFIX = 4;

    private static final String DASHES = "-—–－/／";

    private final String text;
    private final AtomList atoms;
    private final LabelIndex labels;

    LabelMatcher(String text, AtomList atoms, LabelIndex labels) {
        this.text = text;
        this.atoms = atoms;
        this.labels = labels;
    }

    /** The label that starts at an atom, null if none does. */
    @Nullable
    LabelMatch at(int index) {
        int start = atoms.start(index);
        Numeral numeral = Numeral.at(text, start, reach(index));
        if (numeral != null) {
            LabelMatch match = walk(index, numeral.end(), numeral.from(start));
            if (match != null) {
                return match;
            }
        }
        return walk(index, start, null);
    }

    /**
     * The offset where a numeral that starts in an atom ends at the latest; it may go on into up to three atoms behind.
     */
    private int reach(int index) {
        int last = index;
        while (last + 1 < atoms.size() && last < index + 3 && continues(last + 1)) {
            last++;
        }
        return atoms.end(last);
    }

    /** Whether a label may go on from the atom before into this one. */
    private boolean continues(int index) {
        return atoms.gap(index) == Gap.BLANKS
                || (atoms.startsLine(index) && !atoms.inRow(index) && !atoms.inRow(index - 1) && !isSeparated(index));
    }

    /** Whether separators stand between the atom before and this one, as in a table with a cell per line. */
    private boolean isSeparated(int index) {
        for (int at = atoms.end(index - 1); at < atoms.start(index); at++) {
            char unit = text.charAt(at);
            if (unit == '\t' || unit == '|' || unit == '｜') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an atom is a dash for a missing figure and no part of a label: it follows another atom on its line, or a
     * second dash follows it there.
     */
    private boolean isDash(int index) {
        return isOfDashes(index)
                && (!atoms.startsLine(index)
                        || (index + 1 < atoms.size() && !atoms.startsLine(index + 1) && isOfDashes(index + 1)));
    }

    private boolean isOfDashes(int index) {
        return text.substring(atoms.start(index), atoms.end(index)).chars().allMatch(unit -> DASHES.indexOf(unit) >= 0);
    }

    private @Nullable LabelMatch walk(int first, int start, @Nullable Numeral numeral) {
        LabelIndex.Node node = labels.root();
        LabelMatch best = null;
        int length = 0;
        int index = first;
        int at = start;
        while (true) {
            while (at >= atoms.end(index)) {
                best = node.ends().isEmpty() ? best : match(first, index, node, numeral, best);
                if (index + 1 == atoms.size()
                        || !continues(index + 1)
                        || (!node.ends().isEmpty() && isDash(index + 1))) {
                    return best != null ? best : prefix(first, index, node, length, numeral);
                }
                index++;
                at = Math.max(at, atoms.start(index));
            }
            char unit = Folding.fold(text.charAt(at));
            LabelIndex.Node next = unit == Folding.NOTHING ? node : node.next(unit);
            if (next == null) {
                return mismatch(first, index, at, node, length, numeral, best);
            }
            length += unit == Folding.NOTHING ? 0 : 1;
            node = next;
            at++;
        }
    }

    private @Nullable LabelMatch mismatch(
            int first,
            int index,
            int at,
            LabelIndex.Node node,
            int length,
            @Nullable Numeral numeral,
            @Nullable LabelMatch best) {
        if (at == atoms.start(index) && index > first) {
            return best != null ? best : prefix(first, index - 1, node, length, numeral);
        }
        if (node.ends().isEmpty()) {
            return best;
        }
        int from = lastCounted(at, atoms.start(first));
        if (isNote(from, atoms.end(index))) {
            RowLabel label = new RowLabel(node.ends(), Spelling.VARIANT, numeral);
            return new LabelMatch(label, range(first, index), index + 1, -1);
        }
        if (Character.isDigit(text.charAt(at)) && from == at) {
            TextRange range = new TextRange(atoms.start(first), at);
            return new LabelMatch(new RowLabel(node.ends(), Spelling.STANDARD, numeral), range, index, at);
        }
        return best;
    }

    /** The offset after the last character before {@code at} that folding keeps. */
    private int lastCounted(int at, int floor) {
        int from = at;
        while (from > floor && Folding.fold(text.charAt(from - 1)) == Folding.NOTHING) {
            from--;
        }
        return from;
    }

    private boolean isNote(int start, int end) {
        return (text.charAt(start) == '（' || text.charAt(start) == '(')
                && (text.charAt(end - 1) == '）' || text.charAt(end - 1) == ')');
    }

    private LabelMatch match(
            int first, int last, LabelIndex.Node node, @Nullable Numeral numeral, @Nullable LabelMatch before) {
        Spelling spelling = node.isCanonical() ? Spelling.STANDARD : Spelling.VARIANT;
        return before != null && before.range().end() == atoms.end(last)
                ? before
                : new LabelMatch(new RowLabel(node.ends(), spelling, numeral), range(first, last), last + 1, -1);
    }

    private @Nullable LabelMatch prefix(
            int first, int last, LabelIndex.Node node, int length, @Nullable Numeral numeral) {
        Set<String> rows = node.below();
        if (length < SHORTEST_PREFIX || rows.size() != 1) {
            return null;
        }
        RowLabel label = new RowLabel(List.copyOf(rows), Spelling.TYPO, numeral);
        return new LabelMatch(label, range(first, last), last + 1, -1);
    }

    private TextRange range(int first, int last) {
        return new TextRange(atoms.start(first), atoms.end(last));
    }
}
