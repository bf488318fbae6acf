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
 * A relation between two periods of one agency, of which both reports state every figure.
 *
 * @param relation the relation of the form
 * @param table the table that it is reported in
 * @param figure the figure that it is reported at, which follows from the others
 * @param demand what the others ask of that figure
 * @param isUpperLimit whether it may be no more than that if the relation is a limit; else it may be no less
 * @param earlier the terms of the period before, in their order
 * @param terms the other figures of this period that have a part in it
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
     * @param weight how many times it counts towards what is asked of the figure
     * @param figure the figure
     * @param cell where it stands: 表三“四、结转下年度继续办理”自然人
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

    /** Whether it only says that one sum is at most another. */
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

    /** By how much the figure is too large. */
    public BigDecimal surplus() {
        return actual().subtract(expected());
    }

    /** Whether it would hold if a figure of the period before were what that report's own relations ask for. */
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
