package org.gouji.rules;

import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** A table whose figures run together, such as 规章007. */
final class UnseparatedCells implements ReportRule {

    @Override
    public String code() {
        return "unseparated-cells";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Localized summary() {
        return new Localized("表格的数字连在一起", "The figures of a table run together");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        复制表格时分隔符丢失，数字就会连在一起（如“规章007”），无法判断每个数字属于哪一列。每张表只提示一次，连在一起的行不再作其他检查，分开的\
                        行照常读取。

                        请从原文件重新粘贴，使每个数字单独成格。
                        """, """
                        When a table loses its separators on the way, its figures run together, as in \
                        “规章007”, and nothing tells which column each belongs to. It is reported once for each \
                        table; nothing else is said of the rows that run together, and those that don’t are \
                        read.

                        Paste the table again from its source so that every figure has a cell of its own.
                        """), Basis.FORMAT, """
                第二十条第（一）项
                信息内容本年制发件数本年废止件数现行有效件数规章009行政规范性文件8855698
                                                                ^^^ unseparated-cells
                第二十条第（五）项
                信息内容本年处理决定数量行政许可12
                第二十条第（六）项
                信息内容本年处理决定数量行政处罚3行政强制0
                第二十条第（八）项
                信息内容本年收费金额（单位：万元）行政事业性收费0
                ## 三、收到和处理政府信息公开申请情况
                """, """
                | 规章 | 0 | 0 | 9 |
                | 行政规范性文件 | 88 | 55 | 698 |
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundTable table : report.report().tables()) {
            table.unseparated().ifPresent(figures -> sink.accept(diagnostic(table, figures)));
        }
    }

    private Diagnostic diagnostic(BoundTable table, TextRange figures) {
        Message message = Message.of(
                "{0}的数字连在一起，无法判断各属于哪一列；请重新粘贴，使每个数字单独成格",
                "The figures of {0} run together, and nothing tells which column each belongs to; paste the table again, a cell for each",
                table.table().name());
        return Diagnostic.of(code(), severity(), figures, message);
    }
}
