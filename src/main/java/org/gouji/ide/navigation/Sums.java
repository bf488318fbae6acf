package org.gouji.ide.navigation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.consistency.Addend;
import org.gouji.consistency.Conclusion;
import org.gouji.ide.figure.FigureRelations;
import org.gouji.ide.figure.Place;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.standard.TableCell;
import org.gouji.text.TextRange;

/**
 * Links between a total and the figures that it adds up. For navigation, the addends are the definition of a total, and
 * the totals of an addend are its references.
 */
public final class Sums {

    private Sums() {}

    /**
     * The links from the total at an offset to its addends, in the order of the text. A figure that no sum states but
     * that is on the right side of another relation leads to the left side of that one; any other leads nowhere.
     */
    public static List<NavigationLink> addends(Analysis analysis, int offset) {
        return links(analysis, offset, place -> {
            TableCell cell = place.cell();
            List<Conclusion> relations = FigureRelations.of(analysis, cell);
            List<Conclusion> sums = relations.stream()
                    .filter(conclusion -> FigureRelations.statesSum(conclusion, cell))
                    .toList();
            Stream<Conclusion> stating = sums.isEmpty()
                    ? relations.stream().filter(conclusion -> FigureRelations.isTotal(conclusion, cell))
                    : sums.stream();
            return stating.flatMap(conclusion -> conclusion.left().stream());
        });
    }

    /** The links from the addend at an offset to the totals that it is part of, in the order of the text. */
    public static List<NavigationLink> totals(Analysis analysis, int offset) {
        return links(analysis, offset, place -> {
            TableCell cell = place.cell();
            return FigureRelations.of(analysis, cell).stream()
                    .filter(conclusion -> FigureRelations.isPart(conclusion, cell))
                    .flatMap(conclusion -> conclusion.right().stream());
        });
    }

    private static List<NavigationLink> links(
            Analysis analysis, int offset, Function<Place.FigurePlace, Stream<Addend>> targets) {
        return Place.figureAt(analysis.report(), offset).stream()
                .flatMap(place -> links(place, targets.apply(place)))
                .toList();
    }

    private static Stream<NavigationLink> links(Place.FigurePlace place, Stream<Addend> targets) {
        Set<TableCell> seen = new LinkedHashSet<>();
        return targets.filter(target -> seen.add(target.cell()))
                .flatMap(target -> target
                        .figure()
                        .map(figure -> new NavigationLink(place.range(), row(target, figure), figure.range()))
                        .stream())
                .sorted(Comparator.comparing(NavigationLink::target));
    }

    private static TextRange row(Addend target, Figure figure) {
        return Optional.ofNullable(target.table())
                .flatMap(table -> table.row(figure.cell().row()))
                .map(BoundRow::range)
                .map(figure.range()::union)
                .orElse(figure.range());
    }
}
