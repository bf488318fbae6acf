package org.gouji.report.row;

import java.util.Arrays;

/**
 * Rows in the order of the text. A large table has hundreds of thousands that fill one line each; of those only the
 * line's number is kept, and what it says once for all that are alike.
 */
public final class RowList {

    private final RowLines lines;
    private RowFacts[] facts = new RowFacts[32];
    private int[] numbers = new int[32];
    private int size;

    /** No rows; {@code lines} are those that rows may fill. */
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

    /** What is known of a row without where it stands. */
    public RowFacts facts(int index) {
        return facts[index];
    }

    /** As {@link RawRow#line()}. */
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
