package org.gouji.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Names;
import org.gouji.standard.Measure;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;

/** A number whose value is clear but that isn’t written in plain digits, such as 1,009. */
final class NonstandardNumber implements ReportRule {

    @Override
    public String code() {
        return "nonstandard-number";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Localized summary() {
        return new Localized("数字的写法不规范", "A number isn’t written in plain digits");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        数字应写成半角阿拉伯数字，不用全角数字、千分位逗号、汉字数字、前导 0，也不在格内加说明。值是清楚的，核对时按读出的值计算；写规范了，别的系\
                        统才能读取。

                        格内的说明（如“22（其中修订 3 件）”）宜写到表外的文字里；删去说明会丢失内容，请自行决定。
                        """, """
                        A number is written in plain ASCII digits: no full-width digits, no separators of \
                        thousands, no Chinese numerals, no leading zeros, no note in the cell. The value is \
                        clear, and checks count with it; written plainly, other programs can read it too.

                        A note in a cell, as in “22（其中修订 3 件）”, better stands in the prose; removing it loses \
                        content, so that is for a person to decide.
                        """), Basis.FORMAT, """
                | 规章 | 0 | 0 | ２２ |
                                 ^^^^ nonstandard-number
                | 行政规范性文件 | 0 | 0 | 1,009 |
                                           ^^^^^ nonstandard-number
                """, """
                | 规章 | 0 | 0 | 22 |
                | 行政规范性文件 | 0 | 0 | 1009 |
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundTable table : report.report().tables()) {
            table.figures()
                    .filter(figure -> figure.form() == Figure.Form.NONSTANDARD)
                    .forEach(figure -> sink.accept(diagnostic(table, figure)));
        }
    }

    private Diagnostic diagnostic(BoundTable table, Figure figure) {
        String plain = plain(figure);
        Message message = Message.of(
                "{0}“{1}”的写法不规范，按 {2} 计算；请写成 {2}",
                "{0}, “{1}”, isn’t written plainly; it counts as {2}, write {2}",
                Names.figure(table, figure),
                Names.shown(figure.spelling()),
                plain);
        boolean note = figure.spelling().matches(".*[（(].*");
        Message title = note
                ? Message.of("只保留 {0}，删去说明", "Keep {0} only, remove the note", plain)
                : Message.of("改为 {0}", "Change to {0}", plain);
        Fix fix = Fix.of(title, !note, new TextEdit(figure.range(), plain));
        return Diagnostic.of(code(), severity(), figure.range(), message, fix);
    }

    /** The value in plain digits, with the unit if an amount is written with one. */
    private static String plain(Figure figure) {
        String number = figure.value().map(BigDecimal::toPlainString).orElseThrow();
        boolean unit = figure.measure() == Measure.MONEY && figure.spelling().matches(".*[元万].*");
        return unit ? number + figure.kind().unit().label() : number;
    }
}
