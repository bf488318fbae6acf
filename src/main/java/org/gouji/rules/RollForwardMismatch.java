package org.gouji.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIdentity;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Figure;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;

/** A figure that doesn't follow from last year's report of the same agency. */
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
        return new Localized("与上年报告不衔接", "A figure doesn’t follow from last year’s report");
    }

    @Override
    public Explanation explanation() {
        return RollForwardExplanation.TEXT;
    }

    @Override
    public void check(ComparedReport report, Consumer<Diagnostic> sink) {
        YearRelations.reportBefore(report).ifPresent(before -> {
            List<YearRelation> relations = YearRelations.of(report);
            RollForwardError.among(relations, report.checked().consistency())
                    .forEach(error -> sink.accept(diagnostic(report.digest(), before, error)));
        });
    }

    private Diagnostic diagnostic(ReportDigest now, ReportDigest before, RollForwardError error) {
        YearRelation main = error.main();
        ReportIdentity identity = before.identity().orElseThrow();
        Message message = Message.of(
                "{0}应为 {1}，现为 {2}，相差 {3}：{4} {5} 年报告（{6}）的{7}为 {8}，{9} 年报告（{10}）与之不衔接",
                "{0} should be {1} but is {2}, off by {3}: the {5} report of {4} ({6}) has {8} in {7}, which the {9}"
                        + " report ({10}) doesn’t follow",
                Names.figure(main.table(), main.figure()),
                main.expectation(),
                main.actual(),
                Math.abs(main.surplus()),
                identity.agency(),
                identity.year(),
                before.source().shown(),
                main.beforeCell(),
                main.before().value().toPlainString(),
                identity.year() + 1,
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

    private static void addBefore(ReportDigest before, YearRelation relation, List<Related> related) {
        Message message = Message.of(
                "{0} 年{1}：{2}",
                "{0}, {1}: {2}",
                before.identity().orElseThrow().year(),
                relation.beforeCell(),
                relation.before().value().toPlainString());
        related.add(new Related.Elsewhere(
                before.source().document(),
                relation.before().start(),
                relation.before().end(),
                message));
    }

    private static void addNow(YearRelation relation, Figure figure, List<Related> related) {
        String number = figure.value().orElseThrow().toPlainString();
        related.add(new Related.Here(
                figure.range(), Message.of("{0}：{1}", "{0}: {1}", Names.figure(relation.table(), figure), number)));
    }

    /** Puts the figure right, and the total with it where that is off for the same reason. */
    private static List<Fix> fixes(RollForwardError error) {
        YearRelation main = error.main();
        if (main.expected() < 0) {
            return List.of();
        }
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(main.figure().range(), Long.toString(main.expected())));
        Message title = Message.of("改为 {0}", "Change to {0}", main.expected());
        long total = error.total()
                .map(relation -> relation.actual() - main.surplus())
                .orElse(-1L);
        if (total >= 0) {
            edits.add(new TextEdit(error.total().orElseThrow().figure().range(), Long.toString(total)));
            edits.sort((one, other) -> one.range().compareTo(other.range()));
            title = Message.of("改为 {0}，总计改为 {1}", "Change to {0}, and the total to {1}", main.expected(), total);
        }
        return List.of(new Fix(title, false, List.copyOf(edits)));
    }
}
