package org.gouji.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.config.Configuration;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.rules.contract.Across;

/**
 * The diagnostics to show for a report: those of its own rules and those from comparing it with others, without the
 * ones that its comments silence, at the severities that the workspace wants.
 *
 * @param analysis what is known of the report by itself
 * @param diagnostics the findings, in the order of the text
 * @param broken the relations between it and other reports that don't hold
 */
public record Findings(Analysis analysis, List<Diagnostic> diagnostics, List<Across.Broken> broken) {

    /** The findings of a report that stands alone. */
    public static Findings of(Analysis analysis) {
        return of(analysis, Across.NOTHING);
    }

    /** The findings of a report among others; {@code across} is the result of comparing it with those. */
    public static Findings of(Analysis analysis, Across across) {
        return of(analysis, across, Configuration.NONE);
    }

    /** The findings in the text of a configuration or a form, which is no report. */
    public static Findings ofConfiguration(String text, List<Diagnostic> faults) {
        return new Findings(Analysis.ofOther(text), faults, List.of());
    }

    /** The findings of a report in a workspace with a configuration. */
    public static Findings of(Analysis analysis, Across across, Configuration configuration) {
        List<Diagnostic> all = Stream.concat(unexplained(analysis, across), across.diagnostics().stream())
                .toList();
        Stream<Diagnostic> shown = unsilenced(analysis, all, configuration).stream()
                .flatMap(diagnostic -> configuration.severity(diagnostic).map(diagnostic::with).stream());
        return new Findings(
                analysis, shown.sorted(Comparator.comparing(Diagnostic::range)).toList(), across.broken());
    }

    /** These findings with other diagnostics. */
    public Findings with(List<Diagnostic> others) {
        return new Findings(analysis, others, broken);
    }

    /** The report's own diagnostics without those that the comparison explains already: each error is reported once. */
    private static Stream<Diagnostic> unexplained(Analysis analysis, Across across) {
        Set<String> explained = new HashSet<>();
        across.diagnostics().forEach(diagnostic -> explained.addAll(diagnostic.relations()));
        return explained.isEmpty()
                ? analysis.found().stream()
                : analysis.found().stream()
                        .filter(found -> found.relations().isEmpty() || !explained.containsAll(found.relations()));
    }

    private static List<Diagnostic> unsilenced(Analysis analysis, List<Diagnostic> all, Configuration configuration) {
        Ignores ignores = Ignores.of(analysis.report());
        if (ignores.isEmpty()) {
            return all;
        }
        List<Diagnostic> left = new ArrayList<>(all);
        left.addAll(ignores.unused(all, configuration));
        left.removeIf(ignores::silence);
        return left;
    }
}
