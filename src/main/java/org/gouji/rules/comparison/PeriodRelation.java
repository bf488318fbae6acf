package org.gouji.rules.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.corpus.StatedFigure;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.wording.Demand;
import org.gouji.standard.Comparison;
import org.gouji.standard.Relation;
import org.gouji.text.Localized;

/**
 * A relation between an agency's reports on two consecutive periods, whose figures are all stated.
 *
 * @param relation the relation of the form
 * @param table the table of the figure
 * @param figure the figure of this period that a mismatch is reported at
 * @param demand what the other figures require of that figure
 * @param isUpperLimit for a limit, whether the figure may be at most the required value; else it must be at least that
 * @param earlier the terms of the period before, in their order
 * @param terms the other figures of this period in the relation
 */
public record PeriodRelation(
        Relation relation,
        BoundTable table,
        Figure figure,
        Demand demand,
        boolean isUpperLimit,
        List<Earlier> earlier,
        List<Figure> terms) {

    /**
     * A figure of the period before.
     *
     * @param weight how many times it counts in the required sum, negative where it is subtracted
     * @param figure the figure
     * @param cell the name of its cell: 表三“四、结转下年度继续办理”自然人
     */
    public record Earlier(int weight, StatedFigure figure, Localized cell) {}

    public String id() {
        return relation.id();
    }

    /** The value of the figure that makes both sides equal, rounded to 16 digits. */
    public BigDecimal expected() {
        return demand.quotient(demand.sum());
    }

    public BigDecimal actual() {
        return figure.value().orElseThrow();
    }

    /** Whether the relation says that one sum is at most another, not that they are equal. */
    public boolean isLimit() {
        return relation.comparison() == Comparison.AT_MOST;
    }

    public boolean isBroken() {
        return isBroken(demand.sum());
    }

    private boolean isBroken(BigDecimal sum) {
        int difference = demand.statedSum().compareTo(sum);
        return isLimit() ? (isUpperLimit ? difference > 0 : difference < 0) : difference != 0;
    }

    /** The stated value minus the expected one; negative where the figure is too small. */
    public BigDecimal surplus() {
        return actual().subtract(expected());
    }

    /**
     * Whether the relation would hold with a figure of the period before corrected as that report's own relations
     * require.
     */
    public boolean mayHold() {
        return earlier.stream().anyMatch(before -> before.figure().instead().stream()
                .anyMatch(right -> !isBroken(demand.sum()
                        .add(right.subtract(before.figure().value()).multiply(BigDecimal.valueOf(before.weight()))))));
    }

    /** The first figure of the period before. */
    public Earlier before() {
        return earlier.get(0);
    }
}
