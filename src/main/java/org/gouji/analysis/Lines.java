package org.gouji.analysis;

import java.util.List;
import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.syntax.Cell;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/** Tells which lines of a report, counted from 0, are headings, rows or bare, for placing comments between them. */
public final class Lines {

    private final Report report;
    private final SyntaxTree tree;

    public Lines(Report report) {
        this.report = report;
        this.tree = report.tree();
    }

    /** Whether a line is bare: nothing but comments and blanks stands on it. */
    boolean isBare(int line) {
        return tree.line(line).isEmpty() || tree.inComment(Blanks.trim(tree.text(), tree.range(line)));
    }

    /** The next line that isn't bare, or the number of lines. */
    int next(int line) {
        int next = line + 1;
        while (next < tree.lines().size() && isBare(next)) {
            next++;
        }
        return next;
    }

    /** The nearest line before that isn't bare, or -1. */
    int previous(int line) {
        int previous = line - 1;
        while (previous >= 0 && isBare(previous)) {
            previous--;
        }
        return previous;
    }

    /** Whether several chapters start on a line, as where a whole report is one line. */
    public boolean isWholeReport(int line) {
        TextRange range = tree.range(line);
        return report.chapters().stream()
                        .filter(chapter -> range.contains(chapter.heading().range()))
                        .count()
                > 1;
    }

    /** Whether a line starts with the heading of a chapter. */
    public boolean isHeading(int line) {
        return report.chapters().stream().anyMatch(chapter -> startsLine(chapter, line));
    }

    boolean startsLine(BoundChapter chapter, int line) {
        return lineOf(chapter) == line
                && chapter.heading().range().start()
                        == tree.range(line, tree.line(line).cells().get(0)).start();
    }

    /** Whether the heading of a chapter is the last thing on a line. */
    boolean endsLine(BoundChapter chapter, int line) {
        return lineOf(chapter) == line
                && chapter.heading().range().end()
                        >= tree.range(line, tree.line(line).cells().get(0)).end();
    }

    private int lineOf(BoundChapter chapter) {
        return tree.index().lineOf(chapter.heading().range().start());
    }

    /** Whether a comment on a line of its own before this line would stand under a chapter's heading. */
    public boolean isUnderHeading(int line) {
        int previous = previous(line);
        return report.chapters().stream().anyMatch(chapter -> endsLine(chapter, previous));
    }

    /** Whether a line is the header of a Markdown table: the line above the dashes. */
    public boolean isHeader(int line) {
        return isPiped(line)
                && line + 1 < tree.lines().size()
                && tree.line(line + 1).kind() == Line.Kind.DELIMITER;
    }

    /** Whether a line is a row of a Markdown table, which a line of another kind would break in two. */
    public boolean isMarkdownRow(int line) {
        int above = line;
        while (above > 0 && isPiped(above)) {
            above--;
        }
        return isPiped(line) && tree.line(above).kind() == Line.Kind.DELIMITER;
    }

    /**
     * The range up to the separators of the cell at an offset; empty where it is blank or has no separator behind it.
     */
    public Optional<TextRange> cellBefore(int line, int offset) {
        List<Cell> cells = tree.line(line).cells();
        for (int cell = 0; cell < cells.size() - 1; cell++) {
            TextRange outer = tree.outerRange(line, cell);
            if (outer.touches(offset)) {
                return cells.get(cell).isBlank() ? Optional.empty() : Optional.of(outer);
            }
        }
        return Optional.empty();
    }

    private boolean isPiped(int line) {
        return tree.line(line).kind() == Line.Kind.PIPED;
    }

    /** The last line of the Markdown table whose header line is given. */
    int tableEnd(int header) {
        int last = header + 1;
        while (last + 1 < tree.lines().size() && isPiped(last + 1)) {
            last++;
        }
        return last;
    }
}
