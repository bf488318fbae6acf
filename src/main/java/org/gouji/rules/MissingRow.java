package org.gouji.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.report.edit.RowSketch;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Names;
import org.gouji.standard.Row;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Rows of the form that a table lacks. */
final class MissingRow implements ReportRule {

    @Override
    public String code() {
        return "missing-row";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("表格缺少行", "A table lacks rows of the form");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        格式中的每一行都应列出，没有发生的填 0，不能删去。缺了一行，合计等关系就无法核对。

                        连续缺少的几行只提示一次，位置在它们前面的一行；前面没有行的，在表头；没有表头的，在本章标题。
                        """, """
                        Every row of the form is there, with 0 where there is nothing to count; none may be \
                        left out. Without a row, its totals can’t be checked.

                        Rows missing one after the other are reported once, on the row before them, else on \
                        the header, else on the heading of the chapter.
                        """), Basis.FORMAT, """
                | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                  ^^^^^^^^^^ missing-row
                | 4.无正当理由大量反复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """, """
                | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 3.要求提供公开出版物 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 4.无正当理由大量反复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundTable table : report.report().tables()) {
            if (table.unseparated().isEmpty()) {
                check(report.report(), table, sink);
            }
        }
    }

    private void check(Report report, BoundTable table, Consumer<Diagnostic> sink) {
        TextRange place = start(report, table);
        List<Row> run = new ArrayList<>();
        for (Row row : table.table().figureRows()) {
            Optional<BoundRow> present = table.row(row.id());
            if (present.isEmpty()) {
                run.add(row);
            } else {
                flush(report, table, run, place, sink);
                place = present.get().label();
            }
        }
        flush(report, table, run, place, sink);
    }

    /**
     * The place of the diagnostic for missing first rows: the header, else the chapter's heading, else the report's
     * head.
     */
    private static TextRange start(Report report, BoundTable table) {
        return table.header()
                .or(() -> table.table().chapter().flatMap(report::chapter).map(chapter -> chapter.heading()
                        .range()))
                .orElseGet(report::head);
    }

    private void flush(Report report, BoundTable table, List<Row> run, TextRange place, Consumer<Diagnostic> sink) {
        if (!run.isEmpty()) {
            List<Fix> fixes = fixes(report, table, run);
            sink.accept(new Diagnostic(code(), severity(), place, message(table, run), List.of(), List.of(), fixes));
            run.clear();
        }
    }

    /**
     * The fix that inserts the missing rows, without figures and in the layout of the rows around them; empty where no
     * row shows a layout.
     */
    private static List<Fix> fixes(Report report, BoundTable table, List<Row> run) {
        SortedMap<Integer, StringBuilder> insertions = new TreeMap<>();
        for (Row row : run) {
            Optional<RowSketch> sketch = RowSketch.of(report, table, row);
            if (sketch.isEmpty()) {
                return List.of();
            }
            insertions
                    .computeIfAbsent(sketch.get().offset(), offset -> new StringBuilder())
                    .append(sketch.get().text());
        }
        List<TextEdit> edits = new ArrayList<>();
        insertions.forEach((offset, text) -> edits.add(new TextEdit(TextRange.at(offset), text.toString())));
        Message title = Message.of(
                "插入缺少的 {0} 行", run.size() == 1 ? "Insert the missing row" : "Insert the {0} missing rows", run.size());
        return List.of(new Fix(title, false, edits));
    }

    private static Message message(BoundTable table, List<Row> run) {
        Localized name = table.table().name();
        Localized rows = Names.rows(run);
        return rows.zh().isEmpty()
                ? Message.of(
                        "{0}缺少数据行；没有发生的填 0",
                        "{0} lacks its row of figures; write 0 where there is nothing to count", name)
                : Message.of(
                        "{0}缺少{1}；没有发生的也应列出并填 0",
                        "{0} lacks {1}; list every row, with 0 where there is nothing to count", name, rows);
    }
}
