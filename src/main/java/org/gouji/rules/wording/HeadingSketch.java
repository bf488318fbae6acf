package org.gouji.rules.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Chapter;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.LineIndex;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Inserts the heading of a missing chapter, in the style of the report's other headings. */
public final class HeadingSketch {

    private static final int USUAL_LEVEL = 2;

    private HeadingSketch() {}

    /**
     * The edit that inserts the heading: before the chapter's table if the report has it, else after the chapter
     * before; empty where the heading would separate the table from its figures.
     */
    public static Optional<TextEdit> insert(Report report, Chapter chapter) {
        TextEdit usual = heading(report, chapter, offset(report, chapter));
        Optional<BoundTable> own = chapter.table().flatMap(report::table).filter(table -> !table.rows()
                .isEmpty());
        return own.isEmpty()
                ? Optional.of(usual)
                : Stream.of(heading(report, chapter, beforeTable(report, own.get())), usual)
                        .filter(edit -> figures(report.edited(edit)).equals(figures(report)))
                        .findFirst();
    }

    private static List<String> figures(Report report) {
        return report.tables().stream()
                .flatMap(table -> table.figures().map(figure -> table.table().id() + figure.cell() + figure.spelling()))
                .toList();
    }

    /** The start offset of the lines of cells that end in the table, but after any table above. */
    private static int beforeTable(Report report, BoundTable table) {
        SyntaxTree tree = report.tree();
        int start = table.range().orElseThrow().start();
        int above = report.tables().stream()
                .filter(other -> !other.equals(table))
                .flatMap(other -> other.range().stream())
                .map(TextRange::end)
                .filter(end -> end <= start)
                .max(Integer::compare)
                .map(end -> tree.index().lineOf(end))
                .orElse(-1);
        int line = tree.index().lineOf(start);
        while (line - 1 > above && isPartOfTable(tree.line(line - 1))) {
            line--;
        }
        return tree.index().start(line);
    }

    private static boolean isPartOfTable(Line line) {
        return line.isRow() || line.kind() == Line.Kind.DELIMITER;
    }

    private static TextEdit heading(Report report, Chapter chapter, int offset) {
        String text = report.tree().text();
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

    /**
     * The start offset of the heading's line if only hashes and blanks stand before the heading, else the heading's
     * own.
     */
    private static int beforeHashes(Report report, int heading) {
        LineIndex index = report.tree().index();
        int start = index.start(index.lineOf(heading));
        String before = report.tree().text().substring(start, heading);
        return before.replace('#', ' ').isBlank() ? start : heading;
    }

    /** The hashes before a heading, as many as the first heading has; two where there is no heading. */
    private static String hashes(Report report) {
        int level = report.chapters().stream()
                .findFirst()
                .map(chapter -> report.tree().index().lineOf(chapter.range().start()))
                .map(line -> report.tree().line(line).headingLevel())
                .orElse(USUAL_LEVEL);
        return level == 0 ? "" : "#".repeat(level) + " ";
    }
}
