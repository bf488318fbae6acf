package org.gouji.text;

/**
 * Blank characters: ASCII and full-width spaces, no-break and zero-width spaces, form feeds, byte order marks. Tabs,
 * {@code \n} and {@code \r} aren't blank, since they separate cells and lines; {@link #isSpace} and {@link #trim}
 * include them.
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

    /**
     * The range without the blanks, tabs and line ends at either end; an empty range at its start where it has nothing
     * else.
     */
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
