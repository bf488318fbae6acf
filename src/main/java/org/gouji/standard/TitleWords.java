package org.gouji.standard;

import java.util.List;

/**
 * The wording of the titles of a form's reports.
 *
 * @param template the title of a new report, with {@code {agency}} and {@code {period}} in place of those:
 *     {@code {agency}{period}政府信息公开工作年度报告}
 * @param patterns the words by which a title is recognized; brackets hold words that may be left out, and {@code {}}
 *     stands where the period may: {@code 政府信息公开[工作][情况]{}年[度]报告}
 * @param agencyLabels the words before the name of the agency in a line of its own, such as 填报单位; none where titles
 *     name it
 * @param initials the pinyin initials of the title's words
 * @param fileWords the words in names of files besides those of the agency, in the same notation as patterns
 */
public record TitleWords(
        String template, List<String> patterns, List<String> agencyLabels, String initials, List<String> fileWords) {

    /** The title of a report. */
    public String title(String agency, Period period) {
        return template.replace("{agency}", agency)
                .replace("{period}", period.name().zh());
    }

    /** The words of the title without agency and period, such as 政府信息公开工作年度报告. */
    public String words() {
        return template.replace("{agency}", "").replace("{period}", "").strip();
    }
}
