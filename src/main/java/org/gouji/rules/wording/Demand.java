package org.gouji.rules.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.gouji.report.row.Figure;

/**
 * What a relation asks of one of its figures: that, taken so many times, it comes to the other terms, to no more or to no
 * less. It is told of the figure itself, such as 6 ÷ 2 = 3, if the figure can have that value; else of the sums as they are
 * written down, such as 2 × 5 = 10 beside 7.
 *
 * @param figure the figure, which has a value
 * @param times how many times it counts, at least 1
 * @param others the other terms, brought to the other side
 */
public record Demand(Figure figure, int times, WrittenSum others) {

    /** The value that makes both sides equal; empty where the cell can't hold it. */
    public Optional<BigDecimal> value() {
        BigDecimal value = quotient(sum());
        return value.multiply(BigDecimal.valueOf(times)).compareTo(sum()) == 0
                        && figure.kind().admits(value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /** A sum shared out among the times that the figure counts, rounded to 16 digits. */
    public BigDecimal quotient(BigDecimal sum) {
        return times == 1 ? sum : sum.divide(BigDecimal.valueOf(times), MathContext.DECIMAL64);
    }

    /** What the other terms come to. */
    public BigDecimal sum() {
        return others.total();
    }

    /** What the figure comes to, as often as it counts. */
    public BigDecimal statedSum() {
        BigDecimal stated = figure.value().orElseThrow();
        return times == 1 ? stated : stated.multiply(BigDecimal.valueOf(times));
    }

    /** Whether it is told of the figure itself. */
    boolean isOfFigure() {
        return times == 1 || value().isPresent();
    }

    /** What is asked for: 6 ÷ 2 = 3, or 3 × 15 = 45 of the sums. */
    public String asked() {
        return isOfFigure() ? others.dividedBy(times, quotient(sum())) : others.text();
    }

    /** What is stated: 5, or 2 × 31 = 62 of the sums. */
    public String stated() {
        String stated = figure.value().orElseThrow().toPlainString();
        return isOfFigure()
                ? stated
                : times + " × " + stated + " = " + statedSum().toPlainString();
    }

    /** How far what is stated is from what is asked for. */
    public String difference() {
        BigDecimal difference = statedSum().subtract(sum()).abs();
        return Equations.difference(isOfFigure() ? quotient(difference) : difference);
    }
}
