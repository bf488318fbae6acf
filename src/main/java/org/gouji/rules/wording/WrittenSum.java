package org.gouji.rules.wording;

import java.math.BigDecimal;

/** A sum of figures that is also written down: 698 + 77 − 132 = 643. */
public final class WrittenSum {

    private final StringBuilder text = new StringBuilder();
    private BigDecimal total = BigDecimal.ZERO;
    private int count;
    private boolean isPlain;

    /** Adds a number so many times; a negative weight takes it away. */
    public void add(int weight, BigDecimal number) {
        BigDecimal product = number.multiply(BigDecimal.valueOf(weight));
        total = total.add(product);
        if (count > 0) {
            text.append(weight < 0 ? " − " : " + ");
        } else if (weight < 0) {
            text.append('−');
        }
        if (Math.abs(weight) != 1) {
            text.append(Math.abs(weight)).append(" × ");
        }
        boolean signed = number.signum() < 0 && !text.isEmpty();
        text.append(signed ? "(" + number.toPlainString() + ")" : number.toPlainString());
        isPlain = count == 0 && Math.abs(weight) == 1;
        count++;
    }

    public BigDecimal total() {
        return total;
    }

    /** The addends alone; empty where there are none. */
    String addends() {
        return text.toString();
    }

    /** The addends with their sum, or the only number. */
    public String text() {
        return isPlain ? total.toPlainString() : text + " = " + total.toPlainString();
    }

    /** The sum divided by a number with its quotient: (6 + 4) ÷ 2 = 5; undivided by 1. */
    public String dividedBy(int divisor, BigDecimal quotient) {
        if (divisor == 1) {
            return text();
        }
        String dividend = isPlain ? total.toPlainString() : count == 1 ? addends() : "(" + addends() + ")";
        return dividend + " ÷ " + divisor + " = " + quotient.toPlainString();
    }
}
