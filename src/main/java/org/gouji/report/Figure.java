package org.gouji.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.standard.CellId;
import org.gouji.standard.Measure;
import org.gouji.text.TextRange;

/**
 * A figure of a table as it stands in the text.
 *
 * @param cell the cell of the standard that it is bound to
 * @param measure what it counts
 * @param range where it stands; of a blank one the place where it should
 * @param spelling the characters there
 * @param form what the characters say
 * @param value the number, in 万元 for money; empty unless the form has one
 */
public record Figure(
        CellId cell, Measure measure, TextRange range, String spelling, Form form, Optional<BigDecimal> value) {

    /** What the characters of a figure say. */
    public enum Form {
        /** A number in plain digits. */
        NUMBER,
        /** A number that is clear but written otherwise: １３, 1,009, 22（其中…）. */
        NONSTANDARD,
        /** Nothing, a dash, a slash, 无 or 不适用: a missing value, not a zero. */
        BLANK,
        /** Anything else, or a number that the column can't hold. */
        INVALID
    }

    /** Whether the figure is a whole number that arithmetic may use. */
    public boolean isWhole() {
        return value.isPresent()
                && value.get().signum() >= 0
                && (value.get().scale() == 0 || value.get().stripTrailingZeros().scale() <= 0);
    }
}
