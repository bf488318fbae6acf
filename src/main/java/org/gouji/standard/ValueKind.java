package org.gouji.standard;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the cells of a column or row hold.
 *
 * @param measure what their values are
 * @param unit the unit of amounts; 万元 where nothing else is said
 * @param choices the words to choose from; empty unless the measure is a choice
 * @param optional whether a cell may stay blank
 * @param signed whether values may be negative though those of the measure otherwise mayn't, such as a deficit
 */
public record ValueKind(Measure measure, MoneyUnit unit, List<String> choices, boolean optional, boolean signed) {

    /** Numbers of things. */
    public static final ValueKind COUNT = of(Measure.COUNT);

    /** Values of a measure that must be there, amounts in 万元. */
    public static ValueKind of(Measure measure) {
        return new ValueKind(measure, MoneyUnit.TEN_THOUSAND_YUAN, List.of(), false, false);
    }

    /** Whether values may be negative. */
    public boolean isSigned() {
        return signed || measure.isSigned();
    }

    /** Whether a cell can hold the number: of a count no decimals, and nothing below 0. */
    public boolean admits(BigDecimal number) {
        return measure.isNumeric()
                && (isSigned() || number.signum() >= 0)
                && (!measure.isWhole() || number.stripTrailingZeros().scale() <= 0);
    }
}
