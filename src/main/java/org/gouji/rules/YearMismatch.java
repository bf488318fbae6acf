package org.gouji.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gouji.claims.YearMention;
import org.gouji.claims.YearMention.Role;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** A year in the prose that should be the report’s own year and isn’t. */
final class YearMismatch implements ReportRule {

    @Override
    public String code() {
        return "year-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Localized summary() {
        return new Localized("年份前后不一致", "The years that the report states for itself differ");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        标题的年份、数据的统计期限、概述本年度工作的句子应是同一年。年份不同，多半是沿用了上一年的报告而没有改。

                        其他年份本来就会出现在报告里：上年的决算、文号、与上年的比较、今后的打算、落款日期，都不提示。
                        """, """
                        The title, the period of the figures and the sentences that sum up the year’s work are \
                        about one year. Where they differ, last year’s report was most likely reused.

                        Other years have their place in a report: last year’s accounts, numbers of documents, \
                        comparisons, plans, the date of signing. They are passed over.
                        """), Basis.CHAPTERS, """
                ### （一）主动公开
                2022年，本局主动公开信息 120 条。
                ^^^^ year-mismatch
                ### （二）依申请公开
                """, """
                ### （一）主动公开
                2023年，本局主动公开信息 120 条。
                ### （二）依申请公开
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        Optional<Integer> own = report.report().title().year();
        if (own.isEmpty()) {
            return;
        }
        List<YearMention> years = report.report().prose().claims().years();
        Set<Integer> passagesWithOwn = new HashSet<>();
        for (YearMention mention : years) {
            if (mention.year() == own.get()) {
                passagesWithOwn.add(mention.passage());
            }
        }
        for (YearMention mention : years) {
            boolean period = mention.role() == Role.PERIOD_START || mention.role() == Role.PERIOD_END;
            boolean name = mention.role() == Role.NAME;
            boolean subject = mention.role() == Role.SUBJECT && !passagesWithOwn.contains(mention.passage());
            if (mention.year() != own.get() && (period || name || subject)) {
                sink.accept(diagnostic(report.report(), mention, own.get()));
            }
        }
    }

    private Diagnostic diagnostic(Report report, YearMention mention, int own) {
        String what = Integer.toString(mention.year());
        Message message = mention.role() == Role.SUBJECT || mention.role() == Role.NAME
                ? Message.of(
                        "这句话说的是 {0} 年，而本报告是 {1} 年度报告；请核对年份",
                        "The sentence is about {0}, but the report is about {1}; check the year", what, own)
                : Message.of(
                        "统计期限为 {0} 年，而本报告是 {1} 年度报告；请核对年份",
                        "The period is in {0}, but the report is about {1}; check the year", what, own);
        List<Related> related = new ArrayList<>();
        report.title()
                .range()
                .ifPresent(title -> related.add(
                        new Related.Here(title, Message.of("本报告的年份：{0}", "The year of the report: {0}", own))));
        TextRange digits = mention.digits();
        Message title = Message.of("改为 {0}", "Change to {0}", own);
        boolean plain = report.text(digits).matches("\\d{4}");
        List<Fix> fixes =
                plain ? List.of(Fix.of(title, false, new TextEdit(digits, Integer.toString(own)))) : List.of();
        return new Diagnostic(code(), severity(), digits, message, related, List.of(), fixes);
    }
}
