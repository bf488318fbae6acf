package org.gouji.report.row;

import java.util.Arrays;

/**
 * The rows of a table in the order of the text. A row that fills one line is kept as the line's number and its reading,
 * which equal neighbours share: a large table has hundreds of thousands of rows.
 */
public final class RowList {

    private final RowLines lines;
    private RowFacts[] facts = new RowFacts[32];
    private int[] numbers = new int[32];
    private int size;

    /** Makes an empty list for rows among some lines. */
    public RowList(RowLines lines) {
        this.lines = lines;
    }

    /** Adds the row that fills a line. */
    void add(RowReading reading, int line) {
        put(reading, line);
    }

    void add(FoundRow row) {
        put(row, row.line());
    }

    private void put(RowFacts row, int line) {
        if (size == numbers.length) {
            facts = Arrays.copyOf(facts, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        facts[size] = row;
        numbers[size] = line;
        size++;
    }

    public int size() {
        return size;
    }

    /** The label of a row and the number of its figures. */
    public RowFacts facts(int index) {
        return facts[index];
    }

    /** The answer of {@link RawRow#line()} for the row at an index. */
    public int line(int index) {
        return numbers[index];
    }

    /** Whether a row starts in the line below the one in which another row ends. */
    public boolean isBelow(int index, int above) {
        int first = facts[index] instanceof RawRow row ? row.firstLine() : numbers[index];
        int last = facts[above] instanceof RawRow row ? row.lastLine() : numbers[above];
        return first == last + 1;
    }

    public RawRow get(int index) {
        return facts[index] instanceof RowReading reading
                ? new LineRow(lines, reading, numbers[index])
                : (RawRow) facts[index];
    }
}
