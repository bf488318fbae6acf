package org.gouji.rules.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIdentity;
import org.gouji.corpus.StatedFigure;
import org.gouji.report.Report;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.contract.ComparedReport;
import org.gouji.rules.wording.Demand;
import org.gouji.rules.wording.Names;
import org.gouji.rules.wording.WrittenSum;
import org.gouji.standard.Form;
import org.gouji.standard.Relation;
import org.gouji.standard.Term;
import org.gouji.text.Localized;

/** The relations between a report and the same agency's report on the period before, where both state all figures. */
public final class PeriodRelations {

    private final Report report;
    private final ReportDigest before;

    private PeriodRelations(Report report, ReportDigest before) {
        this.report = report;
        this.before = before;
    }

    /** The agency's report on the period before; empty unless there is exactly one, and exactly one on this period. */
    public static Optional<ReportDigest> reportBefore(ComparedReport report) {
        Optional<ReportIdentity> identity = report.digest().identity();
        boolean unique = identity.stream()
                .flatMap(own -> report.others().of(own).stream())
                .allMatch(same ->
                        same.source().document().equals(report.digest().source().document()));
        return identity.filter(own -> unique).flatMap(own -> report.others().only(own.plusPeriods(-1)));
    }

    /** The relations whose figures are all stated, in the order of the form. */
    public static List<PeriodRelation> of(ComparedReport report) {
        Optional<ReportDigest> before = reportBefore(report);
        Optional<Form> form = report.report().form();
        if (before.isEmpty() || form.isEmpty()) {
            return List.of();
        }
        PeriodRelations relations = new PeriodRelations(report.report(), before.get());
        return form.get().betweenPeriods().stream()
                .flatMap(relation -> relations.concluded(relation).stream())
                .toList();
    }

    private Optional<PeriodRelation> concluded(Relation relation) {
        Optional<BoundTable> table = report.table(relation.reportedAt().cell().table());
        Optional<Figure> figure = figure(relation.reportedAt().cell().table(), relation, table);
        return table.isPresent() && figure.isPresent()
                ? concluded(relation, table.get(), figure.get())
                : Optional.empty();
    }

    private static Optional<Figure> figure(String id, Relation relation, Optional<BoundTable> table) {
        return table.filter(found -> found.table().id().equals(id))
                .flatMap(found -> found.figure(relation.reportedAt().cell().cell()))
                .filter(Figure::isCountable);
    }

    private Optional<PeriodRelation> concluded(Relation relation, BoundTable table, Figure figure) {
        boolean isLeft = relation.left().stream().anyMatch(term -> term.ref().equals(relation.reportedAt()));
        Term own = relation.terms()
                .filter(term -> term.ref().equals(relation.reportedAt()))
                .findFirst()
                .orElseThrow();
        int sign = Integer.signum(own.coefficient());
        List<PeriodRelation.Earlier> earlier = new ArrayList<>();
        List<Figure> terms = new ArrayList<>();
        WrittenSum sum = new WrittenSum();
        for (Term term : relation.terms().toList()) {
            if (term.ref().equals(relation.reportedAt())) {
                continue;
            }
            int weight =
                    relation.left().contains(term) == isLeft ? -sign * term.coefficient() : sign * term.coefficient();
            Optional<BigDecimal> value = term.ref().isBefore() ? earlier(term, weight, earlier) : present(term, terms);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum.add(weight, value.get());
        }
        return Optional.of(new PeriodRelation(
                relation,
                table,
                figure,
                new Demand(figure, Math.abs(own.coefficient()), sum),
                isLeft == own.coefficient() > 0,
                List.copyOf(earlier),
                List.copyOf(terms)));
    }

    private Optional<BigDecimal> earlier(Term term, int weight, List<PeriodRelation.Earlier> earlier) {
        Optional<StatedFigure> stated = before.figure(term.cell());
        stated.ifPresent(figure -> earlier.add(new PeriodRelation.Earlier(weight, figure, name(term))));
        return stated.map(StatedFigure::value);
    }

    /** The name of a cell in the words of this report's edition, else of the newest edition that has the cell. */
    private Localized name(Term term) {
        return Names.cell(report, term.cell());
    }

    private Optional<BigDecimal> present(Term term, List<Figure> terms) {
        Optional<Figure> figure = report.figure(term.cell()).filter(Figure::isCountable);
        figure.ifPresent(terms::add);
        return figure.flatMap(Figure::value);
    }
}
