package org.gouji.report;

import org.gouji.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The numeral that a heading, a topic or a row starts with.
 *
 * @param style how it is written
 * @param value its number, from 1
 * @param end the offset after the numeral, its punctuation and the blanks behind
 */
record Numeral(Style style, int value, int end) {

    enum Style {
        /** 一、 */
        CHAPTER,
        /** （一） */
        BRACKETED,
        /** 1. */
        DIGITS
    }

    private static final String DIGITS = "一二三四五六七八九";

    /** The numeral at an offset of a text that ends at {@code limit}; null where none stands there. */
    static @Nullable Numeral at(CharSequence text, int start, int limit) {
        int at = skipBlanks(text, start, limit);
        boolean bracket = at < limit && isOpening(text.charAt(at));
        at = bracket ? skipBlanks(text, at + 1, limit) : at;
        int digitsStart = at;
        int value = 0;
        while (at < limit && at - digitsStart < 3 && digit(text.charAt(at)) >= 0) {
            value = append(value, text.charAt(at));
            at++;
        }
        if (at == digitsStart || value == 0) {
            return null;
        }
        boolean chinese = isChinese(text.charAt(digitsStart));
        int behind = skipBlanks(text, at, limit);
        if (behind == limit || !closes(text.charAt(behind), bracket, chinese)) {
            return null;
        }
        Style style = bracket ? Style.BRACKETED : chinese ? Style.CHAPTER : Style.DIGITS;
        return new Numeral(style, value, skipBlanks(text, behind + 1, limit));
    }

    private static int append(int value, char unit) {
        int digit = digit(unit);
        if (unit == '十') {
            return value == 0 ? 10 : value * 10;
        }
        if (!isChinese(unit)) {
            return value * 10 + digit;
        }
        return value >= 10 ? value + digit : digit;
    }

    private static int digit(char unit) {
        char half = Folding.halfWidth(unit);
        return half >= '0' && half <= '9'
                ? half - '0'
                : unit == '十' ? 10 : DIGITS.indexOf(unit) + (isChinese(unit) ? 1 : 0);
    }

    private static boolean isChinese(char unit) {
        return unit == '十' || DIGITS.indexOf(unit) >= 0;
    }

    private static boolean isOpening(char unit) {
        return unit == '(' || unit == '（';
    }

    private static boolean closes(char unit, boolean bracket, boolean chinese) {
        if (bracket) {
            return unit == ')' || unit == '）';
        }
        return unit == '、' || unit == '．' || unit == '.' || (chinese && (unit == '，' || unit == ','));
    }

    static int skipBlanks(CharSequence text, int start, int limit) {
        int at = start;
        while (at < limit && Blanks.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
