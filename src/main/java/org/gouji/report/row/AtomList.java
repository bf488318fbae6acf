package org.gouji.report.row;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.gouji.report.row.Atom.Gap;

/**
 * A compact list of atoms in the order of the text, four numbers per atom: a large table has millions of them, and few
 * are needed as an {@link Atom}.
 */
public final class AtomList extends AbstractList<Atom> implements RandomAccess {

    private static final int NUMBERS = 4;

    /** The number of atoms in one array; the list grows by further arrays, so that no atom is copied. */
    private static final int PIECE = 1 << 8;

    private int[][] pieces = {};
    private int size;

    void add(int start, int end, int line, int cell, Gap gap, boolean inRow) {
        int piece = size / PIECE;
        if (piece == pieces.length) {
            pieces = Arrays.copyOf(pieces, Math.max(4, piece * 2));
        }
        if (pieces[piece] == null) {
            pieces[piece] = new int[PIECE * NUMBERS];
        }
        int at = size % PIECE * NUMBERS;
        pieces[piece][at] = start;
        pieces[piece][at + 1] = end;
        pieces[piece][at + 2] = line;
        pieces[piece][at + 3] = cell << 3 | code(gap) << 1 | (inRow ? 1 : 0);
        size++;
    }

    /** Changes the end of the last atom. */
    void extend(int end) {
        int last = size - 1;
        pieces[last / PIECE][last % PIECE * NUMBERS + 1] = end;
    }

    /** Removes all atoms and keeps the arrays for the next ones. */
    @Override
    public void clear() {
        size = 0;
    }

    private static int code(Gap gap) {
        return switch (gap) {
            case BLANKS -> 0;
            case SEPARATOR -> 1;
            case LINE -> 2;
            case PARAGRAPH -> 3;
        };
    }

    private int number(int index, int which) {
        return pieces[index / PIECE][index % PIECE * NUMBERS + which];
    }

    /** The answer of {@link Atom#start()} for the atom at an index. */
    int start(int index) {
        return number(index, 0);
    }

    /** The answer of {@link Atom#end()} for the atom at an index. */
    public int end(int index) {
        return number(index, 1);
    }

    /** The answer of {@link Atom#line()} for the atom at an index. */
    public int line(int index) {
        return number(index, 2);
    }

    /** The answer of {@link Atom#cell()} for the atom at an index. */
    int cell(int index) {
        return number(index, 3) >> 3;
    }

    /** The answer of {@link Atom#gap()} for the atom at an index. */
    Gap gap(int index) {
        return switch (number(index, 3) >> 1 & 3) {
            case 0 -> Gap.BLANKS;
            case 1 -> Gap.SEPARATOR;
            case 2 -> Gap.LINE;
            default -> Gap.PARAGRAPH;
        };
    }

    /** The answer of {@link Atom#inRow()} for the atom at an index. */
    public boolean inRow(int index) {
        return (number(index, 3) & 1) != 0;
    }

    /** The answer of {@link Atom#isBlank()} for the atom at an index. */
    boolean isBlank(int index) {
        return start(index) == end(index);
    }

    /** The answer of {@link Atom#startsLine()} for the atom at an index. */
    boolean startsLine(int index) {
        Gap gap = gap(index);
        return gap == Gap.LINE || gap == Gap.PARAGRAPH;
    }

    @Override
    public Atom get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return new Atom(start(index), end(index), line(index), cell(index), gap(index), inRow(index));
    }

    @Override
    public int size() {
        return size;
    }
}
