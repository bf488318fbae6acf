package org.gouji.report.edit;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.label.Folding;
import org.gouji.report.row.Atomizer;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Block;
import org.gouji.standard.CellId;
import org.gouji.standard.Row;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/**
 * Rewrites a table of any layout as a Markdown table in the canonical layout. Labels and figures stay as they are
 * written; headers, which pasting breaks into pieces, become the standard's, and page lines move below the table. A
 * table that holds anything else, or whose figures would change, is left alone.
 */
public final class TableConversion {

    private static final Set<Line.Kind> MARKDOWN = EnumSet.of(Line.Kind.PIPED, Line.Kind.DELIMITER);

    private final Report report;
    private final BoundTable table;
    private final SyntaxTree tree;
    private final String text;

    private TableConversion(Report report, BoundTable table) {
        this.report = report;
        this.table = table;
        this.tree = report.tree();
        this.text = tree.text();
    }

    /** The edit that rewrites a table; empty where it is in Markdown already or can't be rewritten without loss. */
    public static Optional<TextEdit> of(Report report, BoundTable table) {
        TableConversion conversion = new TableConversion(report, table);
        if (!conversion.isWhole()) {
            return Optional.empty();
        }
        return TableExtent.of(report, table)
                .filter(conversion::isPasted)
                .map(conversion::edit)
                .filter(conversion::keepsEverything);
    }

    /** Whether every row and figure of the table is recognized and every block has a row. */
    private boolean isWhole() {
        Set<String> found = new HashSet<>();
        table.rows().forEach(row -> found.add(row.row().id()));
        boolean everyBlock = table.table().blocks().stream()
                .allMatch(block -> figureRows(block).stream().anyMatch(row -> found.contains(row.id())));
        return everyBlock
                && table.duplicates().isEmpty()
                && table.unknown().isEmpty()
                && table.unseparated().isEmpty()
                && table.rows().stream()
                        .allMatch(row -> row.binding() == BoundRow.Binding.BOUND
                                && row.surplus().isEmpty());
    }

    private List<Row> figureRows(Block block) {
        return table.table().figureRows().stream()
                .filter(row -> table.table().blockOf(row.id()).equals(block))
                .toList();
    }

    /** Whether the lines hold no Markdown table, nor a part of one, and no comment. */
    private boolean isPasted(TextRange extent) {
        int first = tree.index().lineOf(extent.start());
        while (first > 0 && MARKDOWN.contains(tree.line(first - 1).kind())) {
            first--;
        }
        return tree.lines().subList(first, tree.index().lineOf(extent.end()) + 1).stream()
                        .noneMatch(line -> line.kind() == Line.Kind.DELIMITER)
                && tree.comments().stream()
                        .noneMatch(comment -> comment.start() < extent.end() && extent.start() < comment.end());
    }

    private TextEdit edit(TextRange extent) {
        int start = extent.start();
        int end = extent.end();
        int firstLine = tree.index().lineOf(start);
        int lastLine = tree.index().lineOf(end);
        boolean opens = isDrawing(tree.index().start(firstLine), start);
        boolean closes = isDrawing(end, tree.index().end(lastLine));
        start = opens ? tree.index().start(firstLine) : start;
        end = closes ? tree.index().end(lastLine) : end;
        boolean gapBefore = firstLine > 0 && tree.line(firstLine - 1).kind() != Line.Kind.BLANK;
        boolean gapBehind =
                lastLine + 1 < tree.lines().size() && tree.line(lastLine + 1).kind() != Line.Kind.BLANK;
        String before = opens ? (gapBefore ? "\n" : "") : "\n\n";
        String behind = closes ? (gapBehind ? "\n" : "") : "\n";
        String written = TableWriter.write(table.table(), titles(), this::spelling);
        String whole =
                before + written.stripTrailing() + pageLines(firstLine, lastLine) + behind + (closes ? "" : "\n");
        return new TextEdit(
                new TextRange(start, end), whole.replace("\n", tree.index().lineEnd()));
    }

    /** The page lines among some lines, as a paragraph to put behind the table. */
    private String pageLines(int first, int last) {
        StringBuilder lines = new StringBuilder();
        for (int number = first; number <= last; number++) {
            TextRange content = Blanks.trim(text, tree.range(number));
            if (!content.isEmpty() && Atomizer.isPageLine(text, content.start(), content.end())) {
                lines.append(lines.isEmpty() ? "\n\n" : "\n").append(content.of(text));
            }
        }
        return lines.toString();
    }

    /** Whether nothing but blanks and pipes stands between two offsets. */
    private boolean isDrawing(int start, int end) {
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (!Blanks.isSpace(unit) && unit != '|' && unit != '｜') {
                return false;
            }
        }
        return true;
    }

    /** The labels to write, by the ids of their rows: those of the rows that were found and of all groups. */
    private Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        for (Row row : table.table().rows()) {
            if (!row.figures()) {
                titles.put(row.id(), row.title());
            }
        }
        for (BoundRow row : table.rows()) {
            boolean labelled = !row.row().label().zh().isEmpty();
            titles.put(row.row().id(), labelled ? title(row.row(), row.label()) : "");
        }
        for (BoundTable.Group group : table.groups()) {
            titles.put(group.row().id(), title(group.row(), group.label()));
        }
        return titles;
    }

    /**
     * The label to write for a row: the standard's if the text's differs only in blanks and punctuation, else the
     * text's.
     */
    private String title(Row row, TextRange label) {
        String spelled = label.of(text);
        String folded = Folding.fold(spelled);
        boolean same = folded.equals(Folding.fold(row.title()))
                || folded.equals(Folding.fold(row.number() + row.label().zh()))
                || folded.equals(Folding.fold(row.label().zh()));
        return same ? row.title() : escaped(spelled.replaceAll("[\\s\\u00A0\\u3000|]+", ""));
    }

    private String spelling(CellId cell) {
        return table.figure(cell)
                .map(figure -> escaped(figure.spelling().strip()))
                .orElse("");
    }

    private static String escaped(String cell) {
        return cell.replace("\r", "").replace('\n', ' ').replaceAll("(?<!\\\\)([|｜])", "\\\\$1");
    }

    /** Whether the figures of all tables and the chapters stay the same when the text is edited. */
    private boolean keepsEverything(TextEdit edit) {
        Report after = report.edited(edit);
        return figures(after).equals(figures(report))
                && after.chapters().stream()
                        .map(BoundChapter::chapter)
                        .toList()
                        .equals(report.chapters().stream()
                                .map(BoundChapter::chapter)
                                .toList());
    }

    private static Map<String, String> figures(Report report) {
        Map<String, String> figures = new HashMap<>();
        for (BoundTable table : report.tables()) {
            String prefix = table.standard().id() + " " + table.table().id() + " ";
            table.figures()
                    .forEach(figure -> figures.put(
                            prefix + figure.cell(),
                            figure.form() + figure.spelling().strip()));
        }
        return figures;
    }
}
