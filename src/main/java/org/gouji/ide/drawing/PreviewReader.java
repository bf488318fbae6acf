package org.gouji.ide.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.analysis.Findings;
import org.gouji.ide.drawing.Preview.Form;
import org.gouji.ide.drawing.Preview.Grid;
import org.gouji.ide.drawing.Preview.Heading;
import org.gouji.ide.drawing.Preview.Paragraph;
import org.gouji.ide.drawing.Preview.Piece;
import org.gouji.ide.drawing.Preview.Run;
import org.gouji.ide.outline.Extents;
import org.gouji.ide.outline.TableOutline;
import org.gouji.report.Report;
import org.gouji.report.edit.TableExtent;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.heading.FrontMatter;
import org.gouji.report.table.BoundTable;
import org.gouji.syntax.Cell;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/** Reads the pieces of a preview: first the headings and tables that the form knows, then the lines between them. */
final class PreviewReader {

    private static final int TITLE = 1;
    private static final int CHAPTER = 2;
    private static final int TOPIC = 3;

    private final Report report;
    private final SyntaxTree tree;
    private final String text;
    private final Remarks remarks;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<List<Run>> grid = new ArrayList<>();

    private PreviewReader(Findings findings) {
        this.report = findings.analysis().report();
        this.tree = report.tree();
        this.text = tree.text();
        this.remarks = new Remarks(findings.diagnostics());
    }

    /** A heading or table that the form knows, and its piece of the preview. */
    private record Known(TextRange range, Piece piece) {}

    static List<Piece> pieces(Findings findings) {
        PreviewReader reader = new PreviewReader(findings);
        reader.read();
        return reader.pieces;
    }

    private void read() {
        int at = tree.index()
                .start(Math.min(FrontMatter.of(tree).endLine(), tree.lines().size() - 1));
        for (Known known : known()) {
            if (known.range().start() >= at) {
                between(at, known.range().start());
                pieces.add(known.piece());
                at = known.range().end();
            }
        }
        between(at, text.length());
    }

    private List<Known> known() {
        List<Known> known = new ArrayList<>();
        report.title().range().ifPresent(title -> known.add(heading(TITLE, title)));
        for (BoundChapter chapter : report.chapters()) {
            known.add(heading(CHAPTER, chapter.heading().range()));
            chapter.headings().forEach(topic -> known.add(heading(TOPIC, topic.range())));
        }
        report.repeated().forEach(again -> known.add(heading(CHAPTER, again.range())));
        for (BoundTable table : report.tables()) {
            extent(table)
                    .ifPresent(range -> known.add(new Known(
                            range, new Form(TableOutline.name(table), range, FormDrawing.of(text, table, remarks)))));
        }
        known.sort(Comparator.comparing(Known::range));
        return known;
    }

    private Known heading(int level, TextRange range) {
        return new Known(range, new Heading(level, remarks.runs(text, range)));
    }

    /** The range of a table with its header; text that interrupts the table lies in the range too. */
    private Optional<TextRange> extent(BoundTable table) {
        return table.rows().isEmpty()
                ? Optional.empty()
                : TableExtent.of(report, table)
                        .or(table::range)
                        .map(range -> withHeader(table, Extents.table(tree, range)));
    }

    /** The range of a table extended by the Markdown rows right above it: a header with merged cells has several. */
    private TextRange withHeader(BoundTable table, TextRange range) {
        int limit = table.table()
                .chapter()
                .flatMap(report::chapter)
                .map(chapter -> chapter.heading().range().end())
                .orElse(0);
        int start = range.start();
        int line = tree.index().lineOf(start);
        while (line > 0 && start == tree.index().start(line) && isOfMarkdown(line - 1, limit)) {
            line--;
            start = tree.index().start(line);
        }
        return new TextRange(start, range.end());
    }

    private boolean isOfMarkdown(int line, int limit) {
        Line.Kind kind = tree.line(line).kind();
        return tree.index().start(line) >= limit && (kind == Line.Kind.PIPED || kind == Line.Kind.DELIMITER);
    }

    /** Adds the lines of a part of the text that isn't a heading or table of the form. */
    private void between(int start, int end) {
        int first = tree.index().lineOf(start);
        int last = tree.index().lineOf(end);
        for (int number = first; number <= last; number++) {
            TextRange whole = tree.range(number);
            int from = Math.max(start, whole.start());
            int to = Math.min(end, whole.end());
            if (from < to) {
                line(tree.line(number), new TextRange(from, to), number);
            } else {
                endGrid();
            }
        }
        endGrid();
    }

    private void line(Line line, TextRange part, int number) {
        boolean whole = part.equals(tree.range(number));
        if (whole && line.kind() == Line.Kind.DELIMITER) {
            return;
        }
        if (whole && line.isRow()) {
            grid.add(cells(line).stream()
                    .map(cell -> run(tree.range(number, cell)))
                    .toList());
            return;
        }
        endGrid();
        List<Run> runs = new ArrayList<>();
        for (TextRange shown : tree.outsideComments(part)) {
            TextRange trimmed = withoutHashes(Blanks.trim(text, shown));
            if (!trimmed.isEmpty()) {
                runs.addAll(remarks.runs(text, trimmed));
            }
        }
        if (!runs.isEmpty()) {
            pieces.add(line.headingLevel() > 0 ? new Heading(line.headingLevel(), runs) : new Paragraph(runs));
        }
    }

    /** The cells of a row without a blank first and a blank last one, which only pipes at the row's ends leave. */
    private static List<Cell> cells(Line line) {
        List<Cell> cells = line.cells();
        int start = cells.get(0).isBlank() ? 1 : 0;
        int end = cells.size() - (cells.get(cells.size() - 1).isBlank() ? 1 : 0);
        return start < end ? cells.subList(start, end) : cells;
    }

    private Run run(TextRange cell) {
        return new Run(cell.of(text), cell, remarks.at(cell));
    }

    private TextRange withoutHashes(TextRange range) {
        int start = range.start();
        while (start < range.end() && (text.charAt(start) == '#' || Blanks.isSpace(text.charAt(start)))) {
            start++;
        }
        return new TextRange(start, range.end());
    }

    private void endGrid() {
        if (!grid.isEmpty()) {
            pieces.add(new Grid(List.copyOf(grid)));
            grid.clear();
        }
    }
}
