package org.gouji.ide.outline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.report.Report;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Block;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** A comparison of a report with another year's: every figure beside the figure of the same cell. */
public final class YearComparison {

    private static final Localized FIGURES = new Localized("各项数字", "Figures");

    private final Report now;
    private final Report before;

    private YearComparison(Report now, Report before) {
        this.now = now;
        this.before = before;
    }

    /** A table with the figures of both years. */
    public record ComparedTable(Localized name, List<Section> sections) {}

    /** A part of a table whose rows have the same columns. */
    public record Section(List<Localized> columns, List<ComparedRow> rows) {}

    /** A row with the figures of both years, a pair for each column. */
    public record ComparedRow(Localized label, List<Pair> pairs) {}

    /**
     * The figures of both years in one cell.
     *
     * @param before last year's figure as it is shown, empty where there is none
     * @param now this year's figure as it is shown, empty where there is none
     * @param difference this year's figure minus last year's, empty where one of them is no number
     * @param place the range of this year's figure, empty where there is none
     */
    public record Pair(String before, String now, Optional<BigDecimal> difference, Optional<TextRange> place) {}

    /** The tables that at least one of the reports has; those of this year's report come first. */
    public static List<ComparedTable> of(Report now, Report before) {
        return new YearComparison(now, before).tables();
    }

    private List<ComparedTable> tables() {
        Map<String, Localized> names = new LinkedHashMap<>();
        now.tables().forEach(table -> names.put(table.table().id(), TableOutline.name(table)));
        before.tables().forEach(table -> names.putIfAbsent(table.table().id(), TableOutline.name(table)));
        return names.entrySet().stream()
                .map(entry -> new ComparedTable(entry.getValue(), sections(entry.getKey())))
                .toList();
    }

    /** The sections of this year's table, then the rows that only last year's table has. */
    private List<Section> sections(String id) {
        Optional<Table> current = now.table(id).map(BoundTable::table);
        Optional<Table> former = before.table(id).map(BoundTable::table);
        List<Section> sections = new ArrayList<>();
        current.ifPresent(table -> table.blocks().forEach(block -> add(sections, id, block, row -> true)));
        former.filter(table -> !current.equals(former)).ifPresent(table -> table.blocks()
                .forEach(block -> add(sections, id, block, row -> !isIn(current, row, block))));
        return sections;
    }

    /** Whether a table has the row of another table's block, with a cell in at least one column of that block. */
    private static boolean isIn(Optional<Table> form, Row row, Block block) {
        return form.filter(table -> table.row(row.id()).filter(Row::figures).isPresent())
                .map(table -> table.blockOf(row.id()).columns().stream())
                .map(columns -> columns.anyMatch(column ->
                        block.columns().stream().anyMatch(other -> other.id().equals(column.id()))))
                .orElse(false);
    }

    private void add(List<Section> sections, String table, Block block, Predicate<Row> wanted) {
        List<ComparedRow> rows = new ArrayList<>();
        block.rows().forEach(row -> addRows(rows, table, block, row, wanted));
        if (!rows.isEmpty()) {
            sections.add(new Section(
                    block.columns().stream().map(column -> name(column, block)).toList(), rows));
        }
    }

    private void addRows(List<ComparedRow> rows, String table, Block block, Row row, Predicate<Row> wanted) {
        if (row.figures() && wanted.test(row)) {
            List<Pair> pairs = block.columns().stream()
                    .map(column -> pair(table, new CellId(row.id(), column.id())))
                    .toList();
            rows.add(new ComparedRow(name(row), pairs));
        }
        row.children().forEach(child -> addRows(rows, table, block, child, wanted));
    }

    private Pair pair(String table, CellId cell) {
        Optional<Figure> current = figure(now, table, cell);
        Optional<Figure> former = figure(before, table, cell);
        Optional<BigDecimal> difference = current.flatMap(Figure::value)
                .flatMap(value -> former.flatMap(Figure::value).map(value::subtract));
        return new Pair(written(former), written(current), difference, current.map(Figure::range));
    }

    private static Optional<Figure> figure(Report report, String table, CellId cell) {
        return report.table(table).flatMap(bound -> bound.figure(cell));
    }

    /** The number of a figure where it is clear, so that １３ and 13 are the same; else its characters. */
    private static String written(Optional<Figure> figure) {
        return figure.map(found -> found.value()
                        .map(BigDecimal::toPlainString)
                        .orElse(
                                found.form() == Figure.Form.BLANK
                                        ? ""
                                        : found.spelling().strip()))
                .orElse("");
    }

    private static Localized name(Row row) {
        return row.label().zh().isEmpty()
                ? FIGURES
                : new Localized(row.number() + row.label().zh(), row.label().en());
    }

    /**
     * The name of a column, after that of the innermost header cell above it; a cell above all columns doesn't count.
     */
    private static Localized name(Column column, Block block) {
        return column.groups().stream()
                .filter(group -> !block.columns().stream()
                        .allMatch(other -> other.groups().contains(group)))
                .reduce((outer, inner) -> inner)
                .map(group -> new Localized(
                        group.label().zh() + " · " + column.label().zh(),
                        group.label().en() + " · " + column.label().en()))
                .orElse(column.label());
    }
}
