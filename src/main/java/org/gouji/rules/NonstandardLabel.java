package org.gouji.rules;

import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.report.label.Spelling;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Wording;
import org.gouji.text.Localized;

/** A row's label in other words than those of the form. */
final class NonstandardLabel implements ReportRule {

    @Override
    public String code() {
        return "nonstandard-label";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Localized summary() {
        return new Localized("行名与格式不一致", "A label differs from the form");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        行名应与格式的文字一致，便于汇总和比对。这里的行能够认出，照常核对；空格、全角半角和标点不同的不提示。

                        看来是写错、漏写了字的，级别为“提示信息”。
                        """, """
                        The labels of rows are those of the form, so that reports can be put together and \
                        compared. The row is recognized and checked as usual; differences in blanks, width \
                        and punctuation aren’t reported.

                        A label that looks misspelt is reported as information instead of a hint.
                        """), Basis.FORMAT, """
                | （一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | （二）部分公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                  ^^^^^^^^^^^^^^ nonstandard-label
                | （三）不予公开 | | | | | | | |
                """, """
                | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundTable table : report.report().tables()) {
            table.rows().stream()
                    .filter(row -> row.spelling() != Spelling.STANDARD)
                    .forEach(row -> sink.accept(diagnostic(report.report(), row)));
        }
    }

    private Diagnostic diagnostic(Report report, BoundRow row) {
        String words = report.text(row.label());
        String title = row.row().title();
        return Wording.diagnostic(this, row.spelling(), row.label(), words, title);
    }
}
