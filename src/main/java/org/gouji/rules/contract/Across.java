package org.gouji.rules.contract;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.diagnostic.Diagnostic;

/**
 * What comparing a report with others finds in it.
 *
 * @param diagnostics the findings, in the order of the text
 * @param broken the relations between periods that don't hold, in the order of the standard
 */
public record Across(List<Diagnostic> diagnostics, List<Broken> broken) {

    /** Nothing. */
    public static final Across NOTHING = new Across(List.of(), List.of());

    /**
     * A relation between reports that doesn't hold.
     *
     * @param id such as {@code roll-forward/carried-over/natural-person}
     * @param expected what the other report asks for: of a figure that counts several times, as often as it does
     * @param actual what the report states, as often as it counts
     * @param limit whether that is only the most, or the least, that it may state
     */
    public record Broken(String id, BigDecimal expected, BigDecimal actual, boolean limit) {}
}
