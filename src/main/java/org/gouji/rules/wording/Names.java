package org.gouji.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.report.Report;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Block;
import org.gouji.standard.CellId;
import org.gouji.standard.Chapter;
import org.gouji.standard.Column;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.standard.TableCell;
import org.gouji.text.Localized;

/** The names of rows, columns, cells and periods in messages. */
public final class Names {

    private static final int LONGEST = 60;

    private Names() {}

    /** The name of a row with its numeral, in quotation marks: “（七）总计”. Empty for a row without a label. */
    public static Localized row(Row row) {
        return row.label().zh().isEmpty()
                ? new Localized("", "")
                : new Localized(
                        "“" + row.number() + row.label().zh() + "”",
                        "“" + row.label().en() + "”");
    }

    /** The name of a column, with the group above it where another column has the same label. */
    public static Localized column(Table table, Column column) {
        boolean unique = table.columns()
                        .filter(other -> other.label().equals(column.label()))
                        .count()
                == 1;
        if (unique || column.groups().isEmpty()) {
            return column.label();
        }
        Localized group = column.groups().get(column.groups().size() - 1).label();
        return new Localized(
                group.zh() + column.label().zh(),
                group.en() + ", " + column.label().en());
    }

    /** The name of a row with its table: 表三“（七）总计”; only the table where the row has no label. */
    public static Localized row(BoundTable table, Row row) {
        return row(table.table(), row);
    }

    private static Localized row(Table table, Row row) {
        Localized name = table.name();
        Localized label = isShared(table, row) ? distinct(table, row) : row(row);
        return label.zh().isEmpty() ? name : new Localized(name.zh() + label.zh(), name.en() + ", " + label.en());
    }

    /** Whether another row of the table has the same numeral and label. */
    private static boolean isShared(Table table, Row row) {
        return table.figureRows().stream()
                        .filter(other -> other.number().equals(row.number())
                                && other.label().zh().equals(row.label().zh()))
                        .count()
                > 1;
    }

    /** The name of a row after that of its group, and of its block where another block has the same group and row. */
    private static Localized distinct(Table table, Row row) {
        if (row.label().zh().isEmpty()) {
            return row(row);
        }
        Optional<Localized> group = table.parent(row).map(Row::label);
        boolean inOtherBlock = table.figureRows().stream()
                .anyMatch(other -> other.label().equals(row.label())
                        && table.parent(other).map(Row::label).equals(group)
                        && !table.blockOf(other.id()).equals(table.blockOf(row.id())));
        List<Localized> names = new ArrayList<>();
        if (inOtherBlock) {
            names.add(block(table, table.blockOf(row.id())));
        }
        group.ifPresent(names::add);
        names.add(new Localized(row.number() + row.label().zh(), row.label().en()));
        return new Localized(
                "“" + names.stream().map(Localized::zh).collect(Collectors.joining(" · ")) + "”",
                "“" + names.stream().map(Localized::en).collect(Collectors.joining(" · ")) + "”");
    }

    private static Localized block(Table table, Block block) {
        int number = table.blocks().indexOf(block) + 1;
        return block.heading().isBlank()
                ? new Localized("第 " + number + " 块", "part " + number)
                : new Localized(block.heading(), block.heading());
    }

    /** The columns that a row of a table has. */
    public static List<Column> columnsOf(BoundTable table, BoundRow row) {
        return table.table().blockOf(row.row().id()).columns();
    }

    /** The name of the column of a cell. */
    public static Localized column(BoundTable table, CellId cell) {
        return column(table.table(), cell);
    }

    private static Localized column(Table table, CellId cell) {
        return column(table, table.column(cell.row(), cell.column()).orElseThrow());
    }

    /** The name of a cell: 表三“（七）总计”自然人. */
    public static Localized cell(BoundTable table, CellId cell) {
        return cell(table.table(), cell);
    }

    private static Localized cell(Table table, CellId cell) {
        Localized row = row(table, table.row(cell.row()).orElseThrow());
        Localized column = column(table, cell);
        return column.zh().isEmpty() ? row : new Localized(row.zh() + column.zh(), row.en() + ", " + column.en());
    }

    /**
     * The name of a cell in a report's tables, in the words of the report's edition, else of the newest edition that
     * has the cell.
     */
    public static Localized cell(Report report, TableCell cell) {
        Optional<Table> own = report.table(cell.table()).map(BoundTable::table);
        Stream<Table> all = report.form().stream().flatMap(form -> form.tables(cell.table()).stream());
        return Stream.concat(own.stream(), all)
                .filter(table ->
                        table.column(cell.cell().row(), cell.cell().column()).isPresent())
                .findFirst()
                .map(table -> cell(table, cell.cell()))
                .orElse(new Localized(cell.cell().row(), cell.cell().row()));
    }

    /** The name of a period: 2023 年, or 2025年第二季度. */
    public static Localized period(Period period) {
        return period.frequency() == Frequency.YEAR
                ? new Localized(period.year() + " 年", Integer.toString(period.year()))
                : period.name();
    }

    /** The name of a period as that of a report: 2023 年度, or 2025年第二季度. */
    public static Localized reportPeriod(Period period) {
        return period.frequency() == Frequency.YEAR
                ? new Localized(period.year() + " 年度", Integer.toString(period.year()))
                : period.name();
    }

    /** The name of a chapter, which is its heading in quotation marks: “一、总体情况”. */
    public static Localized chapter(Chapter chapter) {
        return new Localized(
                "“" + chapter.title() + "”", "“" + chapter.heading().en() + "”");
    }

    /** Names joined by 、 in Chinese and by semicolons in English. */
    public static Localized list(List<Localized> names) {
        return new Localized(
                names.stream().map(Localized::zh).collect(Collectors.joining("、")),
                names.stream().map(Localized::en).collect(Collectors.joining("; ")));
    }

    /** Words of a report for a message: on one line, and cut to 60 UTF-16 units. */
    public static String shown(String words) {
        String start = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        return start.replaceAll("[\\s\\u00A0\\u3000]+", " ");
    }

    /** The names of one or two rows; of more rows, the first name and the number of rows. */
    public static Localized rows(List<Row> rows) {
        if (rows.size() < 3) {
            return list(rows.stream().map(Names::row).toList());
        }
        Localized first = row(rows.get(0));
        return new Localized(
                first.zh() + "等 " + rows.size() + " 行", first.en() + " and " + (rows.size() - 1) + " more rows");
    }

    /**
     * The name of the figure that a relation requires something of, or of its multiple: 表三“（七）总计”自然人, or 表三“（七）总计”自然人的
     * 2 倍.
     */
    public static Localized counted(BoundTable table, Demand demand) {
        Localized name = figure(table, demand.figure());
        return demand.isOfFigure()
                ? name
                : new Localized(name.zh() + "的 " + demand.times() + " 倍", demand.times() + " × " + name.en());
    }

    /** The name of a figure's cell: 表三“（七）总计”自然人. */
    public static Localized figure(BoundTable table, Figure figure) {
        return cell(table, figure.cell());
    }
}
