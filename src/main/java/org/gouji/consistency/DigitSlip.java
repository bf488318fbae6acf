package org.gouji.consistency;

/** Recognizes the most frequent typing errors in numbers. */
final class DigitSlip {

    private DigitSlip() {}

    /**
     * Whether one digit is wrong, missing or extra, or two neighbours are swapped: 152 for 125; never for single
     * digits.
     */
    static boolean between(String stated, String meant) {
        if (Math.max(stated.length(), meant.length()) < 2 || stated.equals(meant)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(stated.length(), meant.length());
        while (start < shorter && stated.charAt(start) == meant.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && at(stated, end) == at(meant, end)) {
            end++;
        }
        int left = stated.length() - start - end;
        int right = meant.length() - start - end;
        boolean swapped = left == 2
                && right == 2
                && stated.charAt(start) == meant.charAt(start + 1)
                && stated.charAt(start + 1) == meant.charAt(start);
        return swapped || (left <= 1 && right <= 1);
    }

    private static char at(String text, int fromEnd) {
        return text.charAt(text.length() - 1 - fromEnd);
    }
}
