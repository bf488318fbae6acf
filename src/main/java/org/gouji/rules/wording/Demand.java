package org.gouji.rules.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.gouji.report.row.Figure;

/**
 * What a relation requires of one of its figures: that the figure times its coefficient equals the sum of the other
 * terms, or is at most or at least that sum. Messages state it of the figure, such as 6 ÷ 2 = 3, if the cell can hold
 * that value; else of the two sums, such as 2 × 5 = 10 beside 7.
 *
 * @param figure the figure, which has a value
 * @param times the coefficient of the figure without its sign, at least 1
 * @param others the sum of the other terms, which are brought to the other side
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

    /** A sum divided by the coefficient of the figure, rounded to 16 digits. */
    public BigDecimal quotient(BigDecimal sum) {
        return times == 1 ? sum : sum.divide(BigDecimal.valueOf(times), MathContext.DECIMAL64);
    }

    /** The sum of the other terms. */
    public BigDecimal sum() {
        return others.total();
    }

    /** The stated figure times its coefficient. */
    public BigDecimal statedSum() {
        BigDecimal stated = figure.value().orElseThrow();
        return times == 1 ? stated : stated.multiply(BigDecimal.valueOf(times));
    }

    /** Whether messages state the requirement of the figure itself, not of the two sums. */
    boolean isOfFigure() {
        return times == 1 || value().isPresent();
    }

    /** The required value in numbers: 6 ÷ 2 = 3 of the figure, or 3 × 15 = 45 of the sums. */
    public String asked() {
        return isOfFigure() ? others.dividedBy(times, quotient(sum())) : others.text();
    }

    /** The stated value in numbers: 5 of the figure, or 2 × 31 = 62 of the sums. */
    public String stated() {
        String stated = figure.value().orElseThrow().toPlainString();
        return isOfFigure()
                ? stated
                : times + " × " + stated + " = " + statedSum().toPlainString();
    }

    /** The difference between the stated and the required value, without sign. */
    public String difference() {
        BigDecimal difference = statedSum().subtract(sum()).abs();
        return Equations.difference(isOfFigure() ? quotient(difference) : difference);
    }
}
