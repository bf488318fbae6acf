package org.gouji.report.label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.standard.Form;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;
import org.gouji.standard.TitleWords;
import org.jspecify.annotations.Nullable;

/**
 * Patterns that find the titles of a form's reports in a text. Blanks and line ends may stand between any two
 * characters, as in a title that is spread over a page.
 *
 * @param form the form
 * @param cores match the fixed words, with the group {@code late} where a period stands among them
 * @param subjects the words that titles start with, such as 政府信息公开
 * @param lead matches the text before the fixed words, with the groups {@code agency} and {@code period}
 * @param agencyLine matches a line that names the agency, with the group {@code agency}; null where titles name it
 * @param fileWords matches the words of the form in names of files
 * @param periodLine matches a period that stands by itself, with the group {@code period}; null where titles name it
 */
public record TitlePattern(
        Form form,
        List<Pattern> cores,
        List<String> subjects,
        Pattern lead,
        Pattern fileWords,
        @Nullable Pattern agencyLine,
        @Nullable Pattern periodLine) {

    private static final String GAP = "[\\s\\u00A0\\u3000]*";
    private static final String YEAR = "(?:19|20)\\d\\d|２０[０-９]{2}";

    /** A group {@code late} that never matches, for fixed words without a period among them. */
    private static final String NEVER = "(?<late>(?!))?";

    static TitlePattern of(Form form) {
        TitleWords title = form.title();
        List<Pattern> cores = title.patterns().stream()
                .map(words -> core(words, form.frequency()))
                .toList();
        Pattern lead = Pattern.compile("(?<agency>[^\\s\\u00A0\\u3000\\uFEFF#。，；：:《》〈〉（）()|]{2,40}?)?" + GAP
                + "(?:(?<period>" + period(form.frequency()) + ")" + GAP + ")?" + tail(form.frequency()));
        List<String> subjects = title.patterns().stream()
                .map(words -> words.replaceFirst("^\\[[^]]*\\]", "").replaceFirst("[\\[{].*", ""))
                .filter(words -> words.length() > 2)
                .toList();
        return new TitlePattern(
                form,
                cores,
                subjects,
                lead,
                fileWords(title.fileWords()),
                agencyLine(title.agencyLabels()),
                periodLine(title, form.frequency()));
    }

    private static Pattern fileWords(List<String> words) {
        return Pattern.compile(words.stream().map(TitlePattern::optionalParts).collect(Collectors.joining("|")));
    }

    /** A regular expression for words of which those in square brackets are optional. */
    private static String optionalParts(String words) {
        return words.replace("{}", "")
                .chars()
                .mapToObj(unit -> unit == '[' ? "(?:" : unit == ']' ? ")?" : quoted((char) unit))
                .collect(Collectors.joining());
    }

    private static @Nullable Pattern agencyLine(List<String> labels) {
        String words = labels.stream().map(TitlePattern::gapped).collect(Collectors.joining("|"));
        return labels.isEmpty()
                ? null
                : Pattern.compile("(?:" + words + ")(?:[（(]?(?:盖章|公章)[）)]?)?" + GAP + "[：:|\\t]"
                        + "[\\s\\u00A0\\u3000|]*" + "(?<agency>[\\p{IsHan}（）()·]{3,40})");
    }

    /** A regular expression for a period, such as 2025年第二季度; for a yearly form, for the digits of the year. */
    private static String period(Frequency frequency) {
        return switch (frequency) {
            case YEAR -> YEAR;
            case QUARTER ->
                "(?:" + YEAR + ")" + GAP + "年?" + GAP + "度?" + GAP + "第?" + GAP + "[一二三四1-4１-４]" + GAP + "季度?";
            case MONTH -> "(?:" + YEAR + ")" + GAP + "年" + GAP + "[01０１]?[\\d０-９]" + GAP + "月份?";
        };
    }

    private static String tail(Frequency frequency) {
        return frequency == Frequency.YEAR ? "年?" + GAP + "度?" + GAP : GAP;
    }

    /**
     * Matches a period that stands by itself near the title, with the group {@code period}; null if titles contain it.
     */
    private static @Nullable Pattern periodLine(TitleWords title, Frequency frequency) {
        String year = frequency == Frequency.YEAR ? GAP + "年" + GAP + "度" : "";
        return title.agencyLabels().isEmpty() ? null : Pattern.compile("(?<period>" + period(frequency) + ")" + year);
    }

    /** A pattern of {@link TitleWords} as a regular expression without a gap at its end. */
    private static Pattern core(String words, Frequency frequency) {
        StringBuilder pattern = new StringBuilder();
        String late =
                "(?:[（(]?" + GAP + "(?<late>" + period(frequency) + ")" + GAP + tail(frequency) + "[）)]?" + GAP + ")?";
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            switch (unit) {
                case '[' -> pattern.append("(?:");
                case ']' -> pattern.append(")?");
                case '{' -> pattern.append(late);
                case '}' -> {}
                default -> pattern.append(quoted(unit)).append(GAP);
            }
        }
        pattern.append(words.contains("{") ? "" : NEVER);
        String whole = pattern.toString();
        return Pattern.compile(whole.endsWith(GAP) ? whole.substring(0, whole.length() - GAP.length()) : whole);
    }

    private static String gapped(String words) {
        return words.chars().mapToObj(unit -> quoted((char) unit)).collect(Collectors.joining(GAP));
    }

    /**
     * The period in words of a title that {@link #lead} or one of {@link #cores} has matched; empty if they name none.
     */
    public Optional<Period> period(String words) {
        StringBuilder half = new StringBuilder();
        words.chars().forEach(unit -> half.append(Folding.halfWidth((char) unit)));
        return form.frequency() == Frequency.YEAR
                ? Optional.of(Period.ofYear(Integer.parseInt(half.substring(0, 4))))
                : Period.named(half.toString().replaceAll("[\\s\\u00A0\\u3000]+", ""), form.frequency());
    }

    private static String quoted(char unit) {
        return Character.isLetterOrDigit(unit) ? Character.toString(unit) : Pattern.quote(Character.toString(unit));
    }
}
