package org.gouji.ide.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** The quick fixes at a place: repairs of the diagnostics there, and comments that silence them. */
final class QuickFixes {

    private QuickFixes() {}

    /**
     * The fixes of the diagnostics that a range touches, in the order of the text, likeliest first; then other repairs
     * of the row there; at the end the changes that silence the diagnostics.
     */
    static List<Action> at(Findings findings, TextRange range) {
        List<Diagnostic> touched = findings.diagnostics().stream()
                .filter(diagnostic -> diagnostic.range().touches(range))
                .toList();
        List<Action> actions = new ArrayList<>();
        touched.forEach(diagnostic -> diagnostic.fixes().forEach(fix -> actions.add(action(diagnostic, fix))));
        actions.addAll(BlankFilling.at(findings, range));
        actions.addAll(SlippedRows.at(findings, range));
        Set<List<TextEdit>> seen = new HashSet<>();
        actions.removeIf(action -> !seen.add(action.edits()));
        touched.forEach(diagnostic ->
                Silencing.of(findings, diagnostic).ifPresent(fix -> actions.add(action(diagnostic, fix))));
        return actions;
    }

    private static Action action(Diagnostic diagnostic, Fix fix) {
        return new Action(Action.Kind.QUICK_FIX, fix.title(), fix.preferred(), Optional.of(diagnostic), fix.edits());
    }
}
