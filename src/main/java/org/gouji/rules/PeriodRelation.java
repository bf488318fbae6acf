package org.gouji.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.gouji.corpus.StatedFigure;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.standard.Comparison;
import org.gouji.standard.Relation;
import org.gouji.standard.Term;
import org.gouji.text.Localized;

/**
 * A relation between two periods of one agency, of which both reports state every figure.
 *
 * @param relation the relation of the form
 * @param table the table that it is reported in
 * @param figure the figure that it is reported at, which follows from the others
 * @param own the term of that figure
 * @param isLeft whether that term stands on the left side
 * @param earlier the terms of the period before, in their order
 * @param terms the other figures of this period that have a part in it
 * @param rest what the other terms come to, brought to the side that the figure isn't on
 * @param expectation how the expected value comes about: 3, or 698 + 77 − 132 = 643
 */
record PeriodRelation(
        Relation relation,
        BoundTable table,
        Figure figure,
        Term own,
        boolean isLeft,
        List<Earlier> earlier,
        List<Figure> terms,
        BigDecimal rest,
        String expectation) {

    /**
     * A figure of the period before.
     *
     * @param weight how many times it counts towards the expected value
     * @param figure the figure
     * @param cell where it stands: 表三“四、结转下年度继续办理”自然人
     */
    record Earlier(int weight, StatedFigure figure, Localized cell) {}

    String id() {
        return relation.id();
    }

    /** The value of the figure that makes both sides equal: of a limit the most, or the least, that it may be. */
    BigDecimal expected() {
        return divided(rest);
    }

    private BigDecimal divided(BigDecimal sum) {
        return own.coefficient() == 1 ? sum : sum.divide(BigDecimal.valueOf(own.coefficient()), MathContext.DECIMAL64);
    }

    BigDecimal actual() {
        return figure.value().orElseThrow();
    }

    /** Whether it only says that one sum is at most another. */
    boolean isLimit() {
        return relation.comparison() == Comparison.AT_MOST;
    }

    /** Whether the figure may be no more than expected; else it may be no less. */
    boolean isUpperLimit() {
        return isLeft == own.coefficient() > 0;
    }

    boolean isBroken() {
        return isBroken(expected());
    }

    private boolean isBroken(BigDecimal expected) {
        int difference = actual().compareTo(expected);
        return isLimit() ? (isUpperLimit() ? difference > 0 : difference < 0) : difference != 0;
    }

    /** By how much the figure is too large. */
    BigDecimal surplus() {
        return actual().subtract(expected());
    }

    /** Whether it would hold if a figure of the period before were what that report's own relations ask for. */
    boolean mayHold() {
        return earlier.stream().anyMatch(before -> before.figure().instead().stream()
                .anyMatch(right -> !isBroken(divided(rest.add(
                        right.subtract(before.figure().value()).multiply(BigDecimal.valueOf(before.weight())))))));
    }

    /** The first figure of the period before. */
    Earlier before() {
        return earlier.get(0);
    }
}
