package org.gouji.rules;

import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Names;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** A row with more or fewer figures than its columns. */
final class CellCountMismatch implements ReportRule {

    @Override
    public String code() {
        return "cell-count-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("行内数字的个数与列数不符", "A row has more or fewer figures than columns");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        一行的数字应与格式的列一一对应。多一个或少一个，就无法判断各数字属于哪一列，这一行不参加核对。

                        表头能够对应时，只提示不在任何一列之下的那个数字，其余照常核对。从别处粘贴表格时，合并单元格常造成多出的数字。
                        """, """
                        The figures of a row belong to the columns of the form one to one. With one too many \
                        or too few, nothing tells which column each belongs to, and the row takes no part in \
                        checks.

                        Where the header tells, only the figure under no column is marked and the rest is \
                        checked. Merged cells often leave such figures when a table is pasted.
                        """), Basis.FORMAT, """
                | 规章 | 0 | 0 | 0 | 7 |
                                     ^ cell-count-mismatch
                | 行政规范性文件 | 0 | 5 |
                  ^^^^^^^^^^^^^^ cell-count-mismatch
                """, """
                | 规章 | 0 | 0 | 7 |
                | 行政规范性文件 | 0 | 0 | 5 |
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundTable table : report.report().tables()) {
            for (BoundRow row : table.rows()) {
                if (row.binding() == BoundRow.Binding.MISCOUNTED) {
                    sink.accept(miscounted(report.report(), table, row));
                }
                row.surplus().forEach(figure -> sink.accept(surplus(report.report(), table, row, figure)));
            }
        }
    }

    private Diagnostic surplus(Report report, BoundTable table, BoundRow row, TextRange figure) {
        Message message = Message.of(
                "{0}应有 {1} 个数字，现有 {2} 个，“{3}”不在任何一列之下",
                "{0} has {2} figures for {1} columns; “{3}” stands under none",
                Names.row(table, row.row()),
                Names.columnsOf(table, row).size(),
                row.found(),
                Names.shown(report.text(figure)));
        return Diagnostic.of(code(), severity(), figure, message);
    }

    private Diagnostic miscounted(Report report, BoundTable table, BoundRow row) {
        int columns = Names.columnsOf(table, row).size();
        Localized fault = row.found() > columns
                ? new Localized("多 " + (row.found() - columns) + " 个", (row.found() - columns) + " too many")
                : new Localized("少 " + (columns - row.found()) + " 个", (columns - row.found()) + " too few");
        Message message = Message.of(
                "{0}应有 {1} 个数字，现有 {2} 个，{3}，无法判断各属于哪一列",
                "{0} has {2} figures for {1} columns, {3}; nothing tells which column each belongs to",
                Names.row(table, row.row()),
                columns,
                row.found(),
                fault);
        TextRange place = row.found() > columns ? lastFigure(report, row) : row.label();
        return Diagnostic.of(code(), severity(), place, message);
    }

    private static TextRange lastFigure(Report report, BoundRow row) {
        return row.slots().stream()
                .filter(slot -> !report.text(slot).isBlank())
                .reduce((before, after) -> after)
                .orElse(row.label());
    }
}
