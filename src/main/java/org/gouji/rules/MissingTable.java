package org.gouji.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.report.edit.TableWriter;
import org.gouji.report.heading.BoundChapter;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Names;
import org.gouji.standard.Table;
import org.gouji.text.LineIndex;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** A chapter without the table that belongs to it. */
final class MissingTable implements ReportRule {

    @Override
    public String code() {
        return "missing-table";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("章节中没有应有的表格", "A chapter lacks its table");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        表样规定有表格的章节应有表格（年度报告是第二、三、四章）。没有发生有关事项的，也应保留表格并填 0，不能只用文字说明。

                        提示在该章标题上；该章本身缺少的，只提示缺少该章。
                        """, """
                        A chapter has the table that the form puts into it: chapters 2, 3 and 4 of the annual report. Where there was nothing to count the table \
                        stays, with 0 in its cells; a sentence doesn’t stand for it.

                        It is reported on the heading of the chapter; where the chapter itself is missing, \
                        only that is.
                        """), Basis.FORMAT, """
                ## 四、政府信息公开行政复议、行政诉讼情况
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-table
                本年度未发生行政复议和行政诉讼。

                ## 五、存在的主要问题及改进情况
                """, """
                ## 四、政府信息公开行政复议、行政诉讼情况
                ……
                ## 五、存在的主要问题及改进情况
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        if (report.report().form().isEmpty()) {
            return;
        }
        for (Table table : report.report().standard().tables()) {
            if (report.report().table(table.id()).isEmpty()) {
                check(report.report(), table, sink);
            }
        }
    }

    private void check(Report report, Table table, Consumer<Diagnostic> sink) {
        if (table.chapter().isEmpty()) {
            sink.accept(diagnostic(report, table));
        }
        table.chapter().flatMap(report::chapter).ifPresent(chapter -> sink.accept(diagnostic(report, table, chapter)));
    }

    /**
     * The diagnostic for a table that belongs to no chapter: at the head of the report, with a fix that adds the table
     * at its end.
     */
    private Diagnostic diagnostic(Report report, Table table) {
        Message message = Message.of(
                "报告缺少{0}；没有发生的也应保留表格并填 0",
                "The report lacks {0}; keep the table, with 0 where there is nothing to count", table.name());
        LineIndex index = report.tree().index();
        String whole = report.tree().text();
        String text = "\n\n" + TableWriter.write(table, cell -> "").stripTrailing() + "\n";
        TextEdit edit = new TextEdit(TextRange.at(whole.stripTrailing().length()), text.replace("\n", index.lineEnd()));
        Message title = Message.of("插入待填写的{0}", "Insert {0}, to be filled in", table.name());
        return Diagnostic.of(code(), severity(), report.head(), message, Fix.of(title, false, edit));
    }

    private Diagnostic diagnostic(Report report, Table table, BoundChapter chapter) {
        Message message = Message.of(
                "{0}一章缺少{1}；没有发生的也应保留表格并填 0",
                "Chapter {0} lacks {1}; keep the table, with 0 where there is nothing to count",
                Names.chapter(chapter.chapter()),
                table.name());
        Fix[] fixes = fix(report, table, chapter).stream().toArray(Fix[]::new);
        return Diagnostic.of(code(), severity(), chapter.heading().range(), message, fixes);
    }

    /**
     * The fix that inserts the table without figures below the heading; empty where the heading's line goes on after
     * it.
     */
    private static Optional<Fix> fix(Report report, Table table, BoundChapter chapter) {
        LineIndex index = report.tree().index();
        int line = index.lineOf(chapter.heading().range().end());
        int end = index.end(line);
        TextRange behind = new TextRange(chapter.heading().range().end(), end);
        if (!report.text(behind).isBlank()) {
            return Optional.empty();
        }
        boolean gap =
                line + 1 < index.lineCount() && !report.tree().line(line + 1).isEmpty();
        String text = "\n\n" + TableWriter.write(table, cell -> "").stripTrailing() + (gap ? "\n" : "");
        Message title = Message.of("插入待填写的{0}", "Insert {0}, to be filled in", table.name());
        TextEdit edit = new TextEdit(TextRange.at(end), text.replace("\n", index.lineEnd()));
        return Optional.of(Fix.of(title, false, edit));
    }
}
