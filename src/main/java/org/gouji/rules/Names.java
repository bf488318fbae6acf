package org.gouji.rules;

import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.text.Localized;

/** The names by which messages call rows, columns and figures. */
final class Names {

    private Names() {}

    /** A row with its numeral, in quotation marks: “（七）总计”. Empty for a row without a label. */
    static Localized row(Row row) {
        return row.label().zh().isEmpty()
                ? new Localized("", "")
                : new Localized(
                        "“" + row.number() + row.label().zh() + "”",
                        "“" + row.label().en() + "”");
    }

    /** A column, with the group above it where another column has the same label. */
    static Localized column(Table table, Column column) {
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

    /** A cell of a table: 表三“（七）总计”自然人. */
    static Localized cell(BoundTable table, CellId cell) {
        Row row = table.table().row(cell.row()).orElseThrow();
        Column column = table.table().blockOf(cell.row()).columns().stream()
                .filter(known -> known.id().equals(cell.column()))
                .findFirst()
                .orElseThrow();
        Localized name = column(table.table(), column);
        Localized label = row(row);
        String tableName = table.table().name().en();
        String en =
                label.en().isEmpty() ? tableName + ", " + name.en() : tableName + ", " + label.en() + ", " + name.en();
        return new Localized(table.table().name().zh() + label.zh() + name.zh(), en);
    }

    /** Where a figure stands: 表三“（七）总计”自然人. */
    static Localized figure(BoundTable table, Figure figure) {
        return cell(table, figure.cell());
    }
}
