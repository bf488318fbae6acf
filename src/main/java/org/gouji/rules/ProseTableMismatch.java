package org.gouji.rules;

import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.report.prose.BoundClaim;
import org.gouji.rules.comparison.ClaimCheck;
import org.gouji.rules.comparison.TableValues;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.text.Localized;

/** A number in the prose that differs from the figure of the table that it is about. */
final class ProseTableMismatch implements ReportRule {

    @Override
    public String code() {
        return "prose-table-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Localized summary() {
        return new Localized("文字与表格的数字不一致", "The prose and a table state different numbers");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        文字中说到的申请、办理结果、行政复议、行政诉讼、规范性文件和处理决定的数量，应与三张表一致。提示在文字中的数字上，相关信息指向表中的数字；哪一处有误，由填报人判断。

                        “收到申请”既可以只指本年新收，也可以包括上年结转，两种说法都认可。只涉及部分机关、部分渠道、其他年度、约数，或者看不准\
                        指的是哪个数字的，一律不提示；表中的数字本身有误时，先改表格。
                        """, """
                        What the prose says of requests, outcomes, reviews, lawsuits, normative documents and \
                        decisions agrees with the three tables. The number in the prose is marked, related \
                        information points to the figures; a person judges which of them is wrong.

                        Requests received may be those new this year or include those carried over: both are \
                        accepted. Numbers of other organs, of one channel, of other years, rough ones and all \
                        that might mean something else are passed over; where the figure in the table is wrong \
                        itself, that is reported first.
                        """), Basis.FORMAT, """
                ### （二）依申请公开
                全年共收到政府信息公开申请 5 件，予以公开 3 件。
                                           ^ prose-table-mismatch
                                                          ^ prose-table-mismatch
                ### （三）政府信息管理
                """, """
                ### （二）依申请公开
                全年未收到政府信息公开申请。
                ### （三）政府信息管理
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        TableValues values = new TableValues(report);
        for (BoundClaim claim : report.report().claims()) {
            ClaimCheck.check(this, report.report(), values, claim, sink);
        }
    }
}
