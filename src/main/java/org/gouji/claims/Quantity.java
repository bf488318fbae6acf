package org.gouji.claims;

import java.math.BigDecimal;
import org.gouji.text.TextRange;

/**
 * A number in a sentence.
 *
 * @param range where its digits or words stand, without unit; of an absence the words that say none
 * @param value what it says; of a share in hundredths
 * @param exact whether it says no more and no less: without 约, 余, 近, 多, 以上 and the like
 * @param unit its counter (条, 件, 篇), empty where there is none
 * @param kind what sort of number it is
 */
public record Quantity(TextRange range, BigDecimal value, boolean exact, String unit, Kind kind) {

    /** The number in a text that starts so much earlier. */
    Quantity shifted(int offset) {
        return new Quantity(range.shifted(offset), value, exact, unit, kind);
    }

    /** What sort of number a quantity is. */
    public enum Kind {
        /** A number of things. */
        COUNT,
        /** A share in hundredths: 51.85%. */
        SHARE,
        /** A word that says none: 未收到, 无. */
        ABSENCE
    }
}
