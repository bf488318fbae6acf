package org.gouji.ide;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.text.TextRange;

/** The fixes of what is wrong at a place. */
public final class QuickFixes {

    private QuickFixes() {}

    /** A fix and what it would settle. */
    public record QuickFix(Diagnostic diagnostic, Fix fix) {}

    /**
     * The fixes of the diagnostics that a range touches, in the order of the text, likeliest first; after all of them
     * the ways to silence the diagnostics.
     */
    public static List<QuickFix> at(Findings findings, TextRange range) {
        List<Diagnostic> touched = findings.diagnostics().stream()
                .filter(diagnostic -> diagnostic.range().start() <= range.end()
                        && range.start() <= diagnostic.range().end())
                .toList();
        Stream<QuickFix> fixes = touched.stream()
                .flatMap(diagnostic -> diagnostic.fixes().stream().map(fix -> new QuickFix(diagnostic, fix)));
        Stream<QuickFix> silencing = touched.stream()
                .flatMap(diagnostic ->
                        Silencing.of(findings, diagnostic).map(fix -> new QuickFix(diagnostic, fix)).stream());
        return Stream.concat(fixes, silencing).toList();
    }
}
