package org.gouji.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIdentity;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.report.row.Figure;
import org.gouji.rules.comparison.PeriodRelation;
import org.gouji.rules.comparison.PeriodRelations;
import org.gouji.rules.comparison.RollForwardError;
import org.gouji.rules.comparison.RollForwardExplanation;
import org.gouji.rules.contract.ComparedReport;
import org.gouji.rules.contract.CorpusRule;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.wording.Demand;
import org.gouji.rules.wording.Names;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;

/**
 * A figure that doesn't agree with the same agency's report on the period before, such as the requests carried over.
 */
final class RollForwardMismatch implements CorpusRule {

    @Override
    public String code() {
        return "roll-forward-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("与上期报告不衔接", "A figure doesn’t follow from the report on the period before");
    }

    @Override
    public Explanation explanation() {
        return RollForwardExplanation.TEXT;
    }

    private static final Localized EXPECTED = new Localized(
            "{0}应为 {1}，现为 {2}，相差 {3}：{4}（{5}）的{6}为 {7}，{8}（{9}）与之不衔接",
            "{0} should be {1} but is {2}, off by {3}: the {4} ({5}) has {7} in {6}, which the {8} ({9}) doesn’t"
                    + " follow");
    private static final Localized COMPARED = new Localized(
            "{0}不衔接：现为 {2}，而其他各项得 {1}，相差 {3}：{4}（{5}）的{6}为 {7}，{8}（{9}）与之不衔接",
            "{0} doesn’t follow: it comes to {2}, the other terms to {1}, off by {3}: the {4} ({5}) has {7} in {6},"
                    + " which the {8} ({9}) doesn’t follow");

    @Override
    public void check(ComparedReport report, Consumer<Diagnostic> sink) {
        PeriodRelations.reportBefore(report).ifPresent(before -> {
            List<PeriodRelation> relations = PeriodRelations.of(report);
            RollForwardError.among(relations, report.checked().consistency())
                    .forEach(error -> sink.accept(diagnostic(report.digest(), before, error)));
        });
    }

    private Diagnostic diagnostic(ReportDigest now, ReportDigest before, RollForwardError error) {
        PeriodRelation main = error.main();
        ReportIdentity identity = before.identity().orElseThrow();
        Message message = Message.of(
                wording(main.demand()),
                Names.figure(main.table(), main.figure()),
                main.demand().asked(),
                main.demand().stated(),
                main.demand().difference(),
                reportOf(identity),
                before.source().shown(),
                main.before().cell(),
                main.before().figure().value().toPlainString(),
                report(identity.period().plus(1), ""),
                now.source().shown());
        return new Diagnostic(
                code(),
                severity(),
                main.figure().range(),
                message,
                related(before, error),
                error.relations(),
                fixes(error));
    }

    /** The message: the expected value, also where that is a sum below 0; else the two sums that differ. */
    private static Localized wording(Demand demand) {
        boolean isBelowZero = demand.times() == 1 && demand.sum().signum() < 0;
        return demand.value().isPresent() || isBelowZero ? EXPECTED : COMPARED;
    }

    /** The name of a report with its agency and period, such as 某局 2023 年报告. */
    private static Localized reportOf(ReportIdentity identity) {
        Localized report = report(identity.period(), " of " + identity.agency());
        return new Localized(identity.agency() + " " + report.zh(), report.en());
    }

    /** The name of a report with its period: 2023 年报告. In English, {@code of} names the agency. */
    private static Localized report(Period period, String of) {
        Localized name = Names.period(period);
        String english =
                period.frequency() == Frequency.YEAR ? name.en() + " report" + of : "report" + of + " on " + name.en();
        return new Localized(name.zh() + "报告", english);
    }

    private static List<Related> related(ReportDigest before, RollForwardError error) {
        List<Related> related = new ArrayList<>();
        addBefore(before, error.main(), related);
        error.main().terms().forEach(term -> addNow(error.main(), term, related));
        error.total().ifPresent(total -> {
            addBefore(before, total, related);
            addNow(total, total.figure(), related);
        });
        return List.copyOf(related);
    }

    private static void addBefore(ReportDigest before, PeriodRelation relation, List<Related> related) {
        for (PeriodRelation.Earlier earlier : relation.earlier()) {
            Message message = Message.of(
                    "{0}{1}：{2}",
                    "{0}, {1}: {2}",
                    Names.period(before.identity().orElseThrow().period()),
                    earlier.cell(),
                    earlier.figure().value().toPlainString());
            related.add(new Related.Elsewhere(
                    before.source().document(),
                    earlier.figure().start(),
                    earlier.figure().end(),
                    message));
        }
    }

    private static void addNow(PeriodRelation relation, Figure figure, List<Related> related) {
        String number = figure.value().orElseThrow().toPlainString();
        related.add(new Related.Here(
                figure.range(), Message.of("{0}：{1}", "{0}: {1}", Names.figure(relation.table(), figure), number)));
    }

    /** The fix that corrects the figure, and the total that is wrong for the same reason. */
    private static List<Fix> fixes(RollForwardError error) {
        PeriodRelation main = error.main();
        if (main.demand().value().isEmpty()) {
            return List.of();
        }
        List<TextEdit> edits = new ArrayList<>();
        String expected = main.expected().toPlainString();
        edits.add(new TextEdit(main.figure().range(), expected));
        Message title = Message.of("改为 {0}", "Change to {0}", expected);
        Optional<BigDecimal> total = error.total()
                .map(relation -> relation.actual().subtract(main.surplus()))
                .filter(error.total().orElse(main).figure().kind()::admits);
        if (total.isPresent()) {
            String sum = total.get().toPlainString();
            edits.add(new TextEdit(error.total().orElseThrow().figure().range(), sum));
            edits.sort((one, other) -> one.range().compareTo(other.range()));
            title = Message.of("改为 {0}，总计改为 {1}", "Change to {0}, and the total to {1}", expected, sum);
        }
        return List.of(new Fix(title, false, List.copyOf(edits)));
    }
}
