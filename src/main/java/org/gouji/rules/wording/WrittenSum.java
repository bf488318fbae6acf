package org.gouji.rules.wording;

import java.math.BigDecimal;

/** A sum of figures with its terms as text: 698 + 77 − 132 = 643. */
public final class WrittenSum {

    private final StringBuilder text = new StringBuilder();
    private BigDecimal total = BigDecimal.ZERO;
    private int count;
    private boolean isPlain;

    /** Adds a number times a weight; a negative weight subtracts it. */
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

    /** The addends as text, without their sum; empty where there are none. */
    String addends() {
        return text.toString();
    }

    /** The addends as text with their sum; a single number of weight 1 or -1 alone. */
    public String text() {
        return isPlain ? total.toPlainString() : text + " = " + total.toPlainString();
    }

    /** The division of the sum with its quotient: (6 + 4) ÷ 2 = 5; the sum alone for the divisor 1. */
    public String dividedBy(int divisor, BigDecimal quotient) {
        if (divisor == 1) {
            return text();
        }
        String dividend = isPlain ? total.toPlainString() : count == 1 ? addends() : "(" + addends() + ")";
        return dividend + " ÷ " + divisor + " = " + quotient.toPlainString();
    }
}
