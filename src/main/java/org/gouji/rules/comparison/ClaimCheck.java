package org.gouji.rules.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gouji.claims.Quantity;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.report.Report;
import org.gouji.report.prose.BoundClaim;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.contract.Rule;
import org.gouji.rules.wording.Names;
import org.gouji.rules.wording.NumberFix;
import org.gouji.standard.TableCell;
import org.gouji.text.Localized;

/** Compares a number in the prose with the figures of the tables that it may refer to. */
public final class ClaimCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_RELATED = 12;

    private final Rule rule;
    private final Report report;
    private final TableValues values;
    private final BoundClaim bound;

    private ClaimCheck(Rule rule, Report report, TableValues values, BoundClaim bound) {
        this.rule = rule;
        this.report = report;
        this.values = values;
        this.bound = bound;
    }

    public static void check(
            Rule rule, Report report, TableValues values, BoundClaim bound, Consumer<Diagnostic> sink) {
        ClaimCheck check = new ClaimCheck(rule, report, values, bound);
        Optional<Diagnostic> found =
                bound.claim().quantity().kind() == Quantity.Kind.SHARE ? check.share() : check.count();
        found.ifPresent(sink);
    }

    private Optional<Diagnostic> count() {
        BigDecimal stated = bound.claim().quantity().value();
        Set<BigDecimal> accepted = new LinkedHashSet<>();
        for (List<TableCell> reading : bound.readings()) {
            Optional<BigDecimal> sum = values.sum(reading);
            if (sum.isEmpty() || sum.get().compareTo(stated) == 0) {
                return Optional.empty();
            }
            accepted.add(sum.get());
        }
        Message message = Message.of(
                "正文“{0}”与表格不一致：{1}；请核对文字和表格",
                "“{0}” in the prose doesn’t agree with the tables: {1}; check both",
                Names.shown(report.text(bound.claim().range())),
                figures());
        List<Fix> fixes = accepted.stream().flatMap(this::fix).toList();
        return Optional.of(diagnostic(message, fixes));
    }

    /**
     * Checks a percentage: it is right if it fits any of the parts and wholes that it may refer to, rounded or cut off
     * at its last digit.
     */
    private Optional<Diagnostic> share() {
        BigDecimal stated = bound.claim().quantity().value();
        List<BigDecimal> wholes = new ArrayList<>();
        for (List<TableCell> base : bound.bases()) {
            Optional<BigDecimal> whole = values.sum(base);
            if (whole.isEmpty() || whole.get().signum() == 0) {
                return Optional.empty();
            }
            wholes.add(whole.get());
        }
        List<BigDecimal> parts = new ArrayList<>();
        bound.claim().count().ifPresent(count -> parts.add(count.value()));
        for (List<TableCell> reading : bound.readings()) {
            Optional<BigDecimal> part = values.sum(reading);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        boolean right =
                parts.stream().anyMatch(part -> wholes.stream().anyMatch(whole -> isShare(stated, part, whole)));
        if (right || wholes.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal expected = percentage(parts.get(0), wholes.get(0), Math.max(0, stated.scale()));
        Message message = Message.of(
                "正文所占比例为 {0}%，按表格应为 {1}%（{2} ÷ {3}）；请核对",
                "The prose states a share of {0}%; by the tables it is {1}% ({2} of {3}); check both",
                stated.toPlainString(),
                expected.toPlainString(),
                parts.get(0).toPlainString(),
                wholes.get(0).toPlainString());
        return Optional.of(diagnostic(message, fix(expected).toList()));
    }

    private static boolean isShare(BigDecimal stated, BigDecimal part, BigDecimal whole) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale()));
        BigDecimal exact = percentage(part, whole, Math.max(0, stated.scale()) + 6);
        return exact.subtract(stated).abs().compareTo(step) < 0;
    }

    private static BigDecimal percentage(BigDecimal part, BigDecimal whole, int digits) {
        return part.multiply(HUNDRED).divide(whole, digits, RoundingMode.HALF_UP);
    }

    private Stream<Fix> fix(BigDecimal value) {
        return NumberFix.of(report, bound.claim().quantity(), value).stream();
    }

    private Diagnostic diagnostic(Message message, List<Fix> fixes) {
        return new Diagnostic(
                rule.code(), rule.severity(), bound.claim().quantity().range(), message, related(), List.of(), fixes);
    }

    /** The figures that the number may refer to, in words: 表三“一、…”总计为 20，表三“一、…”总计与表三“二、…”总计合计为 22. */
    private Localized figures() {
        List<Localized> readings = new ArrayList<>();
        for (List<TableCell> reading : bound.readings()) {
            String sum = values.sum(reading).orElseThrow().toPlainString();
            Localized names = Names.list(
                    reading.stream().limit(3).map(this::name).distinct().toList());
            boolean cut = reading.size() > 3;
            readings.add(new Localized(
                    names.zh() + (cut ? "等 " + reading.size() + " 项" : "") + (reading.size() > 1 ? "合计为 " : "为 ") + sum,
                    names.en()
                            + (cut ? " and " + (reading.size() - 3) + " more" : "")
                            + (reading.size() > 1 ? " add up to " : " is ")
                            + sum));
        }
        return new Localized(
                String.join("，", readings.stream().map(Localized::zh).toList()),
                String.join(", ", readings.stream().map(Localized::en).toList()));
    }

    private Localized name(TableCell cell) {
        BoundTable table = report.table(cell.table()).orElseThrow();
        return Names.cell(table, cell.cell());
    }

    private List<Related> related() {
        return bound.readings().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(MOST_RELATED)
                .flatMap(cell -> report.figure(cell).stream()
                        .<Related>map(figure -> new Related.Here(
                                figure.range(), Message.of("{0}：{1}", "{0}: {1}", name(cell), figure.spelling()))))
                .toList();
    }
}
