package org.gouji.rules;

import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.heading.BoundChapter;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Names;
import org.gouji.text.Localized;

/** A chapter with nothing under its heading. */
final class EmptyChapter implements ReportRule {

    @Override
    public String code() {
        return "empty-chapter";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Localized summary() {
        return new Localized("章节没有内容", "A chapter is empty");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        每一章都应有内容。年度报告确实没有其他需要报告的事项的，第六章也应写明，如“无”，并报告收取信息处理费的情况。

                        应有表格的章没有内容时，提示的是缺少表格。
                        """, """
                        Every chapter says something. Where an annual report has nothing else to report, chapter 6 says \
                        so (“无”) and reports the fees charged for handling information.

                        An empty chapter that should have a table is reported as lacking the table.
                        """), Basis.CHAPTERS, """
                ## 五、存在的主要问题及改进情况
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ empty-chapter
                ## 六、其他需要报告的事项
                """, """
                ## 五、存在的主要问题及改进情况
                政策解读的形式还不够多样，下一年将增加图解。
                ## 六、其他需要报告的事项
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundChapter chapter : report.report().chapters()) {
            if (chapter.empty() && chapter.chapter().table().isEmpty()) {
                Message message = Message.of(
                        "{0}一章没有内容；没有需要报告的，请写明“无”",
                        "Chapter {0} is empty; where there is nothing to report, say so",
                        Names.chapter(chapter.chapter()));
                sink.accept(Diagnostic.of(code(), severity(), chapter.heading().range(), message));
            }
        }
    }
}
