package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import org.gouji.standard.Topic;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/** Reads what stands under the heading of a chapter: whether anything does, and which topics. */
final class ChapterReader {

    private static final int LONGEST_HEADING = 40;

    private ChapterReader() {}

    static BoundChapter read(SyntaxTree tree, Heading heading, int end) {
        TextRange body = new TextRange(
                heading.range().end(), Math.max(end, heading.range().end()));
        boolean topical = heading.chapter().table().isEmpty();
        List<Topic> topics = heading.chapter().topics();
        String folded = topics.isEmpty() ? "" : Folding.fold(body.of(tree.text()));
        List<Topic> recognized =
                topics.stream().filter(topic -> isAbout(folded, topic)).toList();
        return new BoundChapter(
                heading,
                new TextRange(heading.range().start(), body.end()),
                isEmpty(tree, body),
                topical ? headings(tree, body) : List.of(),
                recognized);
    }

    private static boolean isAbout(String folded, Topic topic) {
        return topic.keywords().stream().anyMatch(set -> set.stream().allMatch(folded::contains));
    }

    /** Whether nothing but blanks, punctuation and comments stands there. */
    private static boolean isEmpty(SyntaxTree tree, TextRange body) {
        String text = tree.text();
        for (int at = body.start(); at < body.end(); at++) {
            if (Folding.fold(text.charAt(at)) != Folding.NOTHING && !tree.inComment(new TextRange(at, at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static List<BoundChapter.TopicHeading> headings(SyntaxTree tree, TextRange body) {
        List<TextRange> found = new ArrayList<>();
        int first = tree.index().lineOf(body.start());
        int last = tree.index().lineOf(Math.max(body.start(), body.end() - 1));
        for (int line = first; line <= last; line++) {
            TextRange content = tree.range(line, tree.line(line).cells().get(0));
            if (body.contains(content) && isNumbered(tree.text(), content)) {
                found.add(heading(tree.text(), content));
            }
        }
        List<BoundChapter.TopicHeading> headings = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            int end = index + 1 < found.size() ? found.get(index + 1).start() : body.end();
            TextRange section =
                    Blanks.trim(tree.text(), new TextRange(found.get(index).start(), end));
            headings.add(new BoundChapter.TopicHeading(found.get(index), section));
        }
        return List.copyOf(headings);
    }

    private static boolean isNumbered(String text, TextRange content) {
        Numeral numeral = content.isEmpty() ? null : Numeral.at(text, content.start(), content.end());
        return numeral != null && numeral.style() == Numeral.Style.BRACKETED;
    }

    /** The words of a heading, without the text that runs on behind it. */
    private static TextRange heading(String text, TextRange content) {
        int end = content.start();
        while (end < content.end()
                && "。：:；;".indexOf(text.charAt(end)) < 0
                && end - content.start() < LONGEST_HEADING) {
            end++;
        }
        return Blanks.trim(text, new TextRange(content.start(), end));
    }
}
