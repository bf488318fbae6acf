package org.gouji.analysis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.rules.Across;

/**
 * What is to be said of a report: what its own rules found and what comparing it with others did.
 *
 * @param analysis what is known of the report by itself
 * @param diagnostics the findings, in the order of the text
 * @param broken the relations between it and other reports that don't hold
 */
public record Findings(Analysis analysis, List<Diagnostic> diagnostics, List<Across.Broken> broken) {

    /** The findings of a report that stands alone. */
    public static Findings of(Analysis analysis) {
        return new Findings(analysis, analysis.found(), List.of());
    }

    /** The findings of a report among others; {@code across} is what comparing it with those found. */
    public static Findings of(Analysis analysis, Across across) {
        List<Diagnostic> all = Stream.concat(
                        analysis.found().stream().filter(found -> !isExplained(found, across)),
                        across.diagnostics().stream())
                .sorted(Comparator.comparing(Diagnostic::range))
                .toList();
        return new Findings(analysis, all, across.broken());
    }

    /** Whether another report explains all that a diagnostic is about: one error is said once. */
    private static boolean isExplained(Diagnostic found, Across across) {
        Set<String> explained = new HashSet<>();
        across.diagnostics().forEach(diagnostic -> explained.addAll(diagnostic.relations()));
        return !found.relations().isEmpty() && explained.containsAll(found.relations());
    }
}
