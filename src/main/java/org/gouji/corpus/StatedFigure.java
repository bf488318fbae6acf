package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.text.Position;

/**
 * A figure as a report states it.
 *
 * @param value the number; for money in the unit of its cell, such as 万元
 * @param start where it starts in the report's text
 * @param end where it ends
 * @param instead the values that would make the report's own relations hold; empty unless they show that it may be
 *     wrong
 */
public record StatedFigure(BigDecimal value, Position start, Position end, List<BigDecimal> instead) {

    /** Whether the report's own relations don't suggest another value. */
    public boolean isCertain() {
        return instead.isEmpty();
    }

    /** Whether a value is the stated one or one that should be stated instead. */
    public boolean mayBe(BigDecimal other) {
        return value.compareTo(other) == 0 || instead.stream().anyMatch(right -> right.compareTo(other) == 0);
    }
}
