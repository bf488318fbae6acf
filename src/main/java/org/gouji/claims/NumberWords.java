package org.gouji.claims;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as sentences write them: 134, 1,009, 12.5万, 一百三十四, 两千零五. */
public final class NumberWords {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int LONGEST = 16;

    private NumberWords() {}

    /** The whole number that Chinese characters say, empty where they say none. */
    public static Optional<Long> parseHan(String text) {
        long total = 0;
        long section = 0;
        long digit = 0;
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        for (int index = 0; index < text.length(); index++) {
            char unit = digitOf(text.charAt(index));
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

    private static char digitOf(char unit) {
        return unit == '〇' ? '零' : unit == '两' ? '二' : unit;
    }

    /**
     * Whether Chinese characters are a number as it is said: no two digits side by side (十四五, 三四), powers falling.
     */
    static boolean isWellFormed(String text) {
        int before = Integer.MAX_VALUE;
        boolean digit = false;
        for (int index = 0; index < text.length(); index++) {
            char unit = digitOf(text.charAt(index));
            if (DIGITS.indexOf(unit) > 0) {
                if (digit) {
                    return false;
                }
                digit = true;
            } else if (unit == '万') {
                before = Integer.MAX_VALUE;
                digit = false;
            } else if (UNITS.indexOf(unit) >= 0) {
                if (UNITS.indexOf(unit) >= before) {
                    return false;
                }
                before = UNITS.indexOf(unit);
                digit = false;
            }
        }
        return parseHan(text).isPresent();
    }

    /** The number that digits say, with what multiplies them: 12.5万. */
    static Optional<BigDecimal> parseDigits(String text) {
        int end = 0;
        while (end < text.length() && "0123456789.,，".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == 0 || end > LONGEST) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text.substring(0, end).replaceAll("[,，]", ""));
        for (int index = end; index < text.length(); index++) {
            int power = "十百千万    亿".indexOf(text.charAt(index)) + 1;
            value = value.scaleByPowerOfTen(Math.max(0, power));
        }
        return Optional.of(value);
    }

    /** A whole number in Chinese characters, below a hundred million. */
    public static String han(long value) {
        if (value >= 10_000) {
            String rest = value % 10_000 == 0 ? "" : (value % 10_000 < 1_000 ? "零" : "") + han(value % 10_000);
            return han(value / 10_000) + "万" + rest.replace("零零", "零");
        }
        StringBuilder words = new StringBuilder();
        String digits = Long.toString(value);
        for (int index = 0; index < digits.length(); index++) {
            int digit = digits.charAt(index) - '0';
            int power = digits.length() - 1 - index;
            if (digit > 0) {
                words.append(DIGITS.charAt(digit)).append(power > 0 ? UNITS.substring(power - 1, power) : "");
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != '零') {
                words.append('零');
            }
        }
        String said = words.toString();
        said = said.endsWith("零") ? said.substring(0, said.length() - 1) : said;
        return said.isEmpty() ? "零" : said.startsWith("一十") ? said.substring(1) : said;
    }
}
