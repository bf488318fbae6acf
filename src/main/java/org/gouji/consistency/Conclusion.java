package org.gouji.consistency;

import java.util.List;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
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

    /** What a relation comes to with those figures of its parts and totals that the table has. */
    static Conclusion of(BoundTable table, Relation relation, List<Figure> parts, List<Figure> totals) {
        boolean complete = parts.size() == relation.parts().size()
                && totals.size() == relation.totals().size()
                && areJudged(parts)
                && areJudged(totals);
        if (!complete) {
            return new Conclusion(table, relation, parts, totals, Outcome.INCONCLUSIVE, 0, 0);
        }
        long expected = sum(parts);
        long actual = sum(totals);
        Outcome outcome = expected == actual ? Outcome.HELD : Outcome.BROKEN;
        return new Conclusion(table, relation, parts, totals, outcome, expected, actual);
    }

    private static boolean areJudged(List<Figure> figures) {
        for (Figure figure : figures) {
            if (!isJudged(figure)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJudged(Figure figure) {
        return figure.isWhole() && figure.value().get().longValueExact() <= ErrorLocalization.LARGEST_VALUE;
    }

    /** A number of a figure that a concluded relation refers to. */
    static long number(Figure figure) {
        return figure.value().orElseThrow().longValueExact();
    }

    private static long sum(List<Figure> figures) {
        long sum = 0;
        for (Figure figure : figures) {
            sum += number(figure);
        }
        return sum;
    }

    public boolean isBroken() {
        return outcome == Outcome.BROKEN;
    }

    /** The figure that the relation is reported at: its total, or of a balance the （七） figure. */
    public Figure stated() {
        return totals.get(0);
    }
}
