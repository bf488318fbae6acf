package org.gouji.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.report.label.Folding;
import org.gouji.report.label.LabelIndex;
import org.gouji.report.row.Atom;
import org.gouji.report.row.Atom.Gap;
import org.gouji.report.row.FigureReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a table whose rows have no labels: a row of figures under a header, or a row for each block of
 * columns under a header of its own.
 */
final class UnlabelledScanner {

    private static final int FEW = 4;
    private static final int LONGEST_ODD = 12;

    /**
     * Neighbouring columns under one header cell.
     *
     * @param id the id of the group of columns
     * @param label its folded label
     * @param first the place of its first column in the table
     * @param width the number of its columns
     */
    record ColumnBlock(String id, String label, int first, int width) {}

    /**
     * A sequence of figures, in one line of cells or one after the other in plain text.
     *
     * @param block the block that the words before it name, empty where they name none or several
     * @param slots the cells, blank ones included
     */
    record Run(Optional<String> block, List<Atom> slots) {

        long filled() {
            return slots.stream().filter(slot -> !slot.isBlank()).count();
        }
    }

    private final String text;
    private final List<Atom> atoms;
    private final LabelIndex labels;
    private final List<ColumnBlock> blocks;
    private final List<Run> runs = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final int width;

    /** The fewest figures side by side that may be a row of a block. */
    private final int fewest;

    private boolean underHeader;

    private UnlabelledScanner(String text, List<Atom> atoms, LabelIndex labels, List<ColumnBlock> blocks, int width) {
        this.text = text;
        this.atoms = atoms;
        this.labels = labels;
        this.blocks = blocks;
        this.width = width;
        this.fewest =
                Math.min(FEW, blocks.stream().mapToInt(ColumnBlock::width).min().orElse(width));
    }

    /**
     * The sequences of figures, in the order of the text.
     *
     * @param blocks the blocks of columns, in order
     * @param width the number of figures in a whole row; a sequence of that length needs no header above it
     */
    static List<Run> scan(String text, List<Atom> atoms, LabelIndex labels, List<ColumnBlock> blocks, int width) {
        UnlabelledScanner scanner = new UnlabelledScanner(text, atoms, labels, blocks, width);
        int index = 0;
        while (index < atoms.size()) {
            index = scanner.read(index);
        }
        return scanner.runs;
    }

    private int read(int index) {
        int end = atoms.get(index).inRow() && atoms.get(index).startsLine() ? lineEnd(index) : index;
        if (end > index && isOddRow(index, end)) {
            runs.add(new Run(onlyNamed(), List.copyOf(atoms.subList(index, end))));
            named.clear();
            return end;
        }
        return isFigure(index) ? run(index) : words(index);
    }

    private int lineEnd(int first) {
        int end = first + 1;
        while (end < atoms.size() && atoms.get(end).gap() == Gap.SEPARATOR) {
            end++;
        }
        return end;
    }

    /** Whether a line consists of figures but for a few short cells that are no words of the header. */
    private boolean isOddRow(int first, int end) {
        int odd = 0;
        int figures = 0;
        for (int index = first; index < end; index++) {
            Atom atom = atoms.get(index);
            boolean figure = isFigure(index);
            if (!figure
                    && (labels.isHeaderPiece(Folding.fold(atom.of(text))) || atom.end() - atom.start() > LONGEST_ODD)) {
                return false;
            }
            figures += figure && !atom.isBlank() ? 1 : 0;
            odd += figure ? 0 : 1;
        }
        return odd > 0 && odd < figures && figures >= fewest && isFigure(first);
    }

    private boolean isFigure(int index) {
        Atom atom = atoms.get(index);
        return atom.isBlank() || FigureReader.looksLikeFigure(text, atom.start(), atom.end());
    }

    private int words(int index) {
        String folded = Folding.fold(atoms.get(index).of(text));
        String block = innermost(folded);
        if (block != null) {
            named.add(block);
        }
        underHeader = labels.isHeaderPiece(folded)
                || labels.endsWithColumn(folded)
                || (underHeader && atoms.get(index).gap() == Gap.SEPARATOR);
        return index + 1;
    }

    /** The id of the block that a folded text names, the one with the longest label; null if it names none. */
    private @Nullable String innermost(String folded) {
        ColumnBlock best = null;
        for (ColumnBlock block : blocks) {
            boolean longer =
                    best == null || block.label().length() > best.label().length();
            best = folded.contains(block.label()) && longer ? block : best;
        }
        return best == null ? null : best.id();
    }

    private int run(int first) {
        boolean inRow = atoms.get(first).inRow();
        int end = first + 1;
        while (end < atoms.size() && isFigure(end) && goesOn(first, end, inRow)) {
            end++;
        }
        List<Atom> slots = trimmed(first, end, inRow);
        boolean figures = slots.stream().anyMatch(slot -> !slot.isBlank());
        boolean lineGoesOn = inRow && end < atoms.size() && atoms.get(end).gap() == Gap.SEPARATOR;
        boolean wide = slots.size() >= fewest && !lineGoesOn;
        if (wide && (underHeader || slots.size() >= width) && (figures || startsRow(first, inRow))) {
            runs.add(new Run(onlyNamed(), slots));
        }
        if (figures && wide) {
            named.clear();
        }
        return end;
    }

    /**
     * Whether blank cells from an atom on may be a row: in a line of cells only at its start, as they end a header line
     * elsewhere.
     */
    private boolean startsRow(int first, boolean inRow) {
        return !inRow || atoms.get(first).startsLine();
    }

    private boolean goesOn(int first, int index, boolean inRow) {
        Atom atom = atoms.get(index);
        if (inRow) {
            return atom.gap() == Gap.SEPARATOR;
        }
        boolean severalOnLine = atoms.get(first).line() == atoms.get(index - 1).line() && index - first > 1;
        boolean doubleSpaced =
                atoms.get(first).gap() == Gap.PARAGRAPH && atoms.get(first + 1).gap() == Gap.PARAGRAPH;
        boolean parted = atom.gap() == Gap.PARAGRAPH && !doubleSpaced;
        return !atom.inRow() && !parted && !(atom.startsLine() && severalOnLine);
    }

    /**
     * The cells without the leading blank ones: in a table with a cell per line, blank header cells come before the
     * figures.
     */
    private List<Atom> trimmed(int first, int end, boolean inRow) {
        int from = first;
        while (!inRow && from < end && atoms.get(from).isBlank() && hasFigure(from, end)) {
            from++;
        }
        return List.copyOf(atoms.subList(from, end));
    }

    private boolean hasFigure(int from, int end) {
        for (int index = from; index < end; index++) {
            if (!atoms.get(index).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> onlyNamed() {
        return named.stream().distinct().count() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
