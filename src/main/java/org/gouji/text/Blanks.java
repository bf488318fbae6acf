package org.gouji.text;

/**
 * The characters that show as nothing: ASCII and full-width spaces, no-break and zero-width ones, form feeds, byte
 * order marks. Tabs and line ends are none of them: they part cells and lines.
 */
public final class Blanks {

    private static final String UNITS =
            " \f\u000B\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
                    + "\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF";
    private static final CharSet BLANKS = CharSet.of(UNITS);
    private static final CharSet SPACES = CharSet.of(UNITS + "\t\n\r");

    private Blanks() {}

    /** Whether the UTF-16 unit is blank. */
    public static boolean isBlank(char unit) {
        return BLANKS.contains(unit);
    }

    /** Whether the UTF-16 unit is blank, a tab or a line end. */
    public static boolean isSpace(char unit) {
        return SPACES.contains(unit);
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
