package org.gouji.analysis;

import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/**
 * Finds the part of a text that an ignore applies to. On a line of its own that is the next line, the Markdown table
 * that starts there, or the chapter whose heading stands directly above or below; at the end of a line, that line;
 * beside the figure of a cell, that cell; before other words of a line, which may be the whole report, the place right
 * after it.
 */
final class IgnoreScope {

    private final Report report;
    private final SyntaxTree tree;
    private final Lines lines;

    IgnoreScope(Report report) {
        this.report = report;
        this.tree = report.tree();
        this.lines = new Lines(report);
    }

    /** The offsets, both ends included, at which a diagnostic must start for the comment to silence it. */
    TextRange of(TextRange comment) {
        int first = tree.index().lineOf(comment.start());
        int last = tree.index().lineOf(comment.end() - 1);
        if (!lines.isBare(first) || !lines.isBare(last)) {
            return within(comment, first, last);
        }
        int above = lines.previous(first);
        int below = lines.next(last);
        TextRange own = tree.range(first);
        Optional<TextRange> chapter =
                headed(above, below).map(found -> inclusive(found.range()).union(own));
        return chapter.orElseGet(() -> own.union(tree.range(end(below))));
    }

    private TextRange within(TextRange comment, int first, int last) {
        if (tree.line(first).isRow()) {
            Optional<TextRange> cell = lines.cellBefore(first, comment.start());
            return cell.orElseGet(() -> tree.range(first));
        }
        int next = next(comment.end());
        return next < tree.range(last).end()
                ? new TextRange(comment.start(), next)
                : tree.range(first).union(tree.range(last));
    }

    private Optional<BoundChapter> headed(int above, int below) {
        return report.chapters().stream()
                .filter(chapter -> lines.endsLine(chapter, above) || isAlone(chapter, below))
                .findFirst();
    }

    private boolean isAlone(BoundChapter chapter, int line) {
        return line < tree.lines().size() && lines.startsLine(chapter, line) && !lines.isWholeReport(line);
    }

    private int end(int below) {
        int line = Math.min(below, tree.lines().size() - 1);
        return lines.isHeader(line) ? lines.tableEnd(line) : line;
    }

    /** The range of a chapter without its end offset, at which the next chapter starts. */
    private TextRange inclusive(TextRange chapter) {
        boolean last = chapter.end() == tree.text().length();
        return last ? chapter : new TextRange(chapter.start(), Math.max(chapter.start(), chapter.end() - 1));
    }

    private int next(int offset) {
        int at = offset;
        while (at < tree.text().length() && Blanks.isSpace(tree.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
