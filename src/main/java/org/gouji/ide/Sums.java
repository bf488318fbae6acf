package org.gouji.ide;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.consistency.Conclusion;
import org.gouji.report.BoundRow;
import org.gouji.report.Figure;
import org.gouji.standard.CellId;
import org.gouji.text.TextRange;

/**
 * The ways between a total and what it adds up. A figure is defined by its addends and referred to by the totals that it
 * feeds.
 */
public final class Sums {

    private Sums() {}

    /**
     * From a total to its addends, in the order of the text. A figure that only a balance states leads to what balances
     * it; any other leads nowhere.
     */
    public static List<NavigationLink> addends(Analysis analysis, int offset) {
        return links(analysis, offset, place -> {
            CellId cell = place.figure().cell();
            List<Conclusion> relations = FigureRelations.of(analysis, place.table(), cell);
            List<Conclusion> sums = relations.stream()
                    .filter(conclusion -> FigureRelations.statesSum(conclusion, cell))
                    .toList();
            Stream<Conclusion> stating = sums.isEmpty()
                    ? relations.stream().filter(conclusion -> FigureRelations.isTotal(conclusion, cell))
                    : sums.stream();
            return stating.flatMap(conclusion -> conclusion.parts().stream());
        });
    }

    /** From an addend to the totals that it feeds, in the order of the text. */
    public static List<NavigationLink> totals(Analysis analysis, int offset) {
        return links(analysis, offset, place -> {
            CellId cell = place.figure().cell();
            return FigureRelations.of(analysis, place.table(), cell).stream()
                    .filter(conclusion -> FigureRelations.isPart(conclusion, cell))
                    .flatMap(conclusion -> conclusion.totals().stream());
        });
    }

    private static List<NavigationLink> links(
            Analysis analysis, int offset, Function<Place.FigurePlace, Stream<Figure>> targets) {
        return Place.figureAt(analysis.report(), offset).stream()
                .flatMap(place -> links(place, targets.apply(place)))
                .toList();
    }

    private static Stream<NavigationLink> links(Place.FigurePlace place, Stream<Figure> targets) {
        Set<CellId> seen = new LinkedHashSet<>();
        return targets.filter(target -> seen.add(target.cell()))
                .map(target -> new NavigationLink(place.range(), row(place, target), target.range()))
                .sorted(Comparator.comparing(NavigationLink::target));
    }

    private static TextRange row(Place.FigurePlace place, Figure target) {
        return place.table()
                .row(target.cell().row())
                .map(BoundRow::range)
                .map(target.range()::union)
                .orElse(target.range());
    }
}
