package org.gouji.report.heading;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.report.label.Folding;
import org.gouji.standard.Topic;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The words by which the topics of a chapter are recognized: those of its headings, else those of the whole chapter.
 */
final class TopicWords {

    private final String text;
    private final TextRange body;
    private final String headings;
    private @Nullable String folded;

    TopicWords(String text, TextRange body, List<BoundChapter.TopicHeading> headings) {
        this.text = text;
        this.body = body;
        this.headings = headings.stream()
                .map(heading -> Folding.fold(heading.range().of(text)))
                .collect(Collectors.joining("\n"));
    }

    boolean areAbout(Topic topic) {
        return areIn(headings, topic) || areIn(all(), topic);
    }

    /** Whether folded words contain the label of a topic, or all keywords of one of its sets. */
    private static boolean areIn(String words, Topic topic) {
        return words.contains(Folding.fold(topic.label().zh()))
                || topic.keywords().stream()
                        .anyMatch(set -> set.stream().map(Folding::fold).allMatch(words::contains));
    }

    private String all() {
        String known = folded == null ? Folding.fold(body.of(text)) : folded;
        folded = known;
        return known;
    }
}
