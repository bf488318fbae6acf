package org.gouji.cli.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.ide.drawing.FormGrid;
import org.gouji.ide.drawing.FormHeader;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Row;
import org.gouji.text.Language;
import org.gouji.text.TextRange;

/**
 * Draws a table of a report in the layout of its form: every row and column of the form is there, and wrong figures are
 * marked.
 */
final class TableDrawing {

    private final Subject subject;
    private final BoundTable table;
    private final Marks marks;
    private final Html html;
    private final FormGrid grid;

    private TableDrawing(Subject subject, BoundTable table, Marks marks, Html html) {
        this.subject = subject;
        this.table = table;
        this.marks = marks;
        this.html = html;
        this.grid = FormGrid.of(table.table());
    }

    static void draw(Subject subject, BoundTable table, Marks marks, Html html) {
        new TableDrawing(subject, table, marks, html).draw();
    }

    private void draw() {
        String name = html.in(table.table().name())
                + table.standard()
                        .chapterOf(table.table())
                        .map(chapter -> " " + html.in(chapter.heading()))
                        .orElse("");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
        html.open("table", "class", grid.labels() > 0 ? "form labelled" : "form");
        html.open("caption").text(name).text(" ");
        html.element("small", html.in(table.standard().name())).close("caption").line();
        for (FormGrid.BlockGrid block : grid.blocks()) {
            html.open("tbody");
            header(block);
            block.lines().forEach(this::line);
            html.close("tbody").line();
        }
        html.close("table").close("div").line();
    }

    private void header(FormGrid.BlockGrid block) {
        if (!block.heading().isEmpty()) {
            html.open("tr")
                    .element("th", block.heading(), "class", "block", "colspan", count(grid.labels() + grid.wide()));
            html.close("tr").line();
        }
        List<List<FormHeader.HeaderCell>> lines = block.header();
        for (int line = 0; line < lines.size(); line++) {
            html.open("tr");
            if (line == 0 && grid.labels() > 0) {
                html.element("th", block.corner(), span(grid.labels(), lines.size()));
            }
            lines.get(line)
                    .forEach(cell -> html.element("th", html.in(cell.label()), span(cell.columns(), cell.rows())));
            html.close("tr").line();
        }
    }

    private static String[] span(int columns, int rows) {
        return attributes(
                "scope", "col", "colspan", columns == 1 ? "" : count(columns), "rowspan", rows == 1 ? "" : count(rows));
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    private void line(FormGrid.GridLine line) {
        html.open("tr");
        for (FormGrid.GroupCell group : line.groups()) {
            String title = CellName.rowTitle(group.row(), html.language());
            html.element("th", title, "class", "group", "rowspan", count(group.lines()));
        }
        leaf(line.row(), line.labelColumns());
        html.close("tr").line();
    }

    private void leaf(Row row, int labelColumns) {
        Optional<BoundRow> bound = table.row(row.id());
        Marks.Mark mark = bound.map(found -> found.label().equals(found.range())
                        ? marks.at(TextRange.at(found.label().start()))
                        : marks.at(found.label()))
                .orElseGet(() -> marks.missing(table));
        if (grid.labels() > 0) {
            String title = html.language() == Language.ZH ? row.title() : CellName.rowTitle(row, html.language());
            cell("th", bound.isPresent() ? "" : "absent", title, mark, labelColumns);
        }
        int columns = table.table().blockOf(row.id()).columns().size();
        if (bound.isEmpty()) {
            html.element("td", html.in("缺这一行", "row missing"), "class", "absent", "colspan", count(grid.wide()));
        } else if (bound.get().binding() == BoundRow.Binding.BOUND) {
            figures(bound.get(), columns);
        } else {
            unbound(bound.get());
        }
    }

    private void figures(BoundRow row, int columns) {
        for (int column = 0; column < row.figures().size(); column++) {
            Figure figure = row.figures().get(column);
            cell(
                    "td",
                    "",
                    figure.form() == Figure.Form.BLANK ? blank(figure) : figure.spelling(),
                    marks.at(figure.range()),
                    grid.span(column, columns));
        }
        for (TextRange surplus : row.surplus()) {
            cell("td", "surplus", subject.words(surplus), marks.at(surplus), 1);
        }
    }

    private static String blank(Figure figure) {
        return figure.spelling().isBlank() ? "" : figure.spelling();
    }

    /** Draws a row whose figures can't be assigned to columns: all of them in one cell. */
    private void unbound(BoundRow row) {
        String figures = row.slots().stream().map(subject::words).collect(Collectors.joining(" ｜ "));
        Marks.Mark mark = marks.at(
                row.slots().isEmpty() ? row.label() : row.slots().get(0).union(row.range()));
        cell("td", "unbound", figures, mark, grid.wide());
    }

    private void cell(String tag, String kind, String text, Marks.Mark mark, int columns) {
        String marked = mark.wrong().isEmpty()
                ? mark.related().isEmpty() ? "" : "related"
                : "wrong " + mark.severity().id();
        html.open(
                tag,
                attributes(
                        "class",
                        (kind + " " + marked).strip(),
                        "colspan",
                        columns == 1 ? "" : count(columns),
                        "data-f",
                        Marks.Mark.list(mark.wrong()),
                        "data-r",
                        Marks.Mark.list(mark.related())));
        if (mark.wrong().isEmpty()) {
            html.text(text);
        } else {
            link(text, mark);
        }
        html.close(tag);
    }

    /** Links a cell to its first finding; the first cell of a finding is the one that the finding links to. */
    private void link(String text, Marks.Mark mark) {
        int first = mark.wrong().get(0);
        String anchor = marks.anchor(first) ? subject.id(first) + "-at" : "";
        String name = text.isEmpty() ? html.in("空白", "blank") : "";
        html.open("a", attributes("href", "#" + subject.id(first), "id", anchor, "aria-label", name));
        html.text(text);
        html.element("sup", Marks.Mark.list(mark.wrong())).close("a");
    }

    /** Attribute names and values in turn, without attributes whose value is empty. */
    private static String[] attributes(String... pairs) {
        List<String> kept = new ArrayList<>();
        for (int index = 0; index < pairs.length; index += 2) {
            if (!pairs[index + 1].isEmpty()) {
                kept.addAll(List.of(pairs[index], pairs[index + 1]));
            }
        }
        return kept.toArray(String[]::new);
    }
}
