package org.gouji.claims;

import org.gouji.text.CharSet;
import org.gouji.text.TextRange;

/** Tells at a glance where nothing can be claimed; reading it closely would cost much more. */
final class Numbers {

    private static final String HAN = "零〇一二三四五六七八九十百千万两";
    private static final CharSet CERTAIN = CharSet.of("0123456789０１２３４５６７８９零无未没");
    private static final CharSet NUMERALS = CharSet.of(HAN);
    private static final CharSet AFTER_NUMERAL = CharSet.of(HAN + "件人条宗份篇次起项则个例封期部场名户家本册张幅种处批卷页套组块座台余多有亿分不");

    private Numbers() {}

    /** Whether a number, or a word that says none, may stand in a part of a text. */
    static boolean areIn(String text, TextRange range) {
        for (int at = range.start(); at < range.end(); at++) {
            char unit = text.charAt(at);
            if (CERTAIN.contains(unit) || (NUMERALS.contains(unit) && isCounted(text, at + 1, range.end()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows a numeral may go on with it or count by it; blanks may stand between. */
    private static boolean isCounted(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < end && AFTER_NUMERAL.contains(text.charAt(at));
    }
}
