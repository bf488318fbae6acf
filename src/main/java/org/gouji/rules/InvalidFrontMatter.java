package org.gouji.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.report.heading.FrontMatter;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Names;
import org.gouji.standard.Form;
import org.gouji.standard.Frequency;
import org.gouji.standard.Standard;
import org.gouji.text.Localized;
import org.gouji.text.Nearest;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** An entry of the front matter that can't be understood, such as a form that doesn't exist or the period 2025-13. */
final class InvalidFrontMatter implements ReportRule {

    private static final int MOST_NAMES = 8;
    private static final Localized BASIS =
            new Localized("无专门规定：文件开头的各项是勾稽自己的写法", "No rule of its own: these entries are Gouji’s own");

    @Override
    public String code() {
        return "invalid-front-matter";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Localized summary() {
        return new Localized("文件开头的一项读不出来", "An entry of the front matter can’t be understood");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        文件开头两行“---”之间可以写明报告是什么：“表样”是表样的名称或 id；“格式”是表样的一版；“年度”是四位数的年份；“期间”是季度或月份，写作 \
                        2025-Q2、2025-06 或 2025年第二季度，并与表样的频率相符。读不出来的一项不起作用，提示在它的值上。

                        没有这几项的，按标题、章节和行名判断。
                        """, """
                        Between two lines of “---” at its head, a report may say what it is: “表样” is the name or id of its form, \
                        “格式” an edition of the form, “年度” a year of four digits, “期间” a quarter or month, written \
                        “2025-Q2”, “2025-06” or “2025年第二季度”, as often as the form is filled in. An entry that can’t \
                        be understood says nothing, and its value is marked.

                        Where an entry is left out, title, chapters and rows decide.
                        """), BASIS, """
                ---
                表样: 留言月表
                      ^^^^^^^^ invalid-front-matter
                期间: 2025-13
                      ^^^^^^^ invalid-front-matter
                ---
                # 示例县水务局2025年6月留言月报

                | 收到留言数量 | 23 |
                | 办结留言数量 | 21 |
                """, """
                ---
                表样: 留言月报
                期间: 2025-06
                ---
                # 示例县水务局留言月报

                | 收到留言数量 | 23 |
                | 办结留言数量 | 21 |
                """);
    }

    @Override
    public void check(CheckedReport checked, Consumer<Diagnostic> sink) {
        Report report = checked.report();
        FrontMatter matter = FrontMatter.of(report.tree());
        if (matter.entries().isEmpty()) {
            return;
        }
        checkForm(report, matter, sink);
        checkYear(matter, sink);
        report.form().ifPresent(form -> {
            checkEdition(form, matter, sink);
            checkPeriod(form, matter, sink);
        });
    }

    private void checkForm(Report report, FrontMatter matter, Consumer<Diagnostic> sink) {
        List<Form> forms = report.forms().catalogue().forms();
        if (matter.entry(FrontMatter.FORM).isPresent() && forms.stream().noneMatch(matter::names)) {
            List<String> names = forms.stream().map(form -> form.name().zh()).toList();
            sink.accept(unknown(
                    matter, FrontMatter.FORM, "没有表样“{0}”；可用 {1}", "There is no form “{0}”; there are {1}", names));
        }
    }

    private void checkYear(FrontMatter matter, Consumer<Diagnostic> sink) {
        Optional<String> year = matter.entry(FrontMatter.YEAR);
        if (year.isPresent() && matter.year().isEmpty()) {
            Message message =
                    Message.of("“{0}”不是年份，应为四位数", "“{0}” is no year, which has four digits", Names.shown(year.get()));
            sink.accept(Diagnostic.of(code(), severity(), place(matter, FrontMatter.YEAR), message));
        }
    }

    private void checkEdition(Form form, FrontMatter matter, Consumer<Diagnostic> sink) {
        if (matter.entry(FrontMatter.EDITION).isPresent()
                && matter.edition(form).isEmpty()) {
            List<String> ids = form.editions().stream().map(Standard::id).toList();
            sink.accept(unknown(
                    matter,
                    FrontMatter.EDITION,
                    "表样没有“{0}”这一版；可用 {1}",
                    "The form has no edition “{0}”; there are {1}",
                    ids));
        }
    }

    private void checkPeriod(Form form, FrontMatter matter, Consumer<Diagnostic> sink) {
        Frequency frequency = form.frequency();
        Optional<String> period = matter.entry(FrontMatter.PERIOD);
        if (period.isEmpty() || matter.period(frequency).isPresent()) {
            return;
        }
        String shown = Names.shown(period.get());
        Message message =
                switch (frequency) {
                    case YEAR ->
                        Message.of(
                                "“{0}”不是期间：这种表样每年一次，应写作“年度: 2025”这样",
                                "“{0}” is no period of this form: it is yearly, write “年度: 2025”", shown);
                    case QUARTER ->
                        Message.of(
                                "“{0}”不是季度，应写作 2025-Q2 或 2025年第二季度这样",
                                "“{0}” is no quarter; write it like “2025-Q2” or “2025年第二季度”", shown);
                    case MONTH ->
                        Message.of(
                                "“{0}”不是月份，应写作 2025-06 或 2025年6月这样",
                                "“{0}” is no month; write it like “2025-06” or “2025年6月”", shown);
                };
        sink.accept(Diagnostic.of(code(), severity(), place(matter, FrontMatter.PERIOD), message));
    }

    /** The diagnostic for a value that isn't one of the known ones; a similar known one is offered as fix. */
    private Diagnostic unknown(FrontMatter matter, String key, String zh, String en, List<String> known) {
        String value = matter.entry(key).orElseThrow();
        TextRange place = place(matter, key);
        Fix[] fixes = Nearest.to(value, known).stream()
                .map(near -> Fix.of(Message.of("改为“{0}”", "Change to “{0}”", near), false, new TextEdit(place, near)))
                .toArray(Fix[]::new);
        String more = known.size() > MOST_NAMES ? "、…" : "";
        String names = known.stream().limit(MOST_NAMES).collect(Collectors.joining("、")) + more;
        return Diagnostic.of(code(), severity(), place, Message.of(zh, en, Names.shown(value), names), fixes);
    }

    private static TextRange place(FrontMatter matter, String key) {
        return matter.places().getOrDefault(key, TextRange.at(0));
    }
}
