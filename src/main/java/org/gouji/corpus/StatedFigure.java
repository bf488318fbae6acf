package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.text.Position;

/**
 * A figure as a report states it.
 *
 * @param value the number, in 万元 for money
 * @param start where it starts in the report's text
 * @param end where it ends
 * @param instead what it should be for the report's own relations to hold, where they say that it may be wrong
 */
public record StatedFigure(BigDecimal value, Position start, Position end, List<BigDecimal> instead) {

    /** Whether the report's own relations have nothing against it. */
    public boolean isCertain() {
        return instead.isEmpty();
    }

    /** Whether it states this value, or should. */
    public boolean mayBe(BigDecimal other) {
        return value.compareTo(other) == 0 || instead.stream().anyMatch(right -> right.compareTo(other) == 0);
    }
}
