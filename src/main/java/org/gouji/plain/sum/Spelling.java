package org.gouji.plain.sum;

import java.math.BigDecimal;

/** Writes a number in the style of another: with its separators of thousands, in digits of its width. */
final class Spelling {

    private static final int FULL_WIDTH = 0xFEE0;
    private static final int GROUP = 3;

    private Spelling() {}

    /**
     * The number with all its decimals, in the style of a spelling: 1234.5 becomes {@code 1,234.5} like {@code 9,000}.
     */
    static String like(String spelling, BigDecimal number) {
        String digits = number.abs().toPlainString();
        char separator = separator(spelling);
        String grouped = separator == 0 ? digits : grouped(digits, separator);
        boolean wide = spelling.chars().anyMatch(unit -> unit >= '０' && unit <= '９');
        StringBuilder result = new StringBuilder(number.signum() < 0 ? minus(spelling) : "");
        for (int index = 0; index < grouped.length(); index++) {
            char unit = grouped.charAt(index);
            result.append(wide && unit < 0x7F && unit > ' ' ? (char) (unit + FULL_WIDTH) : unit);
        }
        return result.toString();
    }

    private static String minus(String spelling) {
        char first = spelling.charAt(0);
        return first == '－' || first == '−' || first == '﹣' ? String.valueOf(first) : "-";
    }

    /** The separator of thousands in a spelling, 0 where there is none. */
    private static char separator(String spelling) {
        for (int index = 1; index < spelling.length(); index++) {
            char unit = spelling.charAt(index);
            if (unit == ',' || unit == '，' || unit == ' ' || unit == '\u00A0') {
                return unit;
            }
        }
        return 0;
    }

    private static String grouped(String digits, char separator) {
        int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder result = new StringBuilder(digits);
        for (int at = end - GROUP; at > 0; at -= GROUP) {
            result.insert(at, separator);
        }
        return result.toString();
    }
}
