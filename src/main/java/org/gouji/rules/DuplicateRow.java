package org.gouji.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.report.table.BoundTable;
import org.gouji.report.table.DuplicateRows;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Names;
import org.gouji.text.LineIndex;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** A row of the form that a table has twice, with figures both times. */
final class DuplicateRow implements ReportRule {

    private static final Message FIRST = Message.of("第一次出现", "It stands here first");
    private static final Message DELETE = Message.of("删去这一行", "Delete this row");

    @Override
    public String code() {
        return "duplicate-row";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("同一行出现两次", "A row stands in a table twice");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        格式中的每一行只应出现一次。重复的行使人无法判断以哪一行为准；核对时只按第一行计算。

                        同一行连续多次重复的，只在第一处重复提示一次。分组行和续表时重复的表头不算重复。
                        """, """
                        Every row of the form stands there once. Where one is there twice, nobody can tell \
                        which counts; checks use the first.

                        A row that is repeated several times in a row is marked once. Labels of groups, and a \
                        header repeated after a page break, are no duplicates.
                        """), Basis.FORMAT, """
                | 行政处罚 | 3 |
                | 行政处罚 | 5 |
                  ^^^^^^^^ duplicate-row
                | 行政强制 | 0 |
                """, """
                | 行政处罚 | 5 |
                | 行政强制 | 0 |
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundTable table : report.report().tables()) {
            for (DuplicateRows duplicate : table.duplicates()) {
                sink.accept(diagnostic(report.report(), table, duplicate));
            }
        }
    }

    private Diagnostic diagnostic(Report report, BoundTable table, DuplicateRows duplicate) {
        int count = duplicate.count();
        Message message = count == 1
                ? Message.of(
                        "{0}重复出现；只应保留一行",
                        "{0} stands here once more; keep one of the two", Names.row(table, duplicate.row()))
                : Message.of(
                        "{0}从这里起又连续出现 {1} 次；只应保留一行",
                        "{0} stands {1} times more from here on; keep one of them",
                        Names.row(table, duplicate.row()),
                        count);
        List<Related> first = table.row(duplicate.row().id()).stream()
                .<Related>map(row -> new Related.Here(row.label(), FIRST))
                .toList();
        List<Fix> fixes =
                line(report, duplicate.range()).map(line -> Fix.of(DELETE, false, new TextEdit(line, ""))).stream()
                        .toList();
        return new Diagnostic(code(), severity(), duplicate.label(), message, first, List.of(), fixes);
    }

    /** The line of a row with its line end; empty where the row shares its line or takes several. */
    private static Optional<TextRange> line(Report report, TextRange row) {
        LineIndex index = report.tree().index();
        int line = index.lineOf(row.start());
        boolean whole = report.tree().line(line).isRow() && index.lineOf(row.end()) == line;
        int end = line + 1 < index.lineCount() ? index.start(line + 1) : index.end(line);
        return whole ? Optional.of(new TextRange(index.start(line), end)) : Optional.empty();
    }
}
