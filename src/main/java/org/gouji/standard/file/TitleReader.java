package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.json.Entry;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;
import org.gouji.standard.Frequency;
import org.gouji.standard.TitleWords;
import org.gouji.text.Initials;
import org.gouji.text.TextRange;

/** Reads the {@code title} of a form: a template, an object, or nothing where the form's name makes the title. */
final class TitleReader {

    private static final List<String> KEYS = List.of("template", "patterns", "agencyLabels", "initials", "fileWords");
    private static final List<String> AGENCY_LABELS = List.of("填报单位", "编报单位", "填表单位", "报送单位");
    private static final String AGENCY = "{agency}";
    private static final String PERIOD = "{period}";

    private final Mistakes mistakes;

    TitleReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    TitleWords read(Entry form, String name, Frequency frequency) {
        Json title = form.get("title");
        String usual = AGENCY.concat(PERIOD).concat(name);
        Optional<Entry> read = title == null ? Optional.empty() : Entry.of(title, "template", KEYS, mistakes);
        if (read.isEmpty()) {
            if (title == null) {
                checkName(name, form.place("name"));
            }
            String pattern = pattern(usual);
            return new TitleWords(
                    usual, List.of(pattern), AGENCY_LABELS, Initials.of(name), fileWords(pattern, name, frequency));
        }
        Entry entry = read.get();
        String template = entry.name("template").orElse(usual);
        checkTemplate(template, entry.place("template"));
        List<String> patterns = patterns(entry, "patterns");
        if (patterns.isEmpty()) {
            patterns = List.of(pattern(template));
        }
        Optional<String> initials = entry.text("initials");
        return new TitleWords(
                template,
                patterns,
                entry.has("agencyLabels") ? entry.texts("agencyLabels") : AGENCY_LABELS,
                initials.isPresent() ? initials.get() : Initials.of(words(template)),
                entry.has("fileWords") ? patterns(entry, "fileWords") : fileWords(pattern(template), name, frequency));
    }

    private static String words(String template) {
        return template.replace(AGENCY, "").replace(PERIOD, "");
    }

    /** The pattern of a template: its words, with {@code {}} in place of a period between them. */
    private static String pattern(String template) {
        String words =
                template.replace(AGENCY, "").replace(PERIOD.concat("度"), PERIOD).strip();
        if (words.startsWith(PERIOD)) {
            words = words.substring(PERIOD.length()).strip();
        } else if (words.endsWith(PERIOD)) {
            words = words.substring(0, words.length() - PERIOD.length()).strip();
        }
        int inner = words.indexOf(PERIOD);
        return inner < 0
                ? words
                : words.substring(0, inner + 1)
                        .concat("}")
                        .concat(words.substring(inner + PERIOD.length()).replace(PERIOD, ""));
    }

    /** The words that file names usually have besides those of the agency. */
    private static List<String> fileWords(String pattern, String name, Frequency frequency) {
        List<String> words = new ArrayList<>();
        words.add(pattern.replace("{}", ""));
        if (!hasBrackets(name)) {
            words.add(name);
        }
        words.addAll(
                switch (frequency) {
                    case YEAR -> List.of("年报", "年度", "年");
                    case QUARTER -> List.of("年", "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度", "季报");
                    case MONTH -> List.of("年", "月报", "月份", "月");
                });
        return List.copyOf(words);
    }

    /** Checks that the form's name has no brackets, which would have a meaning in the patterns made from it. */
    private void checkName(String name, TextRange place) {
        if (hasBrackets(name)) {
            mistakes.error(
                    place,
                    "名称中有括号“[]{}”时，请用“title”写明标题",
                    "Write the “title” where there are brackets “[]{}” in the name");
        }
    }

    private static boolean hasBrackets(String name) {
        return name.chars().anyMatch(unit -> "[]{}".indexOf(unit) >= 0);
    }

    private void checkTemplate(String template, TextRange place) {
        String rest = words(template);
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            mistakes.error(
                    place, "花括号中只能是 {agency}（机关）和 {period}（期间）", "Only {agency} and {period} may stand in braces");
        } else if (rest.indexOf('[') >= 0 || rest.indexOf(']') >= 0) {
            mistakes.error(place, "标题中不能有方括号", "There can’t be square brackets in a title");
        } else if (rest.isBlank()) {
            mistakes.error(place, "除机关和期间外，标题还要有文字", "A title has words beside agency and period");
        }
    }

    private List<String> patterns(Entry entry, String key) {
        List<String> patterns = new ArrayList<>();
        for (Json.Text pattern : entry.strings(key)) {
            checkPattern(pattern, key.equals("patterns") ? 1 : 0);
            patterns.add(pattern.value());
        }
        return List.copyOf(patterns);
    }

    /** Checks that brackets are closed and that {@code {}} stands in a pattern {@code periods} times at most. */
    private void checkPattern(Json.Text pattern, int periods) {
        String rest = pattern.value().replace("{}", "");
        int depth = 0;
        boolean right = rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
        for (int index = 0; index < rest.length(); index++) {
            depth += rest.charAt(index) == '[' ? 1 : rest.charAt(index) == ']' ? -1 : 0;
            right &= depth >= 0;
        }
        boolean few = pattern.value().length() - rest.length() <= 2 * periods;
        if (!right
                || depth != 0
                || !few
                || rest.replace("[", "").replace("]", "").isBlank()) {
            mistakes.error(
                    pattern.range(),
                    "这里写认出标题的字词：可省略的用方括号 [ ] 括起，期间的位置写一处 {}",
                    "Words by which titles are recognized: those that may be left out in brackets [ ], {} once for the period");
        }
    }
}
