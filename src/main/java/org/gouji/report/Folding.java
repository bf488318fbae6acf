package org.gouji.report;

/**
 * What is the same in two spellings of a label: letters and digits count, in their half-width form; blanks, line
 * breaks, brackets, quotes and other punctuation don't.
 */
public final class Folding {

    /** What {@link #fold(char)} answers for a character that doesn't count. */
    static final char NOTHING = 0;

    private Folding() {}

    /** The character as it counts, or {@link #NOTHING}. */
    static char fold(char unit) {
        if (unit >= '\u4E00' && unit <= '\u9FFF') {
            return unit == '它' ? '他' : unit;
        }
        char half = halfWidth(unit);
        return Character.isLetterOrDigit(half) ? Character.toLowerCase(half) : NOTHING;
    }

    /** The ASCII form of a full-width character, any other as it is. */
    static char halfWidth(char unit) {
        return unit >= '\uFF01' && unit <= '\uFF5E' ? (char) (unit - 0xFEE0) : unit;
    }

    /** What counts of a text. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char unit = fold(text.charAt(index));
            if (unit != NOTHING) {
                folded.append(unit);
            }
        }
        return folded.toString();
    }
}
