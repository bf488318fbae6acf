package org.gouji.report.row;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.standard.CellId;
import org.gouji.standard.Measure;
import org.gouji.standard.ValueKind;
import org.gouji.text.TextRange;

/**
 * A figure of a table as it stands in the text.
 *
 * @param cell the cell of the standard that it is bound to
 * @param kind what its cell should hold
 * @param range where it stands; for a missing figure the place where it belongs
 * @param spelling the characters there
 * @param form the kind of its content
 * @param value the number, in the unit of its kind for money; empty unless the characters say one
 */
public record Figure(
        CellId cell, ValueKind kind, TextRange range, String spelling, Form form, Optional<BigDecimal> value) {

    /** The most digits before the decimal point of a number that is used in arithmetic. */
    private static final int MOST_DIGITS = 15;

    /** The kind of content that the characters of a figure are. */
    public enum Form {
        /** A number in plain digits. */
        NUMBER,
        /** A number that is clear but written otherwise: １３, 1,009, 22（其中…）. */
        NONSTANDARD,
        /** Nothing, a dash, a slash, 无 or 不适用: a missing value, not a zero. */
        BLANK,
        /** Words, where words are wanted. */
        WORDS,
        /** Anything else, or a number that the column can't hold. */
        INVALID
    }

    /** The kind of value that its cell should hold, such as counts or money. */
    public Measure measure() {
        return kind.measure();
    }

    /** Whether the figure is a number that its cell may hold, so that arithmetic may use it. */
    public boolean isCountable() {
        if (value.isEmpty()) {
            return false;
        }
        BigDecimal number = value.get();
        Measure measure = kind.measure();
        return measure.isNumeric()
                && (number.signum() >= 0 || kind.isSigned())
                && (number.scale() == 0 || !measure.isWhole() || isInteger())
                && number.precision() - number.scale() <= MOST_DIGITS;
    }

    private boolean isInteger() {
        return value.orElseThrow().scale() == 0
                || value.get().stripTrailingZeros().scale() <= 0;
    }

    /** Whether the figure is a whole number of at least 0. */
    public boolean isWhole() {
        return value.isPresent() && value.get().signum() >= 0 && isInteger();
    }
}
