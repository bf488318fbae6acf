package org.gouji.text;

/** The numerals by which Chinese reports number their headings and rows. */
public final class Numerals {

    private static final String CHINESE = "一二三四五六七八九十";

    private Numerals() {}

    /** A number from 1 to 99 in Chinese: 二十一. */
    public static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : "十";
        return (tens > 1 ? digit(tens) : "").concat(ten).concat(ones == 0 ? "" : digit(ones));
    }

    private static String digit(int number) {
        return CHINESE.substring(number - 1, number);
    }

    /**
     * The length of the numeral that a label begins with, punctuation included: 2 for 一、新收, 3 for （二）部分公开, 2 for
     * 1.其中; 0 where it begins with none, as 三公经费, 1.5小时 and 一、二审案件 do.
     */
    public static int leading(String label) {
        if (label.isEmpty()) {
            return 0;
        }
        char first = label.charAt(0);
        int length = 0;
        if (first == '（' || first == '(') {
            length = bracketed(label);
        } else if (first >= '①' && first <= '⑳') {
            length = 1;
        } else {
            length = pointed(label);
        }
        return length < label.length() ? length : 0;
    }

    private static int bracketed(String label) {
        int end = Math.max(run(label, 1, true), run(label, 1, false));
        boolean closed = end > 1 && end < label.length() && "）)".indexOf(label.charAt(end)) >= 0;
        return closed ? end + 1 : 0;
    }

    /**
     * The length of the numeral with a point that a label begins with; 0 where there is none, or where the point is the
     * decimal point or comma of a number.
     */
    private static int pointed(String label) {
        boolean chinese = CHINESE.indexOf(label.charAt(0)) >= 0;
        int end = run(label, 0, chinese);
        boolean pointed = end > 0 && end < label.length() && (chinese ? "、" : ".．、").indexOf(label.charAt(end)) >= 0;
        return pointed && run(label, end + 1, chinese) == end + 1 ? end + 1 : 0;
    }

    /** The end offset of the run of Chinese or Arabic numerals that starts at an offset. */
    private static int run(String label, int start, boolean chinese) {
        int end = start;
        while (end < label.length()
                && (chinese ? CHINESE.indexOf(label.charAt(end)) >= 0 : isDigit(label.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char unit) {
        return (unit >= '0' && unit <= '9') || (unit >= '０' && unit <= '９');
    }
}
