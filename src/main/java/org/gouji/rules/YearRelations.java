package org.gouji.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIdentity;
import org.gouji.corpus.StatedFigure;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;

/** The relations between a report and last year's of the same agency, as far as both state the figures. */
final class YearRelations {

    private static final String ISSUED = "issued";
    private static final String REPEALED = "repealed";

    private final ReportDigest before;
    private final List<YearRelation> relations = new ArrayList<>();

    private YearRelations(ReportDigest before) {
        this.before = before;
    }

    /** Last year's report of the agency, if there is exactly one, and exactly one of this year. */
    static Optional<ReportDigest> reportBefore(ComparedReport report) {
        Optional<ReportIdentity> identity = report.digest().identity();
        boolean unique = identity.stream()
                .flatMap(own -> report.others().of(own).stream())
                .allMatch(same ->
                        same.source().document().equals(report.digest().source().document()));
        return identity.filter(own -> unique).flatMap(own -> report.others().only(own.plusYears(-1)));
    }

    /** The relations that can be concluded, in the order of the standard. */
    static List<YearRelation> of(ComparedReport report) {
        Optional<ReportDigest> before = reportBefore(report);
        if (before.isEmpty()) {
            return List.of();
        }
        YearRelations relations = new YearRelations(before.get());
        report.report().table(YearCells.REQUESTS).ifPresent(relations::addCarriedOver);
        report.report()
                .table(YearCells.DISCLOSURE)
                .filter(table -> hasInForce(table)
                        && table.standard().id().equals(before.get().disclosureStandard()))
                .ifPresent(relations::addInForce);
        return List.copyOf(relations.relations);
    }

    private static boolean hasInForce(BoundTable table) {
        return table.table().columns().anyMatch(column -> column.id().equals(YearCells.IN_FORCE));
    }

    private void addCarriedOver(BoundTable table) {
        for (Column column : table.table().blockOf(YearCells.FROM_LAST_YEAR).columns()) {
            Optional<Figure> figure = whole(table, YearCells.FROM_LAST_YEAR, column.id());
            CellId cell = new CellId(YearCells.TO_NEXT_YEAR, column.id());
            Optional<StatedFigure> stated = before.figure(YearCells.REQUESTS, cell);
            if (figure.isPresent() && stated.isPresent()) {
                relations.add(new YearRelation(
                        "roll-forward/carried-over/" + column.id(),
                        table,
                        figure.get(),
                        stated.get().value().longValueExact(),
                        stated.get(),
                        Names.cell(table, cell),
                        stated.get().value().toPlainString(),
                        List.of()));
            }
        }
    }

    private void addInForce(BoundTable table) {
        for (Row row : table.table().figureRows()) {
            CellId cell = new CellId(row.id(), YearCells.IN_FORCE);
            Optional<Figure> now = whole(table, row.id(), YearCells.IN_FORCE);
            Optional<Figure> issued = whole(table, row.id(), ISSUED);
            Optional<Figure> repealed = whole(table, row.id(), REPEALED);
            Optional<StatedFigure> stated = before.figure(YearCells.DISCLOSURE, cell);
            if (now.isPresent() && issued.isPresent() && repealed.isPresent() && stated.isPresent()) {
                long last = stated.get().value().longValueExact();
                long more = number(issued.get());
                long less = number(repealed.get());
                String sum = last + " + " + more + " − " + less + " = " + (last + more - less);
                relations.add(new YearRelation(
                        "roll-forward/in-force/" + row.id(),
                        table,
                        now.get(),
                        last + more - less,
                        stated.get(),
                        Names.cell(table, cell),
                        sum,
                        List.of(issued.get(), repealed.get())));
            }
        }
    }

    private static Optional<Figure> whole(BoundTable table, String row, String column) {
        return table.figure(new CellId(row, column)).filter(Figure::isWhole).filter(YearRelations::isJudged);
    }

    private static boolean isJudged(Figure figure) {
        return figure.value().orElseThrow().precision() <= 15;
    }

    private static long number(Figure figure) {
        return figure.value().orElseThrow().longValueExact();
    }
}
