package org.gouji.rules;

import java.util.List;
import java.util.function.Consumer;
import org.gouji.consistency.Finding;
import org.gouji.corpus.ReportDigest;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.rules.comparison.PeriodRelation;
import org.gouji.rules.comparison.PeriodRelations;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.ComparedReport;
import org.gouji.rules.contract.CorpusRule;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Names;
import org.gouji.rules.wording.WrongFigures;
import org.gouji.text.Localized;

/** A figure that is larger than another one allows. */
final class LimitExceeded implements ReportRule, CorpusRule {

    @Override
    public String code() {
        return "limit-exceeded";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("数字超过上限", "A figure exceeds its limit");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        有的表样规定一个数字不能大于另一个，如办结的留言不能多于收到的留言。超出时两个数字中至少有一个有误，由填报人核对；提示在较大的一边，\
                        与其他勾稽关系一起能断定是哪一个的，提示在那一个上。
                        政府信息公开工作年度报告没有这种关系；自己的表样在其文件的 relations 中以 "comparison": "<=" 写明。
                        """, """
                        Some forms say that one figure is at most another, as messages answered are at most those received. Where it \
                        exceeds that, at least one of the two is wrong, and a person checks them; it is marked on the larger side, or where \
                        other relations tell which of them is wrong, on that one.
                        The annual report on government information disclosure has no such relation; a form of your own states it in its \
                        file under relations as "comparison": "<=".
                        """), new Localized("自己的表样", "A form of your own"), """
                # 某某局2026年6月留言月报

                | 收到留言数量 | 20 |
                | 办结留言数量 | 23 |
                                 ^^ limit-exceeded
                """, """
                # 某某局2026年6月留言月报

                | 收到留言数量 | 23 |
                | 办结留言数量 | 23 |
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (Finding finding : report.consistency().findings()) {
            if (WrongFigures.explainsLimitsOnly(finding)) {
                sink.accept(WrongFigures.diagnostic(this, finding));
            }
        }
    }

    @Override
    public void check(ComparedReport report, Consumer<Diagnostic> sink) {
        PeriodRelations.reportBefore(report).ifPresent(before -> PeriodRelations.of(report).stream()
                .filter(relation -> relation.isLimit() && relation.isBroken() && !relation.mayHold())
                .forEach(relation -> sink.accept(diagnostic(before, relation))));
    }

    private Diagnostic diagnostic(ReportDigest before, PeriodRelation relation) {
        Message message = Message.of(
                relation.isUpperLimit()
                        ? new Localized(
                                "{0}应不超过 {1}，现为 {2}，超出 {3}：{4}报告的{5}为 {6}",
                                "{0} should be at most {1} but is {2}, {3} too many: the report on {4} has {6} in {5}")
                        : new Localized(
                                "{0}应不小于 {1}，现为 {2}，少 {3}：{4}报告的{5}为 {6}",
                                "{0} should be at least {1} but is {2}, {3} too few: the report on {4} has {6} in {5}"),
                Names.counted(relation.table(), relation.demand()),
                relation.demand().asked(),
                relation.demand().stated(),
                relation.demand().difference(),
                Names.period(before.identity().orElseThrow().period()),
                relation.before().cell(),
                relation.before().figure().value().toPlainString());
        Related.Elsewhere place = new Related.Elsewhere(
                before.source().document(),
                relation.before().figure().start(),
                relation.before().figure().end(),
                Message.of(
                        "{0}：{1}",
                        "{0}: {1}",
                        relation.before().cell(),
                        relation.before().figure().value().toPlainString()));
        return new Diagnostic(
                code(),
                severity(),
                relation.figure().range(),
                message,
                List.of(place),
                List.of(relation.id()),
                List.of());
    }
}
