package org.gouji.text;

/**
 * The characters that show as nothing: ASCII and full-width spaces, no-break and zero-width ones, form feeds, byte
 * order marks. Tabs and line ends are none of them: they part cells and lines.
 */
public final class Blanks {

    private Blanks() {}

    /** Whether the UTF-16 unit is blank. */
    public static boolean isBlank(char unit) {
        if (unit < 0x80) {
            return unit == ' ' || unit == '\f' || unit == '\u000B';
        }
        if (unit > '\u3000' && unit < '\uFEFF') {
            return false;
        }
        if (unit >= 0x2000 && unit <= 0x205F) {
            return unit <= '\u200B' || unit == '\u2028' || unit == '\u2029' || unit == '\u202F' || unit == '\u205F';
        }
        return unit == '\u3000' || unit == '\u00A0' || unit == '\uFEFF' || unit == '\u0085' || unit == '\u1680';
    }

    /** Whether the UTF-16 unit is blank, a tab or a line end. */
    public static boolean isSpace(char unit) {
        return unit == '\t' || unit == '\n' || unit == '\r' || isBlank(unit);
    }

    /** The range without the blanks, tabs and line ends at its edges; empty at its start where nothing else is in it. */
    public static TextRange trim(CharSequence text, TextRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? TextRange.at(range.start()) : new TextRange(start, end);
    }
}
