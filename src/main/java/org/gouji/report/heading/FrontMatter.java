package org.gouji.report.heading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.standard.Form;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;
import org.gouji.standard.Standard;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/**
 * The entries, such as {@code 年度: 2025}, between two lines of dashes at the head of a text.
 *
 * @param entries the values by their keys, both trimmed
 * @param places where the values stand, by their keys
 * @param endLine the first line behind the front matter, from 0; 0 if there is none
 */
public record FrontMatter(Map<String, String> entries, Map<String, TextRange> places, int endLine) {

    /** The key of the form's name. */
    public static final String FORM = "表样";

    /** The key of the edition of the form. */
    public static final String EDITION = "格式";

    /** The key of the year that is reported on. */
    public static final String YEAR = "年度";

    /** The key of the period that is reported on. */
    public static final String PERIOD = "期间";

    /** The key of the organ that reports. */
    public static final String AGENCY = "机关";

    private static final FrontMatter NONE = new FrontMatter(Map.of(), Map.of(), 0);
    private static final int LONGEST = 30;

    /**
     * The front matter of a text; without entries if the dashes aren't closed or other lines than entries stand between
     * them.
     */
    public static FrontMatter of(SyntaxTree tree) {
        int first = 0;
        while (first < tree.lines().size() - 1 && tree.line(first).kind() == Line.Kind.BLANK) {
            first++;
        }
        if (tree.line(first).kind() != Line.Kind.RULE) {
            return NONE;
        }
        Map<String, String> entries = new HashMap<>();
        Map<String, TextRange> places = new HashMap<>();
        for (int line = first + 1; line < Math.min(tree.lines().size(), first + LONGEST); line++) {
            if (tree.line(line).kind() == Line.Kind.RULE) {
                return new FrontMatter(Map.copyOf(entries), Map.copyOf(places), line + 1);
            }
            TextRange place = Blanks.trim(tree.text(), tree.range(line));
            String content = place.of(tree.text()).strip();
            int colon = Math.max(content.indexOf(':'), content.indexOf('：'));
            if (colon < 0 && !content.isEmpty()) {
                return NONE;
            }
            if (colon > 0) {
                String key = content.substring(0, colon).strip();
                entries.put(key, content.substring(colon + 1).strip());
                places.put(key, Blanks.trim(tree.text(), new TextRange(place.start() + colon + 1, place.end())));
            }
        }
        return NONE;
    }

    Optional<String> agency() {
        return entry(AGENCY);
    }

    /** The year in the entry 年度; empty unless it has four digits. */
    public Optional<Integer> year() {
        return entry(YEAR)
                .map(value -> value.replaceAll("\\D", ""))
                .filter(value -> value.length() == 4)
                .map(Integer::valueOf);
    }

    /** The period in the entry 期间, as 2025-Q2 or 2025年第二季度; empty if the entry names none of that frequency. */
    public Optional<Period> period(Frequency frequency) {
        return entry(PERIOD).flatMap(value -> period(value, frequency));
    }

    private static Optional<Period> period(String value, Frequency frequency) {
        Optional<Period> coded = Period.parse(value.replace(" ", ""));
        return coded.or(() -> Period.named(value, frequency)).filter(period -> period.frequency() == frequency);
    }

    /** The edition of a form that the entry 格式 names; empty if it names none. */
    public Optional<Standard> edition(Form form) {
        return entry(EDITION).flatMap(value -> form.editions().stream()
                .filter(edition -> value.contains(edition.id()))
                .findFirst());
    }

    /** Whether the entry 表样 is the id or the Chinese name of a form. */
    public boolean names(Form form) {
        return entry(FORM)
                .filter(value ->
                        value.equals(form.id()) || value.equals(form.name().zh()))
                .isPresent();
    }

    /** The value of a key, empty where it is left out or blank. */
    public Optional<String> entry(String key) {
        return Optional.ofNullable(entries.get(key)).filter(value -> !value.isEmpty());
    }
}
