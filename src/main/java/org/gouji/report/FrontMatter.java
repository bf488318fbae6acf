package org.gouji.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.standard.Form;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;
import org.gouji.standard.Standard;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;

/**
 * The entries between two lines of dashes at the head of a text.
 *
 * @param entries the values by their keys, both trimmed
 * @param endLine the line after it; 0 where there is none
 */
public record FrontMatter(Map<String, String> entries, int endLine) {

    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);
    private static final int LONGEST = 30;

    /** The front matter of a text. Dashes that aren't closed, or not around entries, are none. */
    public static FrontMatter of(SyntaxTree tree) {
        int first = 0;
        while (first < tree.lines().size() - 1 && tree.line(first).kind() == Line.Kind.BLANK) {
            first++;
        }
        if (tree.line(first).kind() != Line.Kind.RULE) {
            return NONE;
        }
        Map<String, String> entries = new HashMap<>();
        for (int line = first + 1; line < Math.min(tree.lines().size(), first + LONGEST); line++) {
            if (tree.line(line).kind() == Line.Kind.RULE) {
                return new FrontMatter(Map.copyOf(entries), line + 1);
            }
            String content = tree.range(line).of(tree.text()).strip();
            int colon = Math.max(content.indexOf(':'), content.indexOf('：'));
            if (colon < 0 && !content.isEmpty()) {
                return NONE;
            }
            if (colon > 0) {
                entries.put(
                        content.substring(0, colon).strip(),
                        content.substring(colon + 1).strip());
            }
        }
        return NONE;
    }

    Optional<String> agency() {
        return entry("机关");
    }

    Optional<Integer> year() {
        return entry("年度")
                .map(value -> value.replaceAll("\\D", ""))
                .filter(value -> value.length() == 4)
                .map(Integer::valueOf);
    }

    /** The period that is reported on, as 2025-Q2 or 2025年第二季度; empty where none of that frequency is named. */
    Optional<Period> period(Frequency frequency) {
        return entry("期间").flatMap(value -> period(value, frequency));
    }

    private static Optional<Period> period(String value, Frequency frequency) {
        Optional<Period> coded = Period.parse(value.replace(" ", ""));
        return coded.or(() -> Period.named(value, frequency)).filter(period -> period.frequency() == frequency);
    }

    /** The edition of a form that is named. */
    Optional<Standard> edition(Form form) {
        return entry("格式").flatMap(value -> form.editions().stream()
                .filter(edition -> value.contains(edition.id()))
                .findFirst());
    }

    /** Whether a form is named. */
    boolean names(Form form) {
        return entry("表样")
                .filter(value ->
                        value.equals(form.id()) || value.equals(form.name().zh()))
                .isPresent();
    }

    private Optional<String> entry(String key) {
        return Optional.ofNullable(entries.get(key)).filter(value -> !value.isEmpty());
    }
}
