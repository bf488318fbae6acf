package org.gouji.report.row;

import java.util.List;
import org.gouji.report.label.Folding;
import org.gouji.report.label.LabelIndex;
import org.gouji.report.label.Numeral;
import org.gouji.report.label.RowLabel;
import org.gouji.report.label.RowWidths;
import org.gouji.report.label.TableIndex;
import org.gouji.report.row.Atom.Gap;
import org.gouji.text.TextRange;

/**
 * Finds the rows among the atoms of a part of a text: each is a label and the figures behind it. They stand in one line
 * of cells, or follow one another in plain text, on one line or on many.
 */
public final class RowScanner {

    private final String text;
    private final AtomList atoms;
    private final LabelIndex labels;
    private final LabelMatcher matcher;
    private final RowWidths widths;
    private final RowLines lines;
    private final RowList rows;

    private RowScanner(String text, AtomList atoms, TableIndex index, RowLines lines) {
        this.text = text;
        this.atoms = atoms;
        this.labels = index.labels();
        this.matcher = new LabelMatcher(text, atoms, labels);
        this.widths = index.widths();
        this.lines = lines;
        this.rows = new RowList(lines);
    }

    /** The rows in the order of the text; a group of the standard is among them without slots. */
    public static RowList scan(String text, AtomList atoms, TableIndex table, RowLines lines) {
        RowScanner scanner = new RowScanner(text, atoms, table, lines);
        int index = 0;
        while (index < atoms.size()) {
            index = atoms.inRow(index) ? scanner.lines(index) : scanner.flow(index);
        }
        return scanner.rows;
    }

    /** Reads lines of several cells; answers the index of the next atom. */
    private int lines(int index) {
        int last = lines.lineOf(atoms.end(index));
        for (int line = atoms.line(index); line <= last; line++) {
            RowReading reading = lines.at(line);
            if (reading != null && reading.isRow()) {
                add(reading, line);
            }
        }
        return index + 1;
    }

    /** Adds the rows of a line, the first one first. */
    private void add(RowReading reading, int line) {
        if (reading.before() != null) {
            add(reading.before(), line);
        }
        rows.add(reading, line);
    }

    private boolean isText(int index) {
        return !atoms.isBlank(index) && !FigureReader.looksLikeFigure(text, atoms.start(index), atoms.end(index));
    }

    /**
     * Reads the row that starts at an atom outside lines of cells, if there is one; answers the index of the next atom
     * to look at.
     */
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
        List<String> known = match.label().rows();
        FlowReader reader = new FlowReader(text, atoms, matcher, labels);
        List<Atom> slots = reader.read(match.next(), widths.fewest(known), widths.most(known), widths.areWorded(known));
        if (reader.endsInProse() && slots.size() < Math.max(2, widths.fewest(known))) {
            return reader.next();
        }
        int next = Math.max(match.next(), reader.next());
        int behind = slots.isEmpty() ? next : afterRest(match, next);
        RowLabel label = behind > next ? match.label().withRest() : match.label();
        rows.add(new FoundRow(label, match.range(), 0, slots, atoms.line(index), false));
        return behind;
    }

    /**
     * The index of the atom behind the rest of a label whose figures stand in its middle; {@code next} if there is no
     * rest.
     */
    private int afterRest(LabelMatch match, int next) {
        Numeral numeral = match.label().numeral();
        int start = match.range().start() + (numeral == null ? 0 : numeral.end());
        String beginning = Folding.fold(text.subSequence(start, match.range().end()));
        String rest = labels.rest(match.label().rows().get(0), beginning);
        int index = next;
        while (!rest.isEmpty() && index < atoms.size() && !atoms.inRow(index)) {
            String piece = Folding.fold(atoms.get(index).of(text));
            if (piece.isEmpty() || !rest.startsWith(piece)) {
                return next;
            }
            rest = rest.substring(piece.length());
            index++;
        }
        return rest.isEmpty() ? index : next;
    }

    /**
     * Adds a row with an unknown label if a line holds one text and as many figures as the widest row; answers the
     * index of the next atom to look at.
     */
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
            rows.add(new FoundRow(null, range, 0, List.copyOf(atoms.subList(at, figures)), atoms.line(index), false));
            return figures;
        }
        return index + 1;
    }
}
