package org.gouji.ide.outline;

import java.util.List;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Column;
import org.gouji.text.Localized;

/**
 * The figures of a row in one line: {@code 3 0 0 0 0 0 3}, with {@code ｜} between blocks and a dash for a missing
 * figure.
 */
final class RowDetail {

    private static final String MISSING = "—";
    private static final Localized UNALIGNED =
            new Localized("有空格，无法判断各数字属于哪一列", "some cells are blank, and nothing tells the columns of the others");
    private static final Localized UNSEPARATED = new Localized("数字连写，无法拆分", "the figures run together");

    private RowDetail() {}

    static Localized of(BoundTable table, BoundRow row) {
        List<Column> columns = table.table().blockOf(row.row().id()).columns();
        return switch (row.binding()) {
            case BOUND -> bound(columns, row);
            case MISCOUNTED -> miscounted(columns.size(), row.found());
            case UNALIGNED -> UNALIGNED;
            case UNSEPARATED -> UNSEPARATED;
        };
    }

    private static Localized bound(List<Column> columns, BoundRow row) {
        String figures = figures(columns, row);
        int surplus = row.surplus().size();
        return surplus == 0
                ? new Localized(figures, figures)
                : new Localized(figures + "（另有 " + surplus + " 个多余的数字）", figures + " (and " + surplus + " too many)");
    }

    private static Localized miscounted(int columns, int found) {
        return new Localized(
                "应有 " + columns + " 个数字，现有 " + found + " 个，无法对应各列", found + " figures for " + columns + " columns");
    }

    /** The figures of a row, with {@code ｜} behind each total column but the last: a block ends with its total. */
    private static String figures(List<Column> columns, BoundRow row) {
        StringBuilder line = new StringBuilder();
        for (Column column : columns) {
            line.append(row.figure(column.id()).map(RowDetail::figure).orElse(MISSING));
            line.append(column.total() ? "｜" : " ");
        }
        return line.substring(0, line.length() - 1);
    }

    private static String figure(Figure figure) {
        return switch (figure.form()) {
            case BLANK -> MISSING;
            case NUMBER, NONSTANDARD ->
                figure.value().map(value -> value.toPlainString()).orElse(figure.spelling());
            case WORDS, INVALID -> figure.spelling().replaceAll("\\s+", " ");
        };
    }
}
