package org.gouji.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** A table in a format that no longer applies to the year of the report. */
final class OutdatedTable implements ReportRule {

    @Override
    public String code() {
        return "outdated-table";
    }

    @Override
    public Severity severity() {
        return Severity.INFORMATION;
    }

    @Override
    public Localized summary() {
        return new Localized("表格沿用了旧格式", "A table follows a format that no longer applies");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        表样有几版的，报告应按其年度适用的一版填写。政府信息公开工作年度报告自 2021 年度起，应使用国办公开办函〔2021〕30号的格式：表二改为“本年制发、废止、现行有效件数”等列，不再有政府集中采购；表\
                        三（六）其他处理分为三项。

                        每张表按其中的行和列判断格式，核对时按该表自己的格式。两种格式相同的表四不提示，年度不明的报告不提示。
                        """, """
                        Where a form has editions, a report follows the one for its year. Annual reports on information \
                        disclosure for 2021 and later follow the format issued as 国办公开办函〔2021〕30号: in table 2 the \
                        columns count what was issued, repealed and is in force, and government procurement \
                        is gone; in table 3 line (6) has three sub-items.

                        The format is told for each table by its rows and columns, and the table is checked \
                        against its own. Table 4, which is the same in both, isn’t reported, nor is any table \
                        where the year isn’t known.
                        """), Basis.FORMAT, """
                |  |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |  |
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outdated-table
                ……
                | （六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | （七）总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """, """
                | （六）其他处理 | | | | | | | |
                | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 3.其他 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | （七）总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
    }

    private static final Localized ISSUED =
            new Localized("{0}是{1}，{2} 年度的报告应使用{3}（{4}）", "{0} follows the {1}; a report on {2} follows the {3} ({4})");
    private static final Localized NOT_ISSUED =
            new Localized("{0}是{1}，{2} 年度的报告应使用{3}", "{0} follows the {1}; a report on {2} follows the {3}");

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {

        Optional<Integer> year = report.report().title().year();
        for (BoundTable table : report.report().tables()) {
            Optional<Standard> now =
                    year.flatMap(known -> report.report().form().map(form -> form.forYear(known)));
            if (now.isPresent() && isOutdated(table, year.get(), now.get())) {
                place(table).ifPresent(place -> sink.accept(diagnostic(table, year.get(), now.get(), place)));
            }
        }
    }

    private static boolean isOutdated(BoundTable table, int year, Standard now) {
        boolean over = table.standard().lastYear().filter(last -> last < year).isPresent();
        Optional<List<String>> cells = now.table(table.table().id()).map(OutdatedTable::cells);
        return over && cells.filter(cells(table.table())::equals).isEmpty();
    }

    /** The ids of a table's rows, then those of its columns. */
    private static List<String> cells(Table table) {
        return Stream.concat(
                        table.figureRows().stream().map(Row::id),
                        table.columns().map(Column::id))
                .toList();
    }

    private Diagnostic diagnostic(BoundTable table, int year, Standard now, TextRange place) {
        Message message = Message.of(
                now.issuedAs().isEmpty() ? NOT_ISSUED : ISSUED,
                table.table().name(),
                table.standard().name(),
                year,
                now.name(),
                now.issuedAs());
        return Diagnostic.of(code(), severity(), place, message);
    }

    private static Optional<TextRange> place(BoundTable table) {
        return table.header().or(() -> table.rows().stream().findFirst().map(BoundRow::label));
    }
}
