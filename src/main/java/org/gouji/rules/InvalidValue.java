package org.gouji.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.gouji.standard.ValueKind;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;

/** A cell with something that its column can't hold, such as “9件” or “-1” in a column of counts. */
final class InvalidValue implements ReportRule {

    @Override
    public String code() {
        return "invalid-value";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("填写的内容不是该列的数值", "Not a value that the column can hold");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        填什么由表样的每一列、每一行规定（kind）。数量应为不小于 0 的整数，不带单位；本年增/减应为整数，减少的前面加“-”；金额应为不小于 0 的数，以万元（或表样写明的单位）为单位，可以有小数。日期应是日历上有的。

                        写作“9件”、“3.5”、“-1”的无法参加合计和勾稽关系的核对。
                        """, """
                        What a cell holds is up to its column or row (kind). A number of things is a whole number, 0 or more, without a counter; a change against \
                        last year is a whole number, with “-” where there is a decrease; an amount is a \
                        number, 0 or more, in 万元 (10,000 yuan) or the unit of the form, where decimals are fine; a date is one \
                        that the calendar has.

                        What is written as “9件”, “3.5” or “-1” can take no part in totals and balances.
                        """), Basis.FORMAT, """
                | 行政许可 | 9件 |
                             ^^^ invalid-value
                ……
                | 行政处罚 | 3.5 |
                             ^^^ invalid-value
                | 行政强制 | -1 |
                             ^^ invalid-value
                """, """
                | 行政许可 | 9 |
                ……
                | 行政处罚 | 3 |
                | 行政强制 | 1 |
                """);
    }

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d\\D*\\d");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,18})\\s*[件条个项份次篇宗起人家部张]");

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundTable table : report.report().tables()) {
            table.figures()
                    .filter(figure -> figure.form() == Figure.Form.INVALID)
                    .forEach(figure -> sink.accept(diagnostic(table, figure)));
        }
    }

    private Diagnostic diagnostic(BoundTable table, Figure figure) {
        Localized wanted = wanted(figure);
        Message message = Message.of(
                "{0}应为{1}，现为“{2}”",
                "{0} should be {1} but is “{2}”", Names.figure(table, figure), wanted, Names.shown(figure.spelling()));
        return Diagnostic.of(code(), severity(), figure.range(), message, fixes(figure));
    }

    private static Localized wanted(Figure figure) {
        ValueKind kind = figure.kind();
        return switch (kind.measure()) {
            case COUNT -> new Localized("不小于 0 的整数", "a whole number, 0 or more");
            case CHANGE -> new Localized("整数（减少的前面加“-”）", "a whole number, with “-” for a decrease");
            case NUMBER ->
                kind.isSigned()
                        ? new Localized("数（为负的前面加“-”）", "a number, with “-” where it is negative")
                        : new Localized("不小于 0 的数", "a number, 0 or more");
            case MONEY -> {
                String unit = kind.unit().label();
                yield kind.isSigned()
                        ? new Localized(
                                "以" + unit + "为单位的金额（为负的前面加“-”）",
                                "an amount in " + unit + ", with “-” where it is negative")
                        : new Localized("以" + unit + "为单位、不小于 0 的金额", "an amount in " + unit + ", 0 or more");
            }
            case PERCENTAGE -> new Localized("百分比", "a percentage");
            case TEXT -> new Localized("文字", "words");
            case CHOICE -> {
                String choices = String.join("、", kind.choices());
                yield new Localized("“" + choices + "”之一", "one of “" + choices + "”");
            }
            case DATE ->
                YEAR.matcher(figure.spelling()).lookingAt()
                        ? new Localized("日历上有的日期", "a date that exists")
                        : new Localized("日期", "a date");
        };
    }

    private static Fix[] fixes(Figure figure) {
        Matcher counted = COUNTED.matcher(figure.spelling());
        if (!figure.measure().isWhole() || !counted.matches()) {
            return new Fix[0];
        }
        String number = counted.group(1);
        Message title = Message.of("改为 {0}", "Change to {0}", number);
        return new Fix[] {Fix.of(title, false, new TextEdit(figure.range(), number))};
    }
}
