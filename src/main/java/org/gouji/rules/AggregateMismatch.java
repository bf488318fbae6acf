package org.gouji.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.corpus.Coverage;
import org.gouji.corpus.ReportIdentity;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.comparison.Aggregate;
import org.gouji.rules.comparison.AggregateExplanation;
import org.gouji.rules.comparison.Departments;
import org.gouji.rules.contract.ComparedReport;
import org.gouji.rules.contract.CorpusRule;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.wording.Names;
import org.gouji.text.Localized;

/** A government's figure that doesn't agree with the figures of the departments that its report covers. */
final class AggregateMismatch implements CorpusRule {

    private static final int MOST_NAMES = 10;
    private static final int MOST_RELATED = 20;
    private static final int MOST_IN_A_TABLE = 5;

    @Override
    public String code() {
        return "aggregate-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Localized summary() {
        return new Localized("政府的数字与所属部门合计不符", "A government’s figure disagrees with its departments’");
    }

    @Override
    public Explanation explanation() {
        return AggregateExplanation.TEXT;
    }

    @Override
    public void check(ComparedReport report, Consumer<Diagnostic> sink) {
        report.digest().identity().filter(own -> isAlone(report, own)).ifPresent(identity -> {
            for (Coverage coverage : report.coverages()) {
                if (coverage.agency().equals(identity.agency())) {
                    check(report, identity, coverage, sink);
                }
            }
        });
    }

    private static boolean isAlone(ComparedReport report, ReportIdentity identity) {
        String own = report.digest().source().document();
        return report.others().of(identity).stream()
                .allMatch(same -> same.source().document().equals(own));
    }

    private void check(ComparedReport report, ReportIdentity identity, Coverage coverage, Consumer<Diagnostic> sink) {
        Departments departments = Departments.of(coverage, identity, report.others());
        if (!departments.missing().isEmpty()) {
            sink.accept(missing(report, identity, departments.missing()));
        }
        for (BoundTable table : report.report().tables()) {
            List<Aggregate> broken = Aggregate.broken(table, report.digest(), departments);
            if (broken.size() > MOST_IN_A_TABLE) {
                sink.accept(many(table, broken));
            } else {
                broken.forEach(aggregate -> sink.accept(one(aggregate)));
            }
        }
    }

    private Diagnostic missing(ComparedReport report, ReportIdentity identity, List<String> names) {
        List<String> named = names.subList(0, Math.min(MOST_NAMES, names.size()));
        boolean more = named.size() < names.size();
        Localized list = new Localized(
                String.join("、", named) + (more ? "等" : ""), String.join(", ", named) + (more ? " …" : ""));
        Message message = Message.of(
                "清单中有 {0} 个部门没有 {1}的报告：{2}；各部门合计不含它们",
                "{0} of the departments listed have no report on {1}: {2}; sums are without them",
                names.size(),
                Names.reportPeriod(identity.period()),
                list);
        return Diagnostic.of(code(), Severity.INFORMATION, report.report().head(), message);
    }

    private Diagnostic one(Aggregate aggregate) {
        Message message = Message.of(
                aggregate.exact()
                        ? new Localized(
                                "{0}各部门合计 {1}，与本级 {2} 不等，相差 {3}",
                                "{0}: the departments’ sum {1} isn’t the government’s {2}, off by {3}")
                        : new Localized(
                                "{0}各部门合计 {1}，大于本级 {2}，相差 {3}",
                                "{0}: the departments’ sum {1} exceeds the government’s {2} by {3}"),
                Names.figure(aggregate.table(), aggregate.figure()),
                aggregate.equation(),
                aggregate.stated().toPlainString(),
                aggregate.sum().subtract(aggregate.stated()).abs().toPlainString());
        return diagnostic(message, List.of(aggregate), departments(aggregate));
    }

    /** A single diagnostic for a table with many mismatches, as when a department was left out. */
    private Diagnostic many(BoundTable table, List<Aggregate> broken) {
        List<Localized> some = broken.subList(0, MOST_IN_A_TABLE).stream()
                .map(aggregate -> summary(table, aggregate))
                .toList();
        Message message = Message.of(
                "{0}有 {1} 处与各部门合计不符：{2} …",
                "{0}: {1} figures disagree with the departments’ sums: {2} …",
                table.table().name(),
                broken.size(),
                Names.list(some));
        List<Related> related = broken.stream()
                .limit(MOST_RELATED)
                .map(aggregate -> here(table, aggregate))
                .toList();
        return diagnostic(message, broken, related);
    }

    private static Localized summary(BoundTable table, Aggregate aggregate) {
        Localized cell = Names.figure(table, aggregate.figure());
        String sum = aggregate.sum().toPlainString();
        String stated = aggregate.stated().toPlainString();
        return new Localized(cell.zh() + "合计 " + sum + "，本级 " + stated, cell.en() + " " + sum + " against " + stated);
    }

    private static Related here(BoundTable table, Aggregate aggregate) {
        return new Related.Here(aggregate.figure().range(), Message.of("{0}", "{0}", summary(table, aggregate)));
    }

    private static List<Related> departments(Aggregate aggregate) {
        List<Related> related = new ArrayList<>();
        for (Aggregate.Part part : aggregate
                .parts()
                .subList(0, Math.min(MOST_RELATED, aggregate.parts().size()))) {
            Message message = Message.of(
                    "{0}：{1}",
                    "{0}: {1}",
                    part.report().identity().orElseThrow().agency(),
                    part.figure().value().toPlainString());
            related.add(new Related.Elsewhere(
                    part.report().source().document(),
                    part.figure().start(),
                    part.figure().end(),
                    message));
        }
        return List.copyOf(related);
    }

    private Diagnostic diagnostic(Message message, List<Aggregate> broken, List<Related> related) {
        List<String> ids = broken.stream().map(Aggregate::id).toList();
        return new Diagnostic(code(), severity(), broken.get(0).figure().range(), message, related, ids, List.of());
    }
}
