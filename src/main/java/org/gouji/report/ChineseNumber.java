package org.gouji.report;

import java.util.Optional;

/** Whole numbers in Chinese characters: 一百三十四, 两千零五. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";

    private ChineseNumber() {}

    /** The number that the characters say, empty where they say none. */
    static Optional<Long> parse(String text) {
        long total = 0;
        long section = 0;
        long digit = 0;
        if (text.isEmpty() || text.length() > 16) {
            return Optional.empty();
        }
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index) == '〇' ? '零' : text.charAt(index) == '两' ? '二' : text.charAt(index);
            int power = UNITS.indexOf(unit);
            if (DIGITS.indexOf(unit) >= 0) {
                digit = DIGITS.indexOf(unit);
            } else if (power >= 0) {
                section += (digit == 0 ? 1 : digit) * (long) Math.pow(10, power + 1.0);
                digit = 0;
            } else if (unit == '万') {
                total = (section + digit) * 10_000;
                section = 0;
                digit = 0;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(total + section + digit);
    }
}
