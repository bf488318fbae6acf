package org.gouji.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.diagnostic.Diagnostic;

/**
 * What is to be said of a report: what its own rules found and what comparing it with others did.
 *
 * @param analysis what is known of the report by itself
 * @param diagnostics the findings, in the order of the text
 */
public record Findings(Analysis analysis, List<Diagnostic> diagnostics) {

    /** The findings of a report that stands alone. */
    public static Findings of(Analysis analysis) {
        return new Findings(analysis, analysis.found());
    }

    /** The findings of a report among others; {@code across} is what comparing it with those found. */
    public static Findings of(Analysis analysis, List<Diagnostic> across) {
        List<Diagnostic> all = Stream.concat(analysis.found().stream(), across.stream())
                .sorted(Comparator.comparing(Diagnostic::range))
                .toList();
        return new Findings(analysis, all);
    }
}
