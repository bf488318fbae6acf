package org.gouji.report.row;

import java.util.List;
import org.gouji.report.label.Folding;
import org.gouji.report.label.LabelIndex;
import org.gouji.report.label.RowLabel;
import org.gouji.report.label.RowWidths;
import org.jspecify.annotations.Nullable;

/** Reads the rows in one line of several cells. */
final class RowLineReader {

    private final String text;
    private final AtomList atoms;
    private final LabelIndex labels;
    private final RowWidths widths;
    private final LabelMatcher matcher;

    /**
     * Makes a reader of the cells that {@code atoms} holds when {@link #read} is called: at least one, all of one line.
     */
    RowLineReader(String text, AtomList atoms, LabelIndex labels, RowWidths widths) {
        this.text = text;
        this.atoms = atoms;
        this.labels = labels;
        this.widths = widths;
        this.matcher = new LabelMatcher(text, atoms, labels);
    }

    /** The reading of the line in the atoms; {@code lineStart} is the offset where it starts. */
    RowReading read(int lineStart) {
        int end = atoms.size();
        int label = -1;
        LabelMatch match = null;
        LabelMatch group = null;
        RowReading before = null;
        HeaderLook look = HeaderLook.of(text, atoms, 0, end, lineStart, labels);
        int matches = 0;
        for (int index = 0; index < end; index++) {
            LabelMatch found = isText(index) && !isWord(match, label, index) ? matcher.at(index) : null;
            if (found != null && found.next() == index + 1 && !found.isGlued()) {
                if (match != null && isWhole(match, label, index)) {
                    before = row(match.label(), label, index - 1, lineStart, group, before, look);
                    group = null;
                } else if (match != null && isGroup(match)) {
                    group = match;
                }
                matches++;
                label = index;
                match = found;
            }
        }
        int odd = match == null || isGroup(match) ? textBeforeFigures(label + 1) : -1;
        if (odd >= 0) {
            return row(null, odd, end - 1, lineStart, null, before, look);
        }
        return match == null || isHeader(matches, label) || headsColumns(label)
                ? RowReading.none(look)
                : row(match.label(), label, end - 1, lineStart, group, before, look);
    }

    /**
     * Whether a cell holds the value, in words, of the row whose label stands right before it; such a value may look
     * like a label.
     */
    private boolean isWord(@Nullable LabelMatch match, int label, int index) {
        return match != null
                && index == label + 1
                && widths.areWorded(match.label().rows());
    }

    /**
     * Whether there are exactly as many cells between a label and the next as its row has figures: then the line holds
     * several rows.
     */
    private boolean isWhole(LabelMatch match, int label, int next) {
        List<String> rows = match.label().rows();
        int width = next - label - 1;
        return width > 0 && width == widths.most(rows) && width == widths.fewest(rows);
    }

    /**
     * Whether the line is a header in the words of the rows: it has more than three labels and nothing behind the last.
     */
    private boolean isHeader(int matches, int label) {
        return matches > 3 && label + 1 == atoms.size();
    }

    /** Whether all filled cells from a label on are labels of columns, two at least: 合计 may name a column or a row. */
    private boolean headsColumns(int label) {
        int columns = 0;
        for (int index = label; index < atoms.size(); index++) {
            if (!atoms.isBlank(index)) {
                if (!labels.isColumnLabel(Folding.fold(atoms.get(index).of(text)))) {
                    return false;
                }
                columns++;
            }
        }
        return columns > 1;
    }

    private boolean isGroup(LabelMatch match) {
        return widths.most(match.label().rows()) == 0;
    }

    /**
     * The index of the last cell of text if at least one figure follows it; -1 if there is no such cell, or if its
     * words belong to a header.
     */
    private int textBeforeFigures(int from) {
        int odd = -1;
        for (int index = from; index < atoms.size(); index++) {
            if (isText(index)) {
                odd = index;
            }
        }
        if (odd < 0 || labels.isHeaderPiece(Folding.fold(atoms.get(odd).of(text)))) {
            return -1;
        }
        boolean figure = false;
        for (int index = odd + 1; index < atoms.size(); index++) {
            figure |= !atoms.isBlank(index);
        }
        return figure ? odd : -1;
    }

    private RowReading row(
            @Nullable RowLabel label,
            int cell,
            int last,
            int lineStart,
            @Nullable LabelMatch group,
            @Nullable RowReading before,
            HeaderLook look) {
        int filled = 0;
        for (int slot = cell + 1; slot <= last; slot++) {
            filled += atoms.isBlank(slot) ? 0 : 1;
        }
        return new RowReading(
                label,
                atoms.start(cell) - lineStart,
                atoms.end(cell) - lineStart,
                atoms.cell(cell),
                atoms.cell(last),
                last - cell,
                filled,
                group == null ? null : group.label(),
                before,
                look);
    }

    private boolean isText(int index) {
        return !atoms.isBlank(index) && !FigureReader.looksLikeFigure(text, atoms.start(index), atoms.end(index));
    }
}
