package org.gouji.report.label;

import org.gouji.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The numeral that a heading, a topic or a row starts with.
 *
 * @param style how it is written
 * @param value its number, from 1
 * @param end the offset after the numeral, its punctuation and the blanks behind them
 */
public record Numeral(Style style, int value, int end) {

    /** How a numeral is written. */
    public enum Style {
        /** 一、 */
        CHAPTER,
        /** （一） */
        BRACKETED,
        /** 1. */
        DIGITS
    }

    /** The numeral at an offset of a text that ends at {@code limit}; null where none stands there. */
    public static @Nullable Numeral at(CharSequence text, int start, int limit) {
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

    /** This numeral with its end moved by a number of UTF-16 units, so that it counts from another place. */
    public Numeral from(int offset) {
        return new Numeral(style, value, end - offset);
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

    /** The value of a digit, 10 for 十, −1 for what is no digit. */
    private static int digit(char unit) {
        return switch (unit) {
            case '0', '０' -> 0;
            case '1', '１', '一' -> 1;
            case '2', '２', '二' -> 2;
            case '3', '３', '三' -> 3;
            case '4', '４', '四' -> 4;
            case '5', '５', '五' -> 5;
            case '6', '６', '六' -> 6;
            case '7', '７', '七' -> 7;
            case '8', '８', '八' -> 8;
            case '9', '９', '九' -> 9;
            case '十' -> 10;
            default -> -1;
        };
    }

    /** Whether a digit is written in Chinese. */
    private static boolean isChinese(char digit) {
        return digit >= '一' && digit < '０';
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

    public static int skipBlanks(CharSequence text, int start, int limit) {
        int at = start;
        while (at < limit && Blanks.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
