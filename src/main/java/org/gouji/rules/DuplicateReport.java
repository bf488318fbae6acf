package org.gouji.rules;

import java.util.List;
import java.util.function.Consumer;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIdentity;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.ComparedReport;
import org.gouji.rules.contract.CorpusRule;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.wording.Names;
import org.gouji.text.Localized;

/** Several reports of one agency on one period. */
final class DuplicateReport implements CorpusRule {

    private static final int MOST = 20;

    @Override
    public String code() {
        return "duplicate-report";
    }

    @Override
    public Severity severity() {
        return Severity.INFORMATION;
    }

    @Override
    public Localized summary() {
        return new Localized("同一机关同一时期有几份报告", "Several reports of one agency on one period");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        同一工作区或同一次检查中，同一表样、同一机关、同一年度（季度、月）有几份报告时，不知以哪一份为准，因此都不与上期、下期和所属政府的报告核对。

                        留下一份，或在文件开头写明各自的“机关”和“年度”（按季、按月的写“期间”），即可恢复核对。
                        """, """
                        Where one workspace, or one run of check, has several reports of one form and agency on one year (quarter, month), nothing tells \
                        which of them counts. None is compared with the periods before and after or with its government’s.

                        Keep one of them, or say in their front matter whose report it is (机关) and on which year (年度) or period (期间).
                        """), Basis.FORMAT, """
                === 2023/民政局.gouji
                # 示例市民政局2023年政府信息公开工作年度报告
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duplicate-report
                === 2023/民政局（修改）.gouji
                # 示例市民政局2023年政府信息公开工作年度报告
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duplicate-report
                """, """
                === 2023/民政局.gouji
                # 示例市民政局2023年政府信息公开工作年度报告
                """);
    }

    @Override
    public void check(ComparedReport report, Consumer<Diagnostic> sink) {
        report.digest().identity().ifPresent(identity -> {
            List<ReportDigest> all = report.others().of(identity);
            String own = report.digest().source().document();
            List<ReportDigest> others = all.stream()
                    .filter(other -> !other.source().document().equals(own))
                    .limit(MOST)
                    .toList();
            if (!others.isEmpty()) {
                boolean among =
                        all.stream().anyMatch(other -> other.source().document().equals(own));
                sink.accept(diagnostic(report, identity, others, all.size() - (among ? 1 : 0)));
            }
        });
    }

    private Diagnostic diagnostic(
            ComparedReport report, ReportIdentity identity, List<ReportDigest> others, int count) {
        String first = others.get(0).source().shown();
        Message message = count == 1
                ? Message.of(
                        "{0} {1}的报告还有一份（{2}），都不与其他报告核对",
                        "There is another report of {0} on {1} ({2}); neither is compared with other reports",
                        identity.agency(),
                        Names.reportPeriod(identity.period()),
                        first)
                : Message.of(
                        "{0} {1}的报告另有 {2} 份（{3} 等），都不与其他报告核对",
                        "There are {2} other reports of {0} on {1} ({3} …); none is compared with other reports",
                        identity.agency(),
                        Names.reportPeriod(identity.period()),
                        count,
                        first);
        List<Related> related = others.stream().map(DuplicateReport::place).toList();
        return new Diagnostic(code(), severity(), report.report().head(), message, related, List.of(), List.of());
    }

    private static Related place(ReportDigest other) {
        Message message = Message.of("另一份报告", "the other report");
        return new Related.Elsewhere(other.source().document(), other.headStart(), other.headEnd(), message);
    }
}
