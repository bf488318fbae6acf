package org.gouji.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.label.Folding;
import org.gouji.report.label.Likeness;
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

/** A row of figures whose label is none of the form's rows. */
final class UnknownRow implements ReportRule {

    @Override
    public String code() {
        return "unknown-row";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Localized summary() {
        return new Localized("格式中没有的行", "A row that the form doesn’t have");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        表格的行由格式规定，不能自行增加或改名。格式中没有的行不参加合计；如果是行名写错了，请改成格式中的行名。

                        确需说明的内容，请写在有关章节的文字里（年度报告还有第六章“其他需要报告的事项”）。
                        """, """
                        The form lays down the rows of a table; none may be added or renamed. A row that it \
                        doesn’t have takes no part in totals. If it is one of the form’s rows under another \
                        name, give it its own.

                        What needs to be said beyond the form belongs into the prose of the chapter, or into \
                        chapter 6 of the annual report.
                        """), Basis.FORMAT, """
                | 行政许可 | 0 |
                | 行政裁决 | 0 |
                  ^^^^^^^^ unknown-row
                第二十条第（六）项
                """, """
                | 行政许可 | 0 |
                第二十条第（六）项
                """);
    }

    private static final int MOST_NAMES = 3;

    /**
     * The largest number of unknown labels in a table that are compared with the form's rows; comparing more could take
     * long.
     */
    private static final int MOST_COMPARED = 100;

    private static final int LONGEST = 60;

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundTable table : report.report().tables()) {
            int number = 0;
            for (TextRange label : table.unknown()) {
                String words = report.report().text(label);
                boolean compared = number++ < MOST_COMPARED && words.length() <= LONGEST;
                sink.accept(diagnostic(table, label, Names.shown(words), compared ? alike(table, words) : List.of()));
            }
        }
    }

    private Diagnostic diagnostic(BoundTable table, TextRange label, String words, List<Row> alike) {
        Localized name = table.table().name();
        Message message = alike.isEmpty()
                ? Message.of("{0}没有“{1}”一行，请核对行名", "{0} has no row “{1}”; check the label", name, words)
                : Message.of(
                        "{0}没有“{1}”一行，相近的有{2}",
                        "{0} has no row “{1}”; alike are {2}",
                        name,
                        words,
                        Names.list(alike.stream().map(Names::row).toList()));
        Fix[] fixes = alike.stream()
                .filter(row -> table.row(row.id()).isEmpty())
                .map(row -> Fix.of(
                        Message.of("改为{0}", "Change to {0}", Names.row(row)), false, new TextEdit(label, row.title())))
                .toArray(Fix[]::new);
        return Diagnostic.of(code(), severity(), label, message, fixes);
    }

    /**
     * The rows most similar to the label, at most 3, the most similar first; without those of which more than half of
     * the characters differ.
     */
    private static List<Row> alike(BoundTable table, String words) {
        return table.table().figureRows().stream()
                .filter(row -> distance(words, row) * 2
                        <= Math.max(
                                Folding.fold(words).length(),
                                Folding.fold(row.label().zh()).length()))
                .sorted(Comparator.comparing(row -> distance(words, row)))
                .limit(MOST_NAMES)
                .toList();
    }

    private static int distance(String words, Row row) {
        String label = Folding.fold(row.label().zh());
        String numbered = Folding.fold(row.number()) + label;
        String folded = Folding.fold(words);
        return Math.min(Likeness.distance(folded, label), Likeness.distance(folded, numbered));
    }
}
