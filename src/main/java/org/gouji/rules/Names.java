package org.gouji.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.standard.CellId;
import org.gouji.standard.Chapter;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.text.Localized;

/** The names by which messages call rows, columns and figures. */
public final class Names {

    private static final int LONGEST = 60;

    private Names() {}

    /** A row with its numeral, in quotation marks: “（七）总计”. Empty for a row without a label. */
    public static Localized row(Row row) {
        return row.label().zh().isEmpty()
                ? new Localized("", "")
                : new Localized(
                        "“" + row.number() + row.label().zh() + "”",
                        "“" + row.label().en() + "”");
    }

    /** A column, with the group above it where another column has the same label. */
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

    /** A row of a table: 表三“（七）总计”; of a row without a label the table. */
    public static Localized row(BoundTable table, Row row) {
        Localized name = table.table().name();
        Localized label = row(row);
        return label.zh().isEmpty() ? name : new Localized(name.zh() + label.zh(), name.en() + ", " + label.en());
    }

    /** The columns that a row of a table has. */
    static List<Column> columnsOf(BoundTable table, BoundRow row) {
        return table.table().blockOf(row.row().id()).columns();
    }

    /** The column of a cell. */
    public static Localized column(BoundTable table, CellId cell) {
        Column column = table.table().blockOf(cell.row()).columns().stream()
                .filter(known -> known.id().equals(cell.column()))
                .findFirst()
                .orElseThrow();
        return column(table.table(), column);
    }

    /** A cell of a table: 表三“（七）总计”自然人. */
    public static Localized cell(BoundTable table, CellId cell) {
        Localized row = row(table, table.table().row(cell.row()).orElseThrow());
        Localized column = column(table, cell);
        return new Localized(row.zh() + column.zh(), row.en() + ", " + column.en());
    }

    /** A chapter by its heading, in quotation marks: “一、总体情况”. */
    public static Localized chapter(Chapter chapter) {
        return new Localized(
                "“" + chapter.title() + "”", "“" + chapter.heading().en() + "”");
    }

    /** Names one after the other. */
    static Localized list(List<Localized> names) {
        return new Localized(
                names.stream().map(Localized::zh).collect(Collectors.joining("、")),
                names.stream().map(Localized::en).collect(Collectors.joining("; ")));
    }

    /** Words of the text as messages show them: on one line, and cut where they are long. */
    public static String shown(String words) {
        String start = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        return start.replaceAll("[\\s\\u00A0\\u3000]+", " ");
    }

    /** Rows that follow each other: all of them where they are few, else the first and how many. */
    static Localized rows(List<Row> rows) {
        if (rows.size() < 3) {
            return list(rows.stream().map(Names::row).toList());
        }
        Localized first = row(rows.get(0));
        return new Localized(
                first.zh() + "等 " + rows.size() + " 行", first.en() + " and " + (rows.size() - 1) + " more rows");
    }

    /** Where a figure stands: 表三“（七）总计”自然人. */
    static Localized figure(BoundTable table, Figure figure) {
        return cell(table, figure.cell());
    }
}
