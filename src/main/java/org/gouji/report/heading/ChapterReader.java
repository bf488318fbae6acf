package org.gouji.report.heading;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.label.Folding;
import org.gouji.report.label.Numeral;
import org.gouji.syntax.Cell;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/** Reads the text under the heading of a chapter: whether it is empty, and which topics it has. */
public final class ChapterReader {

    private static final int LONGEST_HEADING = 40;

    private ChapterReader() {}

    public static BoundChapter read(SyntaxTree tree, Heading heading, int end) {
        TextRange body = new TextRange(
                heading.range().end(), Math.max(end, heading.range().end()));
        boolean topical = heading.chapter().table().isEmpty();
        List<BoundChapter.TopicHeading> headings = topical ? headings(tree, body) : List.of();
        TopicWords words = new TopicWords(tree.text(), body, headings);
        return new BoundChapter(
                heading,
                new TextRange(heading.range().start(), body.end()),
                isEmpty(tree, body),
                headings,
                heading.chapter().topics().stream().filter(words::areAbout).toList());
    }

    /** Whether a chapter holds nothing but blanks, punctuation and comments. */
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
            int start = tree.index().start(line);
            Cell content = tree.line(line).cells().get(0);
            if (isNumbered(tree.text(), start + content.start(), start + content.end())
                    && body.contains(tree.range(line, content))) {
                found.add(heading(tree.text(), tree.range(line, content)));
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

    private static boolean isNumbered(String text, int start, int end) {
        Numeral numeral = start == end ? null : Numeral.at(text, start, end);
        return numeral != null && numeral.style() == Numeral.Style.BRACKETED;
    }

    /** The range of a heading's words, without the text that runs on behind them. */
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
