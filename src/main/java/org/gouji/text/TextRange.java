package org.gouji.text;

/**
 * A stretch of a text, measured in UTF-16 code units.
 *
 * @param start the offset of the first unit, from 0
 * @param end the offset after the last unit, never before {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    /** The empty range at an offset. */
    public static TextRange at(int offset) {
        return new TextRange(offset, offset);
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the offset lies in the range or right at its end. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /** Whether the ranges share a unit or an edge. */
    public boolean touches(TextRange other) {
        return start <= other.end && other.start <= end;
    }

    /** Whether every unit of the other range is one of this range. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest range that contains both ranges. */
    public TextRange union(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The range moved by a number of units: towards the end of the text, or towards its start where the number is
     * negative.
     */
    public TextRange shifted(int offset) {
        return offset == 0 ? this : new TextRange(start + offset, end + offset);
    }

    /** The part of a text that the range covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(TextRange other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
