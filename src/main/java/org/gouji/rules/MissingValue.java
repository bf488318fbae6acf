package org.gouji.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Names;
import org.gouji.rules.wording.Zeros;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** A cell that is blank, or holds a dash, where the form requires a value. */
final class MissingValue implements ReportRule {

    @Override
    public String code() {
        return "missing-value";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("应填的数字空缺", "A figure is missing");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        格式中的每一格都应填写数字，没有发生的填 0。空白、“-”、“/”、“无”、“不适用”都不是数字，不当作 0：有空缺的合计和勾稽关系无法核对\
                        。

                        每行只在第一个空格提示一次，并列出空缺的列；整张表都没有填写时只提示一次。分组行（如“三、本年度办理结果”）没有数字，不提示。
                        """, """
                        Every cell of the form holds a number, 0 where there is nothing to count. A blank, \
                        “-”, “/”, “无” or “不适用” is no number and isn’t taken for 0: totals and balances with a \
                        gap can’t be checked.

                        Each row is marked once, at its first blank, naming the columns; a table in which \
                        nothing is filled in is marked once. Rows that head a group, such as line 3 of table \
                        3, have no figures and aren’t marked.
                        """), Basis.FORMAT, """
                | 规章 | 0 |  | 0 |
                            ^^ missing-value
                | 行政规范性文件 | 0 | - | - |
                                       ^ missing-value
                """, """
                | 规章 | 0 | 0 | 0 |
                | 行政规范性文件 | 0 | 0 | 0 |
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundTable table : report.report().tables()) {
            if (table.isBlank()) {
                sink.accept(untouched(table));
            } else {
                table.rows().forEach(row -> check(report.report(), table, row, sink));
            }
        }
    }

    private Diagnostic untouched(BoundTable table) {
        TextRange place = table.header().orElseGet(() -> table.rows().get(0).label());
        Message message = Message.of(
                "{0}尚未填写；没有发生的填 0",
                "{0} isn’t filled in yet; write 0 where there is nothing to count",
                table.table().name());
        return Diagnostic.of(code(), severity(), place, message);
    }

    private void check(Report report, BoundTable table, BoundRow row, Consumer<Diagnostic> sink) {
        if (row.binding() == BoundRow.Binding.UNALIGNED) {
            sink.accept(unaligned(report, table, row));
        }
        List<Figure> blanks = new ArrayList<>();
        for (Figure figure : row.figures()) {
            if (figure.form() == Figure.Form.BLANK && !figure.kind().optional()) {
                blanks.add(figure);
            }
        }
        if (!blanks.isEmpty()) {
            blanks.sort(Comparator.comparing(Figure::range));
            boolean words = blanks.stream().noneMatch(blank -> blank.measure().isNumeric());
            Message message = words
                    ? wordless(table, row)
                    : blanks.size() == row.figures().size() ? empty(table, row) : gaps(table, row, blanks);
            TextRange place = blanks.get(0).range();
            Fix[] fixes = Zeros.fill(report, row, blanks).toArray(Fix[]::new);
            sink.accept(Diagnostic.of(code(), severity(), place, message, fixes));
        }
    }

    private static Message wordless(BoundTable table, BoundRow row) {
        return Message.of("{0}未填写", "{0} isn’t filled in", Names.row(table, row.row()));
    }

    private static Message empty(BoundTable table, BoundRow row) {
        return Message.of(
                "{0}未填写；没有发生的填 0",
                "{0} isn’t filled in; write 0 where there is nothing to count", Names.row(table, row.row()));
    }

    private static Message gaps(BoundTable table, BoundRow row, List<Figure> blanks) {
        return Message.of(
                "{0}有 {1} 处未填写：{2}；没有发生的填 0",
                blanks.size() == 1
                        ? "{0} isn’t filled in at one of its columns: {2}; write 0 where there is nothing to count"
                        : "{0} isn’t filled in at {1} of its columns: {2}; write 0 where there is nothing to count",
                Names.row(table, row.row()),
                blanks.size(),
                Names.list(blanks.stream()
                        .map(blank -> Names.column(table, blank.cell()))
                        .toList()));
    }

    private Diagnostic unaligned(Report report, BoundTable table, BoundRow row) {
        TextRange place = row.slots().stream()
                .filter(slot -> report.text(slot).isBlank())
                .findFirst()
                .orElse(row.label());
        Message message = Message.of(
                "{0}只填了 {1} 个数字，应有 {2} 个，无法判断空白属于哪些列；没有发生的填 0",
                "{0} has {1} of its {2} figures, and nothing tells which columns are blank; write 0 where there is nothing to count",
                Names.row(table, row.row()),
                row.found(),
                Names.columnsOf(table, row).size());
        return Diagnostic.of(code(), severity(), place, message);
    }
}
