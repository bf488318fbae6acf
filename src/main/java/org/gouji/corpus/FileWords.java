package org.gouji.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.label.FormIndex;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;

/**
 * What the path of a file says about the report in it.
 *
 * @param name the file's name without its ending
 * @param folders the folders that it lies in, outermost first
 */
record FileWords(String name, List<String> folders) {

    private static final Pattern ENDING = Pattern.compile("(?i)(?:\\.gouji)?\\.(?:gouji|md|txt)$");
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])(?!\\s*[-_.年/]\\s*[0-9]{1,2}(?![0-9]))");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern MARKS = Pattern.compile("[\\s\\u00A0\\u3000_.·,，、—()（）\\[\\]【】-]+");
    private static final Pattern ORGAN = Pattern.compile("\\p{IsHan}{2,30}(?:[局委办厅部署院会府镇乡处站所队]|街道|中心|办公室|分局)");

    static FileWords of(String path) {
        List<String> parts =
                new ArrayList<>(Arrays.asList(path.replace('\\', '/').split("/+", -1)));
        String last = parts.remove(parts.size() - 1);
        return new FileWords(ENDING.matcher(last).replaceFirst(""), List.copyOf(parts));
    }

    /** The agency in the file's name, where the rest of it is only numbers and words of the form, such as 年报. */
    Optional<String> agency(FormIndex form) {
        String rest = MARKS.matcher(form.fileWords()
                        .matcher(DIGITS.matcher(name).replaceAll(" "))
                        .replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return ORGAN.matcher(rest).matches() ? Optional.of(rest) : Optional.empty();
    }

    /** The period in the file's name; for a yearly form the year there, else in the name of its folder. */
    Optional<Period> period(Frequency frequency) {
        return frequency == Frequency.YEAR ? year().map(Period::ofYear) : Period.named(name, frequency);
    }

    /** The year in the file's name, else in the name of its folder; empty where there is none or several. */
    private Optional<Integer> year() {
        List<Integer> named = years(name);
        if (named.isEmpty() && !folders.isEmpty()) {
            named = years(folders.get(folders.size() - 1));
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static List<Integer> years(String words) {
        List<Integer> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(words);
        while (matcher.find()) {
            Integer year = Integer.valueOf(matcher.group(1));
            if (!years.contains(year)) {
                years.add(year);
            }
        }
        return years;
    }

    /** The path of the folders without years, so that 报告/2022 and 报告/2023 are the same place. */
    String place() {
        List<String> words = folders.stream()
                .map(folder -> folder.replaceAll("(?<![0-9])20[0-9]{2}(?![0-9])年?度?", ""))
                .filter(folder -> !folder.isEmpty() && !folder.equals("."))
                .toList();
        return "/" + String.join("/", words);
    }
}
