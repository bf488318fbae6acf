package org.gouji.cli.html;

import java.util.List;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.text.Language;

/** The names of cells on the page: 表三 · （七）总计 · 自然人. */
final class CellName {

    private CellName() {}

    static String of(BoundTable table, CellId cell, Language language) {
        String row = table.table()
                .row(cell.row())
                .map(known -> rowTitle(known, language))
                .orElse("");
        String column = table.table().blockOf(cell.row()).columns().stream()
                .filter(known -> known.id().equals(cell.column()))
                .map(known -> column(known, row.isEmpty(), language))
                .findFirst()
                .orElse("");
        List<String> parts = List.of(table.table().name().in(language), row, column);
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** The numeral and the label of a row, without the form's note in brackets: （七）总计. */
    static String rowTitle(Row row, Language language) {
        return row.number() + row.label().in(language);
    }

    private static String column(Column column, boolean withGroup, Language language) {
        boolean grouped = withGroup && !column.groups().isEmpty();
        String group = grouped
                ? column.groups().get(column.groups().size() - 1).label().in(language) + " · "
                : "";
        return group + column.label().in(language);
    }
}
