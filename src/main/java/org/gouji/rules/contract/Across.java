package org.gouji.rules.contract;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.diagnostic.Diagnostic;

/**
 * The findings in a report from comparing it with others.
 *
 * @param diagnostics the diagnostics, in the order of the text
 * @param broken the broken relations between periods, in the order of the form
 */
public record Across(List<Diagnostic> diagnostics, List<Broken> broken) {

    /** No findings, as of a report that isn't compared. */
    public static final Across NOTHING = new Across(List.of(), List.of());

    /**
     * A broken relation between reports.
     *
     * @param id such as {@code roll-forward/carried-over/natural-person}
     * @param expected the sum that the other terms require
     * @param actual the stated figure, times its coefficient
     * @param limit whether {@code expected} is only the most, or the least, that the report may state
     */
    public record Broken(String id, BigDecimal expected, BigDecimal actual, boolean limit) {}
}
