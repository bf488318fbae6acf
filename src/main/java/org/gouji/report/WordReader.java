package org.gouji.report;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.standard.ValueKind;

/** Reads cells that hold words: texts, choices and dates. */
final class WordReader {

    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d\\s*(?:年|[-./])(?:\\s*[01]?\\d\\s*(?:月|[-./])?(?:\\s*[0-3]?\\d\\s*日?)?)?|(?:19|20)\\d{2}[01]\\d[0-3]\\d");
    private static final String CHOSEN = "☑√■✓✔●☒";
    private static final String OPEN = "□○☐";

    private WordReader() {}

    /** Whether a spelling is one that a cell of that kind may hold. */
    static boolean accepts(String spelling, ValueKind kind) {
        return switch (kind.measure()) {
            case CHOICE -> isChoice(spelling, kind.choices());
            case DATE -> DATE.matcher(spelling).matches();
            default -> true;
        };
    }

    /** One of the words, or all of them with one marked, as in ☑是 □否. */
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
