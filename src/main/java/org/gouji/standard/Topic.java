package org.gouji.standard;

import java.util.List;
import org.gouji.text.Localized;

/**
 * A topic that a chapter covers under a heading of its own.
 *
 * @param id such as {@code on-request}
 * @param number the numeral before the label with its brackets, such as （二）
 * @param label the label in both languages; the Chinese words are the official ones
 * @param keywords sets of words: a text that has all words of one of the sets is about this topic
 * @param initials the pinyin initials of the label
 * @param explanation what is to be said under it
 */
public record Topic(
        String id,
        String number,
        Localized label,
        List<List<String>> keywords,
        String initials,
        Localized explanation) {

    /** The label as the standard writes it: （二）依申请公开. */
    public String title() {
        return number + label.zh();
    }
}
