package org.gouji.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.gouji.text.DisplayWidth;
import org.gouji.text.TextRange;

/**
 * A line of a report as a terminal shows it, with carets under a place in it. A long line is cut around the place; tabs
 * become four spaces and control characters a dot, so that a file can't control the terminal.
 *
 * @param shown the line, or the part of it that is shown
 * @param indent the number of display columns before the place
 * @param carets the number of display columns of the place, at least 1
 */
record SourceLine(String shown, int indent, int carets) {

    private static final int COLUMNS = 100;
    private static final String CUT = "...";
    private static final String TAB = "    ";

    /**
     * Cuts a line around a place.
     *
     * @param text the text that the line is in
     * @param line the line without its line end
     * @param place what to point at, inside the line; may be empty
     */
    static SourceLine of(String text, TextRange line, TextRange place) {
        int start = startOf(text, line, place);
        int end = endOf(text, line, start);
        start = end == line.end() ? earlier(text, line, start, end) : start;
        boolean cutBefore = start > firstShown(text, line, place);
        String before = (cutBefore ? CUT : "") + drawn(text, start, place.start());
        String marked = drawn(text, place.start(), Math.min(place.end(), end));
        String after = drawn(text, Math.min(place.end(), end), end) + (end < line.end() ? CUT : "");
        return new SourceLine(
                (before + marked + after).stripTrailing(),
                DisplayWidth.of(before),
                Math.max(1, DisplayWidth.of(marked)));
    }

    /** The offset of the first character of a line that isn't blank, at most the start of the place. */
    private static int firstShown(String text, TextRange line, TextRange place) {
        int start = line.start();
        while (start < place.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int startOf(String text, TextRange line, TextRange place) {
        return back(text, firstShown(text, line, place), place.start(), COLUMNS / 2);
    }

    private static int earlier(String text, TextRange line, int start, int end) {
        int first = firstShown(text, line, new TextRange(start, end));
        return back(text, first, start, COLUMNS - DisplayWidth.of(drawn(text, start, end)));
    }

    /** The smallest offset, from {@code first} on, that lies at most {@code columns} display columns before another. */
    private static int back(String text, int first, int from, int columns) {
        int at = from;
        int left = columns;
        while (at > first) {
            int width = width(text.codePointBefore(at));
            if (width > left) {
                break;
            }
            left -= width;
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    private static int endOf(String text, TextRange line, int start) {
        int at = start;
        int left = COLUMNS;
        while (at < line.end()) {
            int width = width(text.codePointAt(at));
            if (width > left) {
                break;
            }
            left -= width;
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int width(int codePoint) {
        return DisplayWidth.of(drawn(codePoint));
    }

    private static String drawn(String text, int start, int end) {
        List<String> drawn = new ArrayList<>();
        text.substring(start, Math.max(start, end)).codePoints().forEach(codePoint -> drawn.add(drawn(codePoint)));
        return String.join("", drawn);
    }

    private static String drawn(int codePoint) {
        if (codePoint == '\t') {
            return TAB;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ".";
            case Character.FORMAT -> "";
            default -> Character.toString(codePoint);
        };
    }
}
