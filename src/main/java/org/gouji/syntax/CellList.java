package org.gouji.syntax;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The cells of a line, stored as four numbers each, because a large table has millions of cells. Immutable. */
public final class CellList extends AbstractList<Cell> implements RandomAccess {

    private static final int NUMBERS = 4;

    private final int[] numbers;

    /** A list of the cells whose numbers, as in {@link Cell}, follow one another. */
    CellList(int[] numbers) {
        this.numbers = numbers;
    }

    @Override
    public Cell get(int index) {
        int at = index * NUMBERS;
        return new Cell(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]);
    }

    /** The offset where a cell's content starts, from the start of the line. */
    public int start(int index) {
        return numbers[index * NUMBERS + 1];
    }

    /** The offset where a cell's content ends, from the start of the line. */
    public int end(int index) {
        return numbers[index * NUMBERS + 2];
    }

    /** Whether a cell has nothing but blanks and comments. */
    public boolean isBlank(int index) {
        return start(index) == end(index);
    }

    @Override
    public int size() {
        return numbers.length / NUMBERS;
    }
}
