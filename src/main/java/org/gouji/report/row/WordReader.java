package org.gouji.report.row;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.label.Folding;
import org.gouji.standard.ValueKind;

/** Reads cells that hold words: texts, choices and dates. */
final class WordReader {

    private static final Pattern DATE = Pattern.compile("(?<year>(?:19|20)\\d\\d)\\s*(?:年|[-./])"
            + "(?:\\s*(?<month>[01]?\\d)\\s*(?:月|[-./])?(?:\\s*(?<day>[0-3]?\\d)\\s*日?)?)?");
    private static final Pattern DIGITS = Pattern.compile("(?<year>(?:19|20)\\d{2})(?<month>[01]\\d)(?<day>[0-3]\\d)");
    private static final String CHOSEN = "☑√■✓✔●☒";
    private static final String OPEN = "□○☐";

    private WordReader() {}

    /** Whether a cell that holds values of a kind may hold a spelling. */
    static boolean accepts(String spelling, ValueKind kind) {
        return switch (kind.measure()) {
            case CHOICE -> isChoice(spelling, kind.choices());
            case DATE -> isDate(DATE.matcher(spelling)) || isDate(DIGITS.matcher(spelling));
            default -> true;
        };
    }

    /** Whether the whole text is a date that exists in the calendar; month and day may be left out. */
    private static boolean isDate(Matcher date) {
        if (!date.matches()) {
            return false;
        }
        int month = date.group("month") == null ? 1 : Integer.parseInt(date.group("month"));
        int day = date.group("day") == null ? 1 : Integer.parseInt(date.group("day"));
        return month >= 1
                && month <= 12
                && day >= 1
                && day
                        <= YearMonth.of(Integer.parseInt(date.group("year")), month)
                                .lengthOfMonth();
    }

    /** Whether a spelling is one of the choices, or lists them with one marked, as in ☑是 □否. */
    private static boolean isChoice(String spelling, List<String> choices) {
        StringBuilder marked = new StringBuilder();
        boolean chosen = true;
        int marks = 0;
        for (int at = 0; at < spelling.length(); at++) {
            char unit = spelling.charAt(at);
            boolean mark = CHOSEN.indexOf(unit) >= 0;
            if (mark || OPEN.indexOf(unit) >= 0) {
                chosen = mark;
                marks += mark ? 1 : 0;
            } else if (chosen && !Character.isWhitespace(unit) && "()（）[]".indexOf(unit) < 0) {
                marked.append(unit);
            }
        }
        return marks <= 1
                && choices.stream().anyMatch(choice -> Folding.fold(choice).equals(Folding.fold(marked)));
    }
}
