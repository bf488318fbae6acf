package org.gouji.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.plain.PlainTable;
import org.gouji.plain.PlainTables;
import org.gouji.plain.sum.SumFinding;
import org.gouji.plain.sum.SumFinding.Place;
import org.gouji.plain.sum.TableSums;
import org.gouji.rules.comparison.FormExtents;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Equations;
import org.gouji.rules.wording.Names;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;

/** A stated total that differs from the sum of its parts, in a table that doesn't belong to the form. */
final class TableSumMismatch implements ReportRule {

    @Override
    public String code() {
        return "table-sum-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Localized summary() {
        return new Localized("表格中的合计与各项之和不符", "A total in a table differs from the sum of its parts");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        格式没有规定的表格，也检查名为“合计”“总计”“小计”“共计”的行和列。表格没有说明合计由哪几项相加，所以只在有凭据时提示：同样的加法在表中另一\
                        行或另一列成立，或者改动一个数字就能使两处以上同时成立。提示在这个数字上；有几种同样可能的改法时，提示在合计上。

                        百分比、比率、平均数、名次、年份、日期和累计数不作判断；“其中”各行不重复相加；四舍五入造成的差额不提示；空白不当作零；小计与明细两种加\
                        法都试，有一种成立就不提示。表注说明合计另有含义的，也不作判断。
                        """, """
                        In tables that no form lays down, rows and columns called “合计”, “总计”, “小计”, “共计” or \
                        Total, Subtotal, Sum are checked, too. A table doesn’t say what its totals add up, so that there has \
                        to be evidence: the same sum holds in another row or column, or one figure’s change mends two sums \
                        or more. That figure is marked; where several repairs are equally small, the total is.

                        Percentages, rates, averages, ranks, years, dates and cumulative figures aren’t judged; rows under \
                        “其中” (of which) aren’t added again; differences that rounding explains are left alone; a blank is no \
                        zero; subtotals and single items are both tried, and where either adds up nothing is said. Nor is it \
                        where a note gives the total another meaning.
                        """), Basis.PLAIN_TABLES, """
                ## 六、其他需要报告的事项
                | 渠道 | 上半年 | 下半年 | 合计 |
                |---|---|---|---|
                | 网站 | 120 | 135 | 255 |
                | 公众号 | 80 | 96 | 176 |
                | 合计 | 200 | 213 | 431 |
                               ^^^ table-sum-mismatch
                （完）
                """, """
                ## 六、其他需要报告的事项
                | 渠道 | 上半年 | 下半年 | 合计 |
                |---|---|---|---|
                | 网站 | 120 | 135 | 255 |
                | 公众号 | 80 | 96 | 176 |
                | 合计 | 200 | 231 | 431 |
                （完）
                """);
    }

    private static final Localized SUM = new Localized("各项之和", "the sum of its parts");
    private static final Localized PART = new Localized("才与合计相符", "so that the parts add up to their total");
    private static final Localized OTHERS = new Localized("，或者某一项有误", ", or one of the parts is wrong");
    private static final Localized NONE = new Localized("", "");
    private static final int MOST_RELATED = 4;
    private static final int MOST_ADDENDS = 12;

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (PlainTable table : PlainTables.find(report.report().tree(), FormExtents.of(report.report()))) {
            List<SumFinding> findings = TableSums.findings(table);
            if (!findings.isEmpty() && !FormExtents.hasLabelsOfForm(report.report(), table.range())) {
                findings.forEach(finding -> sink.accept(diagnostic(finding)));
            }
        }
    }

    private Diagnostic diagnostic(SumFinding finding) {
        List<Related> related = finding.parts().stream()
                .filter(part -> !part.range().equals(finding.figure().range()))
                .limit(MOST_RELATED)
                .<Related>map(part -> new Related.Here(
                        part.range(),
                        Message.of(
                                "{0}：{1}", "{0}: {1}", name(part), part.number().toPlainString())))
                .toList();
        Fix fix = Fix.of(
                Message.of("改为 {0}", "Change to {0}", finding.spelling()),
                finding.certain(),
                new TextEdit(finding.figure().range(), finding.spelling()));
        return new Diagnostic(
                code(), severity(), finding.figure().range(), message(finding), related, List.of(), List.of(fix));
    }

    private static Message message(SumFinding finding) {
        return Message.of(
                "{0}应为 {1}（{2}：{3}），现为 {4}，相差 {5}{6}",
                "{0}, should be {1} ({2}: {3}) but is {4}, off by {5}{6}",
                name(finding.figure()),
                finding.expected().toPlainString(),
                finding.total() ? SUM : PART,
                equation(finding),
                finding.value().toPlainString(),
                Equations.difference(finding.expected().subtract(finding.value())),
                finding.certain() ? NONE : OTHERS);
    }

    /** The parts that aren't 0 and their sum, such as 200 + 213 = 413; of more than 12 parts, the first 11. */
    private static String equation(SumFinding finding) {
        List<Place> parts = finding.parts();
        boolean all = parts.size() <= MOST_ADDENDS;
        Stream<String> addends = parts.stream()
                .limit(all ? MOST_ADDENDS : MOST_ADDENDS - 1)
                .map(part -> part.number().signum() < 0
                        ? "(" + part.number().toPlainString() + ")"
                        : part.number().toPlainString());
        String sum =
                Stream.concat(addends, all ? Stream.empty() : Stream.of("…")).collect(Collectors.joining(" + "));
        return (sum.isEmpty() ? "0" : sum) + " = " + finding.sum().toPlainString();
    }

    private static Localized name(Place place) {
        String row = Names.shown(place.row());
        String column = Names.shown(place.column());
        return new Localized("“" + row + "”行“" + column + "”列", "Row “" + row + "”, column “" + column + "”");
    }
}
