package org.gouji.standard;

import java.util.List;
import java.util.Optional;
import org.gouji.text.Localized;

/**
 * A chapter of a report.
 *
 * @param id such as {@code overview}
 * @param number the numeral before the heading, such as 一
 * @param heading the heading in both languages; the Chinese words are the official ones
 * @param aliases other headings that mean this chapter
 * @param keywords sets of words: a numbered heading that has all words of one of the sets means this chapter
 * @param initials the pinyin initials of the heading
 * @param topics the topics that the chapter covers, in order; empty for most
 * @param table the id of the table in the chapter, if it has one
 * @param explanation what the chapter is to contain
 * @param basis the article or notice that requires it
 */
public record Chapter(
        String id,
        String number,
        Localized heading,
        List<String> aliases,
        List<List<String>> keywords,
        String initials,
        List<Topic> topics,
        Optional<String> table,
        Localized explanation,
        Localized basis) {

    /** The heading as the standard writes it: 一、总体情况. */
    public String title() {
        return number + "、" + heading.zh();
    }
}
