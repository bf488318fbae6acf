package org.gouji.report.heading;

import java.util.List;
import org.gouji.standard.Chapter;
import org.gouji.standard.Topic;
import org.gouji.text.TextRange;

/**
 * A chapter of the standard found in a report.
 *
 * @param heading its heading
 * @param range from the start of the heading to the start of the next one or the end of the text
 * @param empty whether nothing stands under the heading
 * @param headings the headings of topics under it, in order
 * @param topics the topics of the standard that are recognizable in it
 */
public record BoundChapter(
        Heading heading, TextRange range, boolean empty, List<TopicHeading> headings, List<Topic> topics) {

    /** A heading numbered （一） in a chapter, and its section of the text, up to the next such heading. */
    public record TopicHeading(TextRange range, TextRange section) {}

    public Chapter chapter() {
        return heading.chapter();
    }
}
