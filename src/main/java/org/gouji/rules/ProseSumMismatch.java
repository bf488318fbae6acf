package org.gouji.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gouji.claims.Breakdown;
import org.gouji.claims.Quantity;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.NumberFix;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** A total in the prose that its parts don’t add up to. */
final class ProseSumMismatch implements ReportRule {

    @Override
    public String code() {
        return "prose-sum-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Localized summary() {
        return new Localized("文字中的总数与各分项之和不符", "The parts of a total in the prose don’t add up to it");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        “共发布信息 134 条，其中……”：分项之和超过总数，必有一处有误。“其中”可以只列举一部分，所以分项之和不足总数时，只有列举到“其他”“其余”，\
                        或者写明“分别为”“分为”，才提示。

                        带有约、余、近、多、以上等字的不作判断；同一信息在几个渠道发布而重复计算的，也不作判断。
                        """, """
                        Parts that exceed their total can’t be right. A list may name some parts only, so parts \
                        that fall short are reported only where the list says that nothing is left out: it ends \
                        in 其他 or 其余, or says 分别为 or 分为.

                        Rough numbers aren’t judged, nor are counts of the same items on several channels.
                        """), Basis.CHAPTERS, """
                ### （一）主动公开
                本年度主动公开信息 120 条，其中动态信息 80 条，其他信息 50 条。
                                   ^^^ prose-sum-mismatch
                ### （二）依申请公开
                """, """
                ### （一）主动公开
                本年度主动公开信息 120 条，其中动态信息 80 条，其他信息 40 条。
                ### （二）依申请公开
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        Set<TextRange> totals = new HashSet<>();
        for (Breakdown breakdown : report.report().prose().claims().wrongBreakdowns()) {
            if (totals.add(breakdown.total().range())) {
                sink.accept(diagnostic(report.report(), breakdown));
            }
        }
    }

    private Diagnostic diagnostic(Report report, Breakdown breakdown) {
        BigDecimal sum = breakdown.parts().stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = breakdown.total().value();
        Message message = Message.of(
                "正文总数为 {0}，各分项之和为 {1}（{2}），相差 {3}；请核对总数和各分项",
                "The total in the prose is {0}, its parts add up to {1} ({2}), off by {3}; check the total and its parts",
                total.toPlainString(),
                sum.toPlainString(),
                breakdown.parts().stream()
                        .map(part -> part.value().toPlainString())
                        .collect(Collectors.joining(" + ")),
                sum.subtract(total).abs().toPlainString());
        List<Related> related = breakdown.parts().stream()
                .<Related>map(part -> new Related.Here(
                        part.range(),
                        Message.of("分项：{0}", "A part: {0}", part.value().toPlainString() + part.unit())))
                .toList();
        Optional<Fix> fix = NumberFix.of(report, breakdown.total(), sum);
        return new Diagnostic(
                code(),
                severity(),
                breakdown.total().range(),
                message,
                related,
                List.of(),
                fix.stream().toList());
    }
}
