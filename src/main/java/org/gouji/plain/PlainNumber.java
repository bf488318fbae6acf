package org.gouji.plain;

import org.gouji.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * A number in plain digits, half or full width, with or without sign, point and separators of thousands: {@code １２},
 * {@code -1,250.5}. A text with anything else (a unit, a per cent sign, a note, leading zeros) isn't a plain number.
 *
 * @param digits the number without its decimal point, with its sign: −12505 for {@code -1,250.5}
 * @param scale the number of digits after the decimal point: 1 for {@code -1,250.5}
 */
record PlainNumber(long digits, int scale) {

    private static final int MOST_DIGITS = 15;
    private static final int GROUP = 3;
    private static final String SIGNS = "+＋-－−﹣";
    private static final char POINT = '.';
    private static final char COMMA = ',';

    /** Reads a text that isn't empty as a number; returns null where it isn't a plain number. */
    static @Nullable PlainNumber read(String text) {
        int at = SIGNS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        boolean negative = SIGNS.indexOf(text.charAt(0)) > 1;
        if (at == text.length() || digit(text.charAt(at)) < 0) {
            return null;
        }
        boolean padded = digit(text.charAt(at)) == 0 && at + 1 < text.length() && half(text.charAt(at + 1)) != POINT;
        long digits = 0;
        int count = 0;
        int group = 0;
        int scale = -1;
        char separator = 0;
        for (; at < text.length(); at++) {
            char unit = half(text.charAt(at));
            int digit = digit(unit);
            if (digit >= 0) {
                digits = digits * 10 + digit;
                count++;
                group++;
                scale += scale >= 0 ? 1 : 0;
            } else if (unit == POINT && scale < 0 && (separator == 0 || group == GROUP)) {
                scale = 0;
            } else if (parts(unit, separator, group) && scale < 0) {
                separator = unit;
                group = 0;
            } else {
                return null;
            }
        }
        boolean ended = scale != 0 && (separator == 0 || scale > 0 || group == GROUP);
        return padded || count > MOST_DIGITS || !ended
                ? null
                : new PlainNumber(negative ? -digits : digits, Math.max(scale, 0));
    }

    /**
     * Whether a character can separate thousands after {@code group} digits; {@code before} is the separator so far, or
     * 0.
     */
    private static boolean parts(char unit, char before, int group) {
        boolean separates = unit == COMMA || Blanks.isBlank(unit);
        return separates && (before == 0 ? group <= GROUP : before == unit && group == GROUP);
    }

    private static char half(char unit) {
        return unit >= '\uFF01' && unit <= '\uFF5E' ? (char) (unit - 0xFEE0) : unit;
    }

    private static int digit(char unit) {
        char half = half(unit);
        return half >= '0' && half <= '9' ? half - '0' : -1;
    }
}
