package org.gouji.plain;

import java.util.Set;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/**
 * A cell of a plain table.
 *
 * @param range where its content stands, without the asterisks that make it bold
 * @param text the content
 * @param kind what it says
 * @param digits the digits of a number with its sign, as if its point weren't there: −1250 for {@code -12.50}
 * @param scale how many of the digits stand behind the point: 2 for {@code -12.50}
 */
public record PlainCell(TextRange range, String text, Kind kind, long digits, int scale) {

    /** What a cell says. */
    public enum Kind {
        /** A plain number. */
        NUMBER,
        /** Nothing, or the sign for it: a dash, a slash. It isn't a zero. */
        BLANK,
        /** Anything else. */
        WORDS
    }

    private static final Set<String> NO_VALUE = Set.of(
            "-", "--", "---", "—", "——", "–", "－", "/", "／", "\\", "无", "空", "不适用", "…", "……", "...", "N/A", "n/a",
            "NA", "na", "nil", "*");
    private static final String EMPHASIS = "*_";

    /** The cell between two offsets of a text. */
    public static PlainCell of(String text, int start, int end) {
        int from = start;
        int to = end;
        while (to - from > 2 && EMPHASIS.indexOf(text.charAt(from)) >= 0 && text.charAt(from) == text.charAt(to - 1)) {
            from++;
            to--;
        }
        while (from > start && from < to && Blanks.isSpace(text.charAt(from))) {
            from++;
        }
        while (to < end && from < to && Blanks.isSpace(text.charAt(to - 1))) {
            to--;
        }
        TextRange range = new TextRange(from, to);
        String content = range.of(text);
        if (content.isEmpty() || NO_VALUE.contains(content)) {
            return new PlainCell(range, content, Kind.BLANK, 0, 0);
        }
        PlainNumber number = PlainNumber.read(content);
        return number == null
                ? new PlainCell(range, content, Kind.WORDS, 0, 0)
                : new PlainCell(range, content, Kind.NUMBER, number.digits(), number.scale());
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Whether the content could be a year of our time: a header's, not an amount. */
    public boolean isYear() {
        return kind == Kind.NUMBER && scale == 0 && text.length() == 4 && digits >= 1900 && digits < 2100;
    }
}
