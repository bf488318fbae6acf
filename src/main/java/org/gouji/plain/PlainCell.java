package org.gouji.plain;

import java.util.Set;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/**
 * A cell of a plain table.
 *
 * @param range the place of its content in UTF-16 offsets, without the asterisks that make it bold
 * @param text the content
 * @param kind what sort of content it is
 * @param digits the number without its decimal point, with its sign: −1250 for {@code -12.50}; 0 for other content
 * @param scale the number of digits after the decimal point: 2 for {@code -12.50}
 */
public record PlainCell(TextRange range, String text, Kind kind, long digits, int scale) {

    /** The sorts of content of a cell. */
    public enum Kind {
        /** A plain number. */
        NUMBER,
        /** Nothing, or the sign for a missing value: a dash, a slash. It isn't a zero. */
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

    /** Whether the content looks like a year from 1900 to 2099, as in a header, rather than an amount. */
    public boolean isYear() {
        return kind == Kind.NUMBER && scale == 0 && text.length() == 4 && digits >= 1900 && digits < 2100;
    }
}
