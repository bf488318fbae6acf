package org.gouji.report.label;

/**
 * Folds labels, so that different spellings of a label become equal: letters and digits are kept, half-width and in
 * lower case; blanks, line breaks, brackets, quotes and other punctuation are dropped. {@code （１）规 章} becomes
 * {@code 1规章}.
 */
public final class Folding {

    /** The answer of {@link #fold(char)} for a character that is dropped. */
    public static final char NOTHING = 0;

    private static final char[] ASCII = ascii();

    private Folding() {}

    private static char[] ascii() {
        char[] folded = new char[0x80];
        for (char unit = 0; unit < folded.length; unit++) {
            folded[unit] = of(unit);
        }
        return folded;
    }

    private static char of(char unit) {
        return Character.isLetterOrDigit(unit) ? Character.toLowerCase(unit) : NOTHING;
    }

    /** The folded form of a character, or {@link #NOTHING} if it is dropped. */
    public static char fold(char unit) {
        if (unit >= '\u4E00' && unit <= '\u9FFF') {
            return unit == '它' ? '他' : unit;
        }
        char half = halfWidth(unit);
        return half < ASCII.length ? ASCII[half] : of(half);
    }

    /** The ASCII form of a full-width character; any other character as it is. */
    public static char halfWidth(char unit) {
        return unit >= '\uFF01' && unit <= '\uFF5E' ? (char) (unit - 0xFEE0) : unit;
    }

    /** Whether folding drops every character between two offsets of a text. */
    public static boolean isNothing(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && fold(text.charAt(at)) == NOTHING) {
            at++;
        }
        return at >= end;
    }

    /** The folded form of a text. */
    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        int size = 0;
        for (int index = 0; index < folded.length; index++) {
            char unit = fold(text.charAt(index));
            if (unit != NOTHING) {
                folded[size++] = unit;
            }
        }
        return new String(folded, 0, size);
    }
}
