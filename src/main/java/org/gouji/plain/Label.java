package org.gouji.plain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.Blanks;
import org.gouji.text.CharSet;

/**
 * The label of a row or column, with what it says about the figures under it.
 *
 * @param text the label as it stands, blanks squeezed and emphasis left out
 * @param role the part that its figures play in sums, as far as the label alone tells
 * @param word the word for a total in it: 小计 in 行政单位小计; empty for other labels
 * @param unit the unit in brackets at its end, empty where there is none
 * @param level the level of its numeral: 1 for 一、, 2 for （一）, 3 for 1., 4 for (1), 0 without one
 */
public record Label(String text, Role role, String word, String unit, int level) {

    /** The value for a row or column without a label. */
    public static final Label NONE = new Label("", Role.UNKNOWN, "", "", 0);

    private static final int LONGEST = 60;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern BRACKET = Pattern.compile("(.+?)[(（\\[]([^()（）\\[\\]]*)[)）\\]][:：]?");
    private static final CharSet NUMERAL_STARTS = CharSet.of("一二三四五六七八九十(（0123456789");
    private static final Pattern NUMERAL = Pattern.compile("(?:([一二三四五六七八九十]{1,3})[、.．]|[(（]([一二三四五六七八九十]{1,3})[)）]、?"
            + "|(\\d{1,2})[、.．](?!\\d)|[(（](\\d{1,2})[)）])");

    /** Reads a label; returns {@link #NONE} for a text without words. */
    public static Label of(String spelling) {
        String text = squeeze(spelling);
        if (text.isEmpty()) {
            return NONE;
        }
        String small = text.toLowerCase(Locale.ROOT);
        String compact = small.indexOf(' ') >= 0 && HAN.matcher(small).find() ? small.replace(" ", "") : small;
        if (compact.length() > LONGEST) {
            return new Label(text, Role.UNKNOWN, "", "", 0);
        }
        int level = 0;
        String words = compact;
        if (NUMERAL_STARTS.contains(compact.charAt(0))) {
            Matcher numeral = NUMERAL.matcher(compact);
            if (numeral.lookingAt()) {
                level = level(numeral);
                words = compact.substring(numeral.end());
            }
        }
        return of(text, words, level);
    }

    private static Label of(String text, String words, int level) {
        String base = words;
        String bracketed = "";
        Matcher bracket = BRACKET.matcher(words);
        if (endsInBracket(words) && bracket.matches()) {
            base = bracket.group(1).strip();
            bracketed = bracket.group(2);
        }
        String unit = Units.isUnit(bracketed) ? bracketed : "";
        String word = LabelWords.total(
                base.endsWith(":") || base.endsWith("：") ? base.substring(0, base.length() - 1) : base);
        if (!word.isEmpty()) {
            Role role = bracketed.isEmpty() || !unit.isEmpty() ? Role.TOTAL : Role.UNKNOWN;
            return new Label(text, role, word, unit, level);
        }
        return new Label(text, LabelWords.role(words), "", unit, level);
    }

    private static boolean endsInBracket(String words) {
        return !words.isEmpty() && ")）]：:".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static int level(Matcher numeral) {
        int level = 1;
        while (numeral.group(level) == null) {
            level++;
        }
        return level;
    }

    /** The text without asterisks, underscores and backticks, each run of blanks as one blank, none at the ends. */
    private static String squeeze(String spelling) {
        StringBuilder result = new StringBuilder(spelling.length());
        boolean blank = false;
        for (int index = 0; index < spelling.length(); index++) {
            char unit = spelling.charAt(index);
            if (unit == '*' || unit == '_' || unit == '`') {
                continue;
            }
            if (Blanks.isSpace(unit)) {
                blank = result.length() > 0;
                continue;
            }
            if (blank) {
                result.append(' ');
                blank = false;
            }
            result.append(unit);
        }
        return result.toString();
    }

    /** Whether part of a text may contain a word for a total; a quick look at its last characters. */
    static boolean mayBeTotal(CharSequence text, int start, int end) {
        int at = end - 1;
        int last = Math.max(start, end - LONGEST);
        while (at >= last) {
            char unit = text.charAt(at);
            if (unit == '计' || unit == 'l' || unit == 'L' || unit == 'm' || unit == 'M') {
                return true;
            }
            at--;
        }
        return false;
    }
}
