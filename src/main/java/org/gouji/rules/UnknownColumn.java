package org.gouji.rules;

import java.util.Comparator;
import java.util.Optional;
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
import org.gouji.standard.Column;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** A label in a table's header that is none of the form's columns. */
final class UnknownColumn implements ReportRule {

    @Override
    public String code() {
        return "unknown-column";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Localized summary() {
        return new Localized("格式中没有的列", "A column that the form doesn’t have");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        表格的列由格式规定，不能改名或换成别的内容。表头其余各列都认得时，认不出的列名在这里指出；它下面的数字按格式中还空着的那一列读取，所以\
                        请先核对列名，再看其他提示。
                        """, """
                        The form lays down the columns of a table; none may be renamed or replaced. A label that no column \
                        has is shown where the rest of the header is known; the figures below it are read as those of the \
                        column that is left, so check the label before anything else that is reported.
                        """), Basis.FORMAT, """
                第二十条第（一）项
                | 信息内容 | 本年制发件数 | 本年废止件数 | 现存件数 |
                                                           ^^^^^^^^ unknown-column
                | 规章 | 0 | 0 | 0 |
                """, """
                第二十条第（一）项
                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                | 规章 | 0 | 0 | 0 |
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundTable table : report.report().tables()) {
            for (TextRange label : table.unknownColumns()) {
                sink.accept(diagnostic(table, label, report.report().text(label)));
            }
        }
    }

    private Diagnostic diagnostic(BoundTable table, TextRange label, String words) {
        Localized name = table.table().name();
        Optional<Column> alike = alike(table, words);
        return alike.map(column -> Diagnostic.of(
                        code(),
                        severity(),
                        label,
                        Message.of(
                                "{0}没有“{1}”一列，应为“{2}”",
                                "{0} has no column “{1}”; it should be “{2}”",
                                name,
                                Names.shown(words),
                                column.label()),
                        Fix.of(
                                Message.of("改为“{0}”", "Change to “{0}”", column.label()),
                                false,
                                new TextEdit(label, column.label().zh()))))
                .orElseGet(() -> Diagnostic.of(
                        code(),
                        severity(),
                        label,
                        Message.of(
                                "{0}没有“{1}”一列，请核对列名",
                                "{0} has no column “{1}”; check the label", name, Names.shown(words))));
    }

    /** The column most similar to the label; empty where more than half of the characters differ for every column. */
    private static Optional<Column> alike(BoundTable table, String words) {
        return table.table()
                .columns()
                .filter(column -> distance(words, column) * 2
                        <= Math.max(
                                Folding.fold(words).length(),
                                Folding.fold(column.label().zh()).length()))
                .min(Comparator.comparing(column -> distance(words, column)));
    }

    private static int distance(String words, Column column) {
        return Likeness.distance(
                Folding.fold(words), Folding.fold(column.label().zh()));
    }
}
