package org.gouji.rules;

import java.util.function.Consumer;
import org.gouji.consistency.Finding;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.WrongFigures;
import org.gouji.text.Localized;

/** A stated total that differs from the sum of its parts, by row, column or block. */
final class TotalMismatch implements ReportRule {

    @Override
    public String code() {
        return "total-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("合计与各项之和不符", "A stated total differs from the sum of its parts");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(
                new Localized("""
                        表样中写明的合计等于其余各项之和。政府信息公开工作年度报告：表三每一行的总计等于自然人与五类法人或其他组织之和；每一列的（七）总计等于（一）至（六）各行之和；\
                        表四每一部分的总计等于结果维持、结果纠正、其他结果、尚未审结之和。

                        一个数字填错，往往同时破坏一行、一列和勾稽关系。这里找出改动最少就能使全部关系成立的数字，只在这个数字上提示一次，\
                        并给出应有的值。有几种同样可能的改法时，提示在总计上，由填报人选择。空白不当作零：有空白的关系不作判断。
                        """, """
                        A total that the form states is the sum of its parts. In the annual report on information disclosure: in \
                        table 3 the total of a row is natural persons plus the five kinds of organisation, and line (7) of a \
                        column is the sum of lines (1) to (6). In table 4 the total of a block is upheld plus corrected plus \
                        other plus pending.

                        One wrong figure often breaks a row, a column and the balance at once. What is reported is the figure \
                        whose change makes all of them hold, once, with the value it should have. Where several repairs are \
                        equally small, the total is marked and a person chooses. A blank is no zero: a relation with a blank \
                        isn't judged.
                        """),
                new Localized(
                        "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式",
                        "The formats issued as 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号"),
                """
                | 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 4 |
                                                                             ^ total-mismatch
                ……
                | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
                ……
                | （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
                """,
                """
                | 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
                ……
                | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
                ……
                | （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (Finding finding : report.consistency().findings()) {
            if (WrongFigures.explainsTotal(finding)) {
                sink.accept(WrongFigures.diagnostic(this, finding));
            }
        }
    }
}
