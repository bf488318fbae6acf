package org.gouji.standard;

import java.math.BigDecimal;
import java.util.List;

/**
 * The kind of values in the cells of a column or row.
 *
 * @param measure what the values are, such as counts or amounts of money
 * @param unit the unit of amounts of money, 万元 by default
 * @param choices the words to choose from; empty unless the measure is a choice
 * @param optional whether a cell may stay blank
 * @param signed whether values may be negative although those of the measure usually mayn't, such as a deficit
 */
public record ValueKind(Measure measure, MoneyUnit unit, List<String> choices, boolean optional, boolean signed) {

    /** Counts, which are whole numbers of at least 0. */
    public static final ValueKind COUNT = of(Measure.COUNT);

    /**
     * The kind of a measure whose cells must be filled in, with amounts in 万元 and negative values only where the
     * measure allows them.
     */
    public static ValueKind of(Measure measure) {
        return new ValueKind(measure, MoneyUnit.TEN_THOUSAND_YUAN, List.of(), false, false);
    }

    /** Whether values may be negative. */
    public boolean isSigned() {
        return signed || measure.isSigned();
    }

    /** Whether a cell can hold the number: a count mustn't have decimals or be below 0. */
    public boolean admits(BigDecimal number) {
        return measure.isNumeric()
                && (isSigned() || number.signum() >= 0)
                && (!measure.isWhole() || number.stripTrailingZeros().scale() <= 0);
    }
}
