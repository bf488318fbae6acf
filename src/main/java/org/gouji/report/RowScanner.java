package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.Atom.Gap;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows among the atoms of a part of a text: a label and the figures behind it. In a line of several cells they
 * stand in that line; elsewhere they follow one after the other, on one line or on many.
 */
final class RowScanner {

    private final String text;
    private final AtomList atoms;
    private final LabelIndex labels;
    private final LabelMatcher matcher;
    private final RowWidths widths;
    private final List<RawRow> rows = new ArrayList<>();

    private RowScanner(String text, AtomList atoms, LabelIndex labels, RowWidths widths) {
        this.text = text;
        this.atoms = atoms;
        this.labels = labels;
        this.matcher = new LabelMatcher(text, atoms, labels);
        this.widths = widths;
    }

    /** The rows in the order of the text; a group of the standard is among them without slots. */
    static List<RawRow> scan(String text, AtomList atoms, LabelIndex labels, RowWidths widths) {
        RowScanner scanner = new RowScanner(text, atoms, labels, widths);
        int index = 0;
        while (index < atoms.size()) {
            index = atoms.inRow(index) ? scanner.line(index) : scanner.flow(index);
        }
        return scanner.rows;
    }

    /** Reads the row of a line of several cells; answers the index of the first atom of the next line. */
    private int line(int first) {
        int end = first + 1;
        while (end < atoms.size() && atoms.gap(end) == Gap.SEPARATOR) {
            end++;
        }
        int label = -1;
        LabelMatch match = null;
        int matches = 0;
        for (int index = first; index < end; index++) {
            LabelMatch found = isText(index) ? matcher.at(index) : null;
            if (found != null && found.next() == index + 1 && !found.isGlued()) {
                matches++;
                label = index;
                match = found;
            }
        }
        int odd = match == null || isGroup(match) ? textBeforeFigures(label + 1, first, end) : -1;
        if (odd >= 0) {
            addLine(null, odd, end);
        } else if (match != null && !isHeader(matches, label, end)) {
            addLine(match, label, end);
        }
        return end;
    }

    /** Several labels side by side and no figure behind the last: a header in the words of the rows. */
    private boolean isHeader(int matches, int label, int end) {
        return matches > 3 && label + 1 == end;
    }

    private boolean isGroup(LabelMatch match) {
        return widths.most(match.rows()) == 0;
    }

    /** The last cell of text with nothing but figures and blanks, and a figure, behind it; -1 where there is none. */
    private int textBeforeFigures(int from, int first, int end) {
        int odd = -1;
        for (int index = Math.max(from, first); index < end; index++) {
            if (isText(index)) {
                odd = index;
            }
        }
        if (odd < 0 || labels.isHeaderPiece(Folding.fold(atoms.get(odd).of(text)))) {
            return -1;
        }
        boolean figure = false;
        for (int index = odd + 1; index < end; index++) {
            figure |= !atoms.isBlank(index);
        }
        return figure ? odd : -1;
    }

    private void addLine(@Nullable LabelMatch match, int label, int end) {
        int filled = 0;
        for (int slot = label + 1; slot < end; slot++) {
            filled += atoms.isBlank(slot) ? 0 : 1;
        }
        TextRange range = match == null ? new TextRange(atoms.start(label), atoms.end(label)) : match.range();
        List<Atom> slots = atoms.subList(label + 1, end);
        rows.add(new RawRow(match, range, atoms.cell(label), slots, filled, atoms.line(label), true));
    }

    private boolean isText(int index) {
        return !atoms.isBlank(index) && !FigureReader.looksLikeFigure(text, atoms.start(index), atoms.end(index));
    }

    /** Reads what follows from one atom on; answers the index of the next atom to look at. */
    private int flow(int index) {
        if (!isText(index)) {
            return index + 1;
        }
        LabelMatch match = matcher.at(index);
        if (match == null) {
            return unknown(index);
        }
        if (match.isGlued()) {
            return match.next() + 1;
        }
        FlowReader reader = new FlowReader(text, atoms, matcher, labels);
        List<Atom> slots = reader.read(match.next(), widths.fewest(match.rows()), widths.most(match.rows()));
        if (reader.endsInProse() && slots.size() < Math.max(2, widths.fewest(match.rows()))) {
            return reader.next();
        }
        int line = slots.isEmpty() ? atoms.line(index) : slots.get(0).line();
        int next = Math.max(match.next(), reader.next());
        int behind = slots.isEmpty() ? next : afterRest(match, next);
        LabelMatch whole = behind > next ? match.withRest() : match;
        rows.add(new RawRow(whole, match.range(), 0, slots, line, false));
        return behind;
    }

    /** The first atom after the rest of a label that was cut by its figures; {@code next} where there is no rest. */
    private int afterRest(LabelMatch match, int next) {
        Numeral numeral = match.numeral();
        int start = numeral == null ? match.range().start() : numeral.end();
        String beginning = Folding.fold(text.subSequence(start, match.range().end()));
        String rest = labels.rest(match.rows().get(0), beginning);
        int index = next;
        while (!rest.isEmpty() && index < atoms.size()) {
            String piece = Folding.fold(atoms.get(index).of(text));
            if (piece.isEmpty() || !rest.startsWith(piece)) {
                return next;
            }
            rest = rest.substring(piece.length());
            index++;
        }
        return rest.isEmpty() ? index : next;
    }

    /** A line of one text and as many figures as a row has: a row with a label that isn't known. */
    private int unknown(int index) {
        if (!atoms.startsLine(index)) {
            return index + 1;
        }
        int at = index;
        while (at < atoms.size() && (at == index || atoms.gap(at) == Gap.BLANKS) && isText(at)) {
            at++;
        }
        int figures = at;
        while (figures < atoms.size() && atoms.gap(figures) == Gap.BLANKS && !isText(figures)) {
            figures++;
        }
        boolean lineEnds = figures == atoms.size() || atoms.startsLine(figures);
        if (lineEnds && figures - at == widths.widest() && widths.widest() > 1) {
            TextRange range = new TextRange(atoms.start(index), atoms.end(at - 1));
            rows.add(new RawRow(null, range, 0, List.copyOf(atoms.subList(at, figures)), atoms.line(index), false));
            return figures;
        }
        return index + 1;
    }
}
