package org.gouji.syntax;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The cells of a line, four numbers each; a large table has millions of them, and most are looked at once. */
final class CellList extends AbstractList<Cell> implements RandomAccess {

    private static final int NUMBERS = 4;

    private final int[] numbers;

    /** The cells with the numbers of {@link Cell}, one after the other. */
    CellList(int[] numbers) {
        this.numbers = numbers;
    }

    @Override
    public Cell get(int index) {
        int at = index * NUMBERS;
        return new Cell(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]);
    }

    @Override
    public int size() {
        return numbers.length / NUMBERS;
    }
}
