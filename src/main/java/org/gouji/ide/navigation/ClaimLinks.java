package org.gouji.ide.navigation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.ide.figure.Place;
import org.gouji.report.Report;
import org.gouji.report.prose.BoundClaim;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.standard.TableCell;
import org.gouji.text.TextRange;

/** Links between a number in the prose and the figures of the tables that it is about. */
public final class ClaimLinks {

    private ClaimLinks() {}

    /** The links from the claim of the prose at an offset to the figures that it means, in the order of the text. */
    public static List<NavigationLink> figures(Analysis analysis, int offset) {
        Report report = analysis.report();
        TextRange near = TextRange.at(offset);
        return report.claims().stream()
                .filter(claim -> claim.claim().range().touches(near))
                .min(Comparator.comparingInt(claim -> claim.claim().range().length()))
                .map(claim -> figures(report, claim))
                .orElse(List.of());
    }

    private static List<NavigationLink> figures(Report report, BoundClaim claim) {
        return meant(report, claim)
                .flatMap(cell -> report
                        .figure(cell)
                        .map(figure ->
                                new NavigationLink(claim.claim().range(), row(report, cell, figure), figure.range()))
                        .stream())
                .sorted(Comparator.comparing(NavigationLink::target))
                .toList();
    }

    private static TextRange row(Report report, TableCell cell, Figure figure) {
        return report.table(cell.table())
                .flatMap(table -> table.row(cell.cell().row()))
                .map(BoundRow::range)
                .map(figure.range()::union)
                .orElse(figure.range());
    }

    /** The links from the figure at an offset to the claims of the prose about it, in the order of the text. */
    public static List<NavigationLink> claims(Analysis analysis, int offset) {
        Report report = analysis.report();
        return Place.figureAt(report, offset).stream()
                .flatMap(place -> report.claims().stream()
                        .filter(claim -> meant(report, claim).anyMatch(place.cell()::equals))
                        .map(claim -> new NavigationLink(
                                place.range(),
                                claim.claim().range(),
                                claim.claim().quantity().range())))
                .sorted(Comparator.comparing(NavigationLink::target))
                .toList();
    }

    /**
     * The cells that a claim means: those of the first reading whose sum equals its number, else those of the usual
     * reading.
     */
    private static Stream<TableCell> meant(Report report, BoundClaim claim) {
        Optional<List<TableCell>> agreeing = claim.readings().stream()
                .filter(reading -> sum(report, reading)
                        .filter(sum -> sum.compareTo(claim.claim().quantity().value()) == 0)
                        .isPresent())
                .findFirst();
        return agreeing.or(() -> claim.readings().stream().findFirst()).stream().flatMap(List::stream);
    }

    /** The sum of the figures in some cells; empty where the report has no number in one of them. */
    private static Optional<BigDecimal> sum(Report report, List<TableCell> cells) {
        List<BigDecimal> values = cells.stream()
                .flatMap(cell -> report.figure(cell).flatMap(Figure::value).stream())
                .toList();
        return values.size() == cells.size()
                ? Optional.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
