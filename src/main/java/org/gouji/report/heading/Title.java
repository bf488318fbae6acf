package org.gouji.report.heading;

import java.util.Optional;
import org.gouji.standard.Period;
import org.gouji.text.TextRange;

/**
 * The agency, the year and the period that a report names at its head, and where its title stands.
 *
 * @param range where the title stands, which may be several lines; empty where there is none
 * @param agency the organ that reports
 * @param year the year of the period that is reported on
 * @param period the period that is reported on: that year, or a quarter or month of it
 */
public record Title(
        Optional<TextRange> range, Optional<String> agency, Optional<Integer> year, Optional<Period> period) {

    /** The title of a report that names nothing at its head. */
    public static final Title NONE = new Title(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Title of(TextRange range, Optional<String> agency, Optional<Period> period) {
        return new Title(Optional.of(range), agency, period.map(Period::year), period);
    }

    /** A copy without the place of the title in the text. */
    public Title withoutRange() {
        return new Title(Optional.empty(), agency, year, period);
    }
}
