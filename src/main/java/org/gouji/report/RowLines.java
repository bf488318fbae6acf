package org.gouji.report;

import java.util.BitSet;
import java.util.List;
import org.gouji.report.Atom.Gap;
import org.gouji.syntax.CellList;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** The lines of a part of a text that hold rows of several cells; what the memory knows of them isn't read again. */
final class RowLines {

    private final SyntaxTree tree;
    private final TextRange part;
    private final RowMemory memory;
    private final int first;
    private final @Nullable RowReading[] readings;
    private final BitSet passing = new BitSet();
    private final AtomList cells = new AtomList();
    private final RowLineReader reader;
    private @Nullable RowReading before;

    /**
     * The lines of a part, as far as the memory knows them; what it knows holds once {@link #isKnown} has said so.
     *
     * @param memory what is known of lines of earlier versions, for the same labels and widths
     */
    RowLines(SyntaxTree tree, TextRange part, LabelIndex labels, RowWidths widths, RowMemory memory) {
        this.tree = tree;
        this.part = part;
        this.memory = memory;
        this.first = tree.index().lineOf(part.start());
        this.readings = memory.recall(tree.lines(), first, tree.index().lineOf(part.end()));
        this.reader = new RowLineReader(tree.text(), cells, labels, widths);
    }

    /** The line that an offset lies in. */
    int lineOf(int offset) {
        return tree.index().lineOf(offset);
    }

    /** Where a line starts. */
    int start(int line) {
        return tree.index().start(line);
    }

    /** Where a cell of a line ends. */
    int end(int line, int cell) {
        return start(line) + tree.line(line).cells().end(cell);
    }

    /** What a line says, null where it holds no row of cells that count; asked for once all lines have been read. */
    @Nullable
    RowReading at(int line) {
        return readings[line - first];
    }

    /** Whether the memory knows what a line says, and that holds here too: another comment may cover it now. */
    boolean isKnown(int line) {
        boolean known = readings[line - first] != null;
        if (known && !isWhole(line)) {
            readings[line - first] = null;
            return false;
        }
        return known;
    }

    /** Reads a line that holds a row; answers whether any cell of it counts. */
    boolean read(int line, RowShape shape) {
        cells.clear();
        fill(cells, line, shape.first(), shape.last());
        if (cells.isEmpty()) {
            return false;
        }
        RowReading reading = reader.read(start(line));
        before = reading.equals(before) ? before : reading;
        readings[line - first] = before;
        if (!isWhole(line)) {
            passing.set(line - first);
        }
        return true;
    }

    /** Whether a line lies in the part with all of its cells, none of them in a comment. */
    private boolean isWhole(int line) {
        int start = start(line);
        int end = start + tree.line(line).length();
        return start >= part.start() && end <= part.end() && !tree.meetsComment(start, end);
    }

    /** The cells of a line that count, from one to another. */
    List<Atom> cells(int line, int from, int to) {
        AtomList found = new AtomList();
        fill(found, line, from, to);
        return found;
    }

    private void fill(AtomList into, int line, int from, int to) {
        CellList own = tree.line(line).cells();
        int start = start(line);
        for (int cell = from; cell <= to; cell++) {
            int at = start + own.start(cell);
            int end = start + own.end(cell);
            if (Atomizer.counts(tree, part, at, end)) {
                into.add(at, end, line, cell, Gap.SEPARATOR, true);
            }
        }
    }

    /** Keeps what was read for versions to come. */
    void remember() {
        passing.stream().forEach(line -> readings[line] = null);
        memory.keep(tree.lines(), first, readings);
    }
}
