package org.gouji.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;

/**
 * What a relation of the standard comes to in a report.
 *
 * @param table the table that it is about
 * @param relation the relation
 * @param parts the figures of its parts, as far as the table has them
 * @param totals the figures of its totals, as far as the table has them
 * @param outcome whether it holds
 * @param expected the sum of the parts; 0 where nothing can be concluded
 * @param actual the sum of the totals; 0 where nothing can be concluded
 */
public record Conclusion(
        BoundTable table,
        Relation relation,
        List<Figure> parts,
        List<Figure> totals,
        Outcome outcome,
        long expected,
        long actual) {

    /** Whether a relation holds. */
    public enum Outcome {
        HELD,
        BROKEN,
        /** A figure is missing or no whole number: nothing can be said. */
        INCONCLUSIVE
    }

    static Conclusion of(BoundTable table, Relation relation) {
        List<Figure> parts = figures(table, relation.parts());
        List<Figure> totals = figures(table, relation.totals());
        boolean complete = parts.size() == relation.parts().size()
                && totals.size() == relation.totals().size()
                && parts.stream().allMatch(Conclusion::isJudged)
                && totals.stream().allMatch(Conclusion::isJudged);
        if (!complete) {
            return new Conclusion(table, relation, parts, totals, Outcome.INCONCLUSIVE, 0, 0);
        }
        long expected = sum(parts);
        long actual = sum(totals);
        Outcome outcome = expected == actual ? Outcome.HELD : Outcome.BROKEN;
        return new Conclusion(table, relation, parts, totals, outcome, expected, actual);
    }

    private static List<Figure> figures(BoundTable table, List<CellId> cells) {
        List<Figure> figures = new ArrayList<>();
        for (CellId cell : cells) {
            Optional<Figure> figure = table.figure(cell);
            figure.ifPresent(figures::add);
        }
        return figures;
    }

    private static boolean isJudged(Figure figure) {
        return figure.isWhole() && figure.value().get().longValueExact() <= ErrorLocalization.LARGEST_VALUE;
    }

    /** A number of a figure that a concluded relation refers to. */
    static long number(Figure figure) {
        return figure.value().orElseThrow().longValueExact();
    }

    private static long sum(List<Figure> figures) {
        return figures.stream().mapToLong(Conclusion::number).sum();
    }

    public boolean isBroken() {
        return outcome == Outcome.BROKEN;
    }

    /** The figure that the relation is reported at: its total, or of a balance the （七） figure. */
    public Figure stated() {
        return totals.get(0);
    }
}
