package org.gouji.text;

import java.util.Arrays;

/**
 * The start offsets of the lines of a text; converts offsets into positions and back. Lines count from 0 and end with
 * {@code \n}, {@code \r\n} or {@code \r}; offsets are UTF-16 units. Immutable.
 */
public final class LineIndex {

    private final String text;
    private final int[] starts;

    private LineIndex(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static LineIndex of(String text) {
        return new LineIndex(text, starts(text, 0, text.length()));
    }

    /**
     * The start offsets of the lines in a range of the text: {@code from}, where a line starts, and every later line
     * start up to and including {@code to}.
     */
    private static int[] starts(String text, int from, int to) {
        int[] starts = new int[64];
        starts[0] = from;
        int count = 1;
        int feed = next(text, '\n', from, to);
        int alone = loneReturn(text, from, to);
        while (feed < to || alone < to) {
            starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
            if (feed < alone) {
                starts[count++] = feed + 1;
                feed = next(text, '\n', feed + 1, to);
            } else {
                starts[count++] = alone + 1;
                alone = loneReturn(text, alone + 1, to);
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The offset of the next carriage return without a line feed behind it; {@code to} where there is none. */
    private static int loneReturn(String text, int from, int to) {
        int at = next(text, '\r', from, to);
        while (at + 1 < text.length() && at < to && text.charAt(at + 1) == '\n') {
            at = next(text, '\r', at + 2, to);
        }
        return at;
    }

    private static int next(String text, char unit, int from, int to) {
        if (to == text.length()) {
            int found = text.indexOf(unit, from);
            return found < 0 ? to : found;
        }
        int at = from;
        while (at < to && text.charAt(at) != unit) {
            at++;
        }
        return at;
    }

    /**
     * The index of a changed text; only the lines that differ are searched for line ends.
     *
     * @param changed the changed text
     * @param first the first line that differs
     * @param next the first line after the change, or the number of lines; the text is the same from there on
     */
    public LineIndex splice(String changed, int first, int next) {
        int shift = changed.length() - text.length();
        boolean last = next == starts.length;
        int[] middle = starts(changed, starts[first], last ? changed.length() : starts[next] + shift);
        int kept = last ? 0 : starts.length - next - 1;
        int[] result = Arrays.copyOf(starts, first + middle.length + kept);
        System.arraycopy(middle, 0, result, first, middle.length);
        for (int line = 0; line < kept; line++) {
            result[first + middle.length + line] = starts[next + 1 + line] + shift;
        }
        return new LineIndex(changed, result);
    }

    /** The line end of the first line: {@code \n}, {@code \r\n} or {@code \r}; {@code \n} in a text of one line. */
    public String lineEnd() {
        int next = starts.length > 1 ? starts[1] : 0;
        return next == 0 ? "\n" : text.substring(end(0), next);
    }

    /** The number of lines, at least 1. */
    public int lineCount() {
        return starts.length;
    }

    /** The offset where a line starts. */
    public int start(int line) {
        return starts[line];
    }

    /** The offset after the last character of a line, before its line end. */
    public int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        if (line + 1 < starts.length) {
            end--;
            if (text.charAt(end) == '\n' && end > starts[line] && text.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return end;
    }

    /** The line, from 0, that an offset lies in; an offset past the text lies in the last line. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The line and character of an offset. */
    public Position position(int offset) {
        int line = lineOf(offset);
        return new Position(line, offset - starts[line]);
    }

    /**
     * The offset of a position. A character past the end of its line gives the end of the line, a line past the end of
     * the text gives the end of the text; negative numbers count as 0; a position inside a surrogate pair moves before
     * the pair.
     */
    public int offset(Position position) {
        if (position.line() >= starts.length) {
            return text.length();
        }
        if (position.line() < 0) {
            return 0;
        }
        int start = starts[position.line()];
        int room = end(position.line()) - start;
        int offset = start + Math.max(0, Math.min(position.character(), room));
        boolean split = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return split ? offset - 1 : offset;
    }
}
