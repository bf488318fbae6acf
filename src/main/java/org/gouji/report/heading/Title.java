package org.gouji.report.heading;

import java.util.Optional;
import org.gouji.standard.Period;
import org.gouji.text.TextRange;

/**
 * What a report says of itself at its head.
 *
 * @param range where the title stands, which may be several lines; empty where there is none
 * @param agency the organ that reports
 * @param year the year that is reported on, or in which the period lies that is
 * @param period what is reported on: that year, or a quarter or month of it
 */
public record Title(
        Optional<TextRange> range, Optional<String> agency, Optional<Integer> year, Optional<Period> period) {

    /** What a report says that says nothing of itself. */
    public static final Title NONE = new Title(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Title of(TextRange range, Optional<String> agency, Optional<Period> period) {
        return new Title(Optional.of(range), agency, period.map(Period::year), period);
    }

    /** The same without its place in a text. */
    public Title withoutRange() {
        return new Title(Optional.empty(), agency, year, period);
    }
}
