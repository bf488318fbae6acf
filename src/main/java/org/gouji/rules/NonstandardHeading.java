package org.gouji.rules;

import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.heading.Heading;
import org.gouji.report.label.Spelling;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Wording;
import org.gouji.text.Localized;

/** A chapter's heading in other words than those of the form. */
final class NonstandardHeading implements ReportRule {

    @Override
    public String code() {
        return "nonstandard-heading";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Localized summary() {
        return new Localized("标题与格式不一致", "A heading differs from the form");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        各章的标题应与格式的文字一致。这里的标题能够认出是哪一章，其内容照常核对；空格、全角半角和标点不同的不提示。

                        看来是写错、漏写了字的，级别为“提示信息”。
                        """, """
                        The headings of chapters are those of the form. The heading is recognized and what \
                        stands under it is checked as usual; differences in blanks, width and punctuation \
                        aren’t reported.

                        A heading that looks misspelt is reported as information instead of a hint.
                        """), Basis.CHAPTERS, """
                ## 五、存在问题及改进措施
                   ^^^^^^^^^^^^^^^^^^^^^^ nonstandard-heading
                """, """
                ## 五、存在的主要问题及改进情况
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundChapter chapter : report.report().chapters()) {
            Heading heading = chapter.heading();
            if (heading.spelling() != Spelling.STANDARD) {
                String words = report.report().text(heading.range());
                String title = heading.chapter().title();
                sink.accept(Wording.diagnostic(this, heading.spelling(), heading.range(), words, title));
            }
        }
    }
}
