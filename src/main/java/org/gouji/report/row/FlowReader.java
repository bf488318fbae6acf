package org.gouji.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.report.label.Folding;
import org.gouji.report.label.LabelIndex;
import org.gouji.report.label.Numeral;
import org.gouji.report.row.Atom.Gap;

/**
 * Reads the figures of a row that isn't a line of cells: they follow the label on the same line, on the next, or one
 * per line.
 */
final class FlowReader {

    private static final Set<String> UNITS = Set.of("元", "万元", "亿元", "万");

    /** Matches characters that stand for a number but aren't one, such as 9件 and 12O. */
    private static final Pattern ODD_FIGURE = Pattern.compile("\\d[\\d.,OoIl]*[件条个项份次篇宗起]?");

    private final String text;
    private final List<Atom> atoms;
    private final LabelMatcher matcher;
    private final LabelIndex labels;
    private final List<Atom> slots = new ArrayList<>();
    private int next;
    private int onLine;
    private boolean endsInProse;
    private boolean worded;

    FlowReader(String text, List<Atom> atoms, LabelMatcher matcher, LabelIndex labels) {
        this.text = text;
        this.atoms = atoms;
        this.matcher = matcher;
        this.labels = labels;
    }

    /**
     * The figures of a row from an atom on, blank ones included.
     *
     * @param fewest the fewest figures that the row may have, 0 for a group
     * @param most the most figures that the row may have
     * @param words whether the values of the row are words
     */
    List<Atom> read(int from, int fewest, int most, boolean words) {
        next = from;
        worded = words;
        while (next < atoms.size() && !ends(fewest, most) && takeNext(most)) {
            next++;
        }
        return slots;
    }

    private boolean takeNext(int most) {
        return (worded && slots.size() < most) ? takeWords(most) : take();
    }

    /** The index of the first atom that wasn't read. */
    int next() {
        return next;
    }

    /** Whether words follow the last figure on its line, so that it is a sentence and no row. */
    boolean endsInProse() {
        return endsInProse;
    }

    private boolean ends(int fewest, int most) {
        Atom atom = atoms.get(next);
        if (atom.inRow()) {
            return true;
        }
        if (!atom.startsLine()) {
            return false;
        }
        boolean parted = atom.gap() == Gap.PARAGRAPH && !isDoubleSpaced();
        boolean enough = parted && slots.size() >= Math.max(1, fewest);
        boolean together = onLine > 1 && slots.size() >= Math.max(1, fewest);
        boolean apart = parted && !slots.isEmpty() && isStacked(atom);
        boolean single = onLine == 1 && most == 1 && slots.size() == 1;
        onLine = 0;
        return enough || together || apart || single;
    }

    /**
     * Whether blank lines stand between the cells, so that they don't separate rows: one stands before the first
     * figure.
     */
    private boolean isDoubleSpaced() {
        return !slots.isEmpty() && slots.get(0).gap() == Gap.PARAGRAPH;
    }

    /**
     * Whether a tab stands right before an atom, as in tables with a cell per line and blank lines between the rows.
     */
    private boolean isStacked(Atom atom) {
        return atom.start() > 0 && text.charAt(atom.start() - 1) == '\t';
    }

    /**
     * Takes the next atom as a value in words unless it is a label; the value of a row with one cell goes on to the end
     * of the line.
     */
    private boolean takeWords(int most) {
        Atom first = atoms.get(next);
        if (!first.isBlank() && matcher.at(next) != null) {
            return false;
        }
        int end = first.end();
        while (most == 1
                && next + 1 < atoms.size()
                && atoms.get(next + 1).gap() == Gap.BLANKS
                && matcher.at(next + 1) == null) {
            next++;
            end = atoms.get(next).end();
        }
        slots.add(new Atom(first.start(), end, first.line(), first.cell(), first.gap(), false));
        onLine++;
        return true;
    }

    private boolean take() {
        Atom atom = atoms.get(next);
        if (atom.isBlank() || FigureReader.looksLikeFigure(text, atom.start(), atom.end())) {
            slots.add(atom);
            onLine++;
            return true;
        }
        if (slots.isEmpty() && !isAlone(atom)) {
            return false;
        }
        if (slots.isEmpty()) {
            slots.add(atom);
            onLine++;
            return true;
        }
        Atom last = slots.get(slots.size() - 1);
        String word = atom.of(text);
        boolean near = atom.gap() == Gap.BLANKS;
        if (near && UNITS.contains(word)) {
            slots.set(
                    slots.size() - 1, new Atom(last.start(), atom.end(), last.line(), last.cell(), last.gap(), false));
            return true;
        }
        if (Numeral.at(word, 0, word.length()) == null
                && ODD_FIGURE.matcher(word).matches()) {
            slots.add(atom);
            onLine++;
            return true;
        }
        endsInProse = near && matcher.at(next) == null && isProse(word);
        return false;
    }

    /** Whether an atom is all that follows the label on its line and is almost a figure: 9件. */
    private boolean isAlone(Atom atom) {
        boolean lineEnds = next + 1 == atoms.size() || atoms.get(next + 1).startsLine();
        return lineEnds
                && atom.gap() == Gap.BLANKS
                && ODD_FIGURE.matcher(atom.of(text)).matches();
    }

    private boolean isProse(String word) {
        return Numeral.at(word, 0, word.length()) == null
                && !word.startsWith("第")
                && !labels.isHeaderPiece(Folding.fold(word));
    }
}
