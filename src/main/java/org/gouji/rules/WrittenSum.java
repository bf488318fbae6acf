package org.gouji.rules;

import java.math.BigDecimal;

/** A sum of figures that is also written down: 698 + 77 − 132 = 643. */
final class WrittenSum {

    private final StringBuilder text = new StringBuilder();
    private BigDecimal total = BigDecimal.ZERO;
    private int count;

    /** Adds a number so many times; a negative weight takes it away. */
    void add(int weight, BigDecimal number) {
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
        text.append(number.toPlainString());
        count++;
    }

    BigDecimal total() {
        return total;
    }

    /** The addends alone; empty where there are none. */
    String addends() {
        return text.toString();
    }

    /** The addends with their sum, or the only number. */
    String text() {
        boolean simple = count == 1 && text.toString().equals(total.toPlainString());
        return simple ? text.toString() : text + " = " + total.toPlainString();
    }
}
