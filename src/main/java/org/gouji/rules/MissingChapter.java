package org.gouji.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.HeadingSketch;
import org.gouji.rules.wording.Names;
import org.gouji.standard.Chapter;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Chapters of the form that a report lacks. */
final class MissingChapter implements ReportRule {

    @Override
    public String code() {
        return "missing-chapter";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("缺少章节", "Chapters are missing");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        表样规定的各章都应列出。政府信息公开工作年度报告由六章组成；没有其他需要报告的事项的，第六章仍应报告收取信息处理费的情况。

                        缺少的各章在报告标题上一并提示一次。修复时在应有的位置插入缺少的标题，内容由填报人填写。
                        """, """
                        No chapter of the form is left out. The annual report on information disclosure has six; chapter 6 reports the fees \
                        charged for handling information even where there is nothing else to report.

                        What is missing is reported once, on the title. The fix inserts the headings where \
                        they belong; what stands under them is for a person to write.
                        """), Basis.CHAPTERS, """
                # 示例市民政局2023年政府信息公开工作年度报告
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-chapter
                ……
                | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                ## 六、其他需要报告的事项
                """, """
                | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                ## 五、存在的主要问题及改进情况
                政策解读的形式还不够多样，下一年将增加图解。
                ## 六、其他需要报告的事项
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {

        List<Chapter> missing = report.report().form().stream()
                .flatMap(form -> report.report().standard().chapters().stream())
                .filter(chapter -> report.report().chapter(chapter.id()).isEmpty())
                .toList();
        TextRange head = report.report().head();
        if (!missing.isEmpty() && !head.isEmpty()) {
            Localized names = Names.list(missing.stream().map(Names::chapter).toList());
            Message message = Message.of(
                    "报告缺少 {0} 章：{1}",
                    missing.size() == 1
                            ? "The report lacks one of its chapters: {1}"
                            : "The report lacks {0} of its chapters: {1}",
                    missing.size(),
                    names);
            Fix[] fixes = fix(report.report(), missing).stream().toArray(Fix[]::new);
            sink.accept(Diagnostic.of(code(), severity(), head, message, fixes));
        }
    }

    private static Optional<Fix> fix(Report report, List<Chapter> missing) {
        List<TextEdit> edits = missing.stream()
                .flatMap(chapter -> HeadingSketch.insert(report, chapter).stream())
                .sorted(Comparator.comparing(TextEdit::range))
                .toList();
        if (edits.size() < missing.size()) {
            return Optional.empty();
        }
        Message title = missing.size() == 1
                ? Message.of("插入{0}", "Insert {0}", Names.chapter(missing.get(0)))
                : Message.of("插入缺少的 {0} 个标题", "Insert the {0} missing headings", missing.size());
        return Optional.of(new Fix(title, false, edits));
    }
}
