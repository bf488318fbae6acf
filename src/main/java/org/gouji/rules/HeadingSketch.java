package org.gouji.rules;

import java.util.List;
import java.util.Optional;
import org.gouji.report.BoundChapter;
import org.gouji.report.Report;
import org.gouji.standard.Chapter;
import org.gouji.text.LineIndex;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Draws the heading of a chapter that a report lacks as the report draws its others. */
final class HeadingSketch {

    private static final int USUAL_LEVEL = 2;

    private HeadingSketch() {}

    /** The edit that inserts the heading where the standard has it: behind the chapter before it. */
    static TextEdit insert(Report report, Chapter chapter) {
        String text = report.tree().text();
        int offset = offset(report, chapter);
        String end = report.tree().index().lineEnd();
        String heading = hashes(report) + chapter.title() + end;
        if (offset > 0 && "\r\n".indexOf(text.charAt(offset - 1)) < 0) {
            return new TextEdit(TextRange.at(offset), end + end + heading);
        }
        return new TextEdit(TextRange.at(offset), offset == text.length() ? end + heading : heading + end);
    }

    private static int offset(Report report, Chapter chapter) {
        List<String> order =
                report.standard().chapters().stream().map(Chapter::id).toList();
        int place = order.indexOf(chapter.id());
        Optional<BoundChapter> before = report.chapters().stream()
                .filter(known -> order.indexOf(known.chapter().id()) < place)
                .max((left, right) -> Integer.compare(
                        order.indexOf(left.chapter().id()),
                        order.indexOf(right.chapter().id())));
        int length = report.tree().text().length();
        int next = before.map(known -> known.range().end())
                .or(() -> report.chapters().stream().findFirst().map(known -> known.range()
                        .start()))
                .orElse(length);
        return next == length ? next : beforeHashes(report, next);
    }

    /** The start of the line if nothing but hashes and blanks stands before the heading. */
    private static int beforeHashes(Report report, int heading) {
        LineIndex index = report.tree().index();
        int start = index.start(index.lineOf(heading));
        String before = report.tree().text().substring(start, heading);
        return before.replace('#', ' ').isBlank() ? start : heading;
    }

    /** As many hashes as the first heading has. */
    private static String hashes(Report report) {
        int level = report.chapters().stream()
                .findFirst()
                .map(chapter -> report.tree().index().lineOf(chapter.range().start()))
                .map(line -> report.tree().line(line).headingLevel())
                .orElse(USUAL_LEVEL);
        return level == 0 ? "" : "#".repeat(level) + " ";
    }
}
