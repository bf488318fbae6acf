package org.gouji.rules;

import java.util.function.Consumer;
import org.gouji.consistency.Finding;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.WrongFigures;
import org.gouji.text.Localized;

/** Two sides of a relation that don’t balance, such as requests received and requests dealt with: 一 + 二 ≠ 三（七） + 四. */
final class BalanceMismatch implements ReportRule {

    @Override
    public String code() {
        return "balance-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("勾稽关系不平衡", "The two sides of a relation don’t balance");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        表样规定相等的两边应当相等。政府信息公开工作年度报告的表三每一列都应满足：一、本年新收 + 二、上年结转 = 三（七）总计 + 四、结转下年度继续办理。收到的每一件申请，要么本年办结，要么结转下\
                        年。

                        提示在改动后能使全部关系成立的数字上；有几种同样可能的改法时，提示在（七）总计上（其他表样：提示在 reportedAt 或右边第一项上）。某列有空白时不作判断。
                        """, """
                        Two sides that the form says are equal are. In every column of table 3 of the annual \
                        report on information disclosure the requests received this year plus those carried over \
                        from last year equal those dealt with (line 3(7)) plus those carried over to next \
                        year: every request is either settled or goes on.

                        The figure whose change makes all relations hold is marked; where several repairs are \
                        equally small, the one in line (7) is (by other forms, the first one on the right or \
                        what reportedAt names). A column with a blank isn’t judged.
                        """), Basis.REQUESTS, """
                | （七）总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                               ^ balance-mismatch
                                                       ^ balance-mismatch
                | 四、结转下年度继续办理 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
                """, """
                | （七）总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (Finding finding : report.consistency().findings()) {
            if (!WrongFigures.explainsTotal(finding) && !WrongFigures.explainsLimitsOnly(finding)) {
                sink.accept(WrongFigures.diagnostic(this, finding));
            }
        }
    }
}
