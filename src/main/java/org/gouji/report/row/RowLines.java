package org.gouji.report.row;

import java.util.BitSet;
import java.util.List;
import org.gouji.report.label.TableIndex;
import org.gouji.report.row.Atom.Gap;
import org.gouji.syntax.CellList;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** The readings of the lines of cells in a part of a text; lines that the memory knows aren't read again. */
public final class RowLines {

    private final SyntaxTree tree;
    private final TextRange part;
    private final RowMemory memory;
    private final int first;
    private final int last;
    private final @Nullable RowReading[] readings;
    private final BitSet passing = new BitSet();
    private final AtomList cells = new AtomList();
    private final RowLineReader reader;
    private @Nullable RowReading before;

    private RowLines(SyntaxTree tree, TextRange part, TableIndex index, RowMemory memory) {
        this.tree = tree;
        this.part = part;
        this.memory = memory;
        this.first = tree.index().lineOf(part.start());
        this.last = tree.index().lineOf(part.end());
        this.readings = memory.recall(tree.lines(), first, last);
        this.reader = new RowLineReader(tree.text(), cells, index.labels(), index.widths());
    }

    /**
     * Reads the lines of cells in a part of a text.
     *
     * @param memory the readings of earlier versions, for the same table
     */
    public static RowLines read(SyntaxTree tree, TextRange part, TableIndex index, RowMemory memory) {
        RowLines lines = new RowLines(tree, part, index, memory);
        for (int line = lines.first; line <= lines.last; line++) {
            if (tree.line(line).isRow() && !lines.isKnown(line)) {
                lines.readings[line - lines.first] = lines.reading(line, RowShape.of(tree, line));
            }
        }
        return lines;
    }

    /** The line that an offset lies in, from 0. */
    public int lineOf(int offset) {
        return tree.index().lineOf(offset);
    }

    /** The offset where a line starts. */
    int start(int line) {
        return tree.index().start(line);
    }

    /** The offset where the content of a cell ends. */
    int end(int line, int cell) {
        return start(line) + tree.line(line).cells().end(cell);
    }

    /** The reading of a line; null if the line has no cells of a row. */
    @Nullable
    public RowReading at(int line) {
        return readings[line - first];
    }

    /** Whether the memory knows a line and its reading still holds: a comment may cover the line now. */
    private boolean isKnown(int line) {
        return readings[line - first] != null && isWhole(line);
    }

    private @Nullable RowReading reading(int line, RowShape shape) {
        cells.clear();
        if (shape.isRow()) {
            fill(cells, line, shape.first(), shape.last());
        }
        if (cells.isEmpty()) {
            return null;
        }
        RowReading reading = reader.read(start(line));
        before = reading.equals(before) ? before : reading;
        if (!isWhole(line)) {
            passing.set(line - first);
        }
        return before;
    }

    /** Whether a line lies wholly in the part and touches no comment. */
    private boolean isWhole(int line) {
        int start = start(line);
        int end = start + tree.line(line).length();
        return start >= part.start() && end <= part.end() && !tree.meetsComment(start, end);
    }

    /**
     * The cells of a line from one number to another, both included, without those in a comment or outside the part.
     */
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

    /** Gives the readings to the memory for the next version, except those of lines that a comment or the part cuts. */
    public void remember() {
        passing.stream().forEach(line -> readings[line] = null);
        memory.keep(tree.lines(), first, readings);
    }
}
