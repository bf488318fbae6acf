package org.gouji.ide;

import java.util.List;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.text.TextRange;

/** The fixes of what is wrong at a place. */
public final class QuickFixes {

    private QuickFixes() {}

    /** A fix and what it would settle. */
    public record QuickFix(Diagnostic diagnostic, Fix fix) {}

    /** The fixes of the diagnostics that a range touches, in the order of the text, likeliest first. */
    public static List<QuickFix> at(Findings findings, TextRange range) {
        return findings.diagnostics().stream()
                .filter(diagnostic -> diagnostic.range().start() <= range.end()
                        && range.start() <= diagnostic.range().end())
                .flatMap(diagnostic -> diagnostic.fixes().stream().map(fix -> new QuickFix(diagnostic, fix)))
                .toList();
    }
}
