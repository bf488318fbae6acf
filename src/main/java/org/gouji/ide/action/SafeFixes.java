package org.gouji.ide.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.text.TextEdit;

/**
 * The fixes that can be applied all at once without asking: they change how labels, headings and numbers are written,
 * never a value.
 */
final class SafeFixes {

    private static final Set<String> CODES = Set.of("nonstandard-heading", "nonstandard-label", "nonstandard-number");

    private SafeFixes() {}

    /**
     * The change that settles every finding about spelling with a unique repair that loses nothing; empty where there
     * is no such finding.
     */
    static Optional<Action> all(Findings findings) {
        List<TextEdit> edits = new ArrayList<>();
        int end = -1;
        for (TextEdit edit : edits(findings).toList()) {
            if (edit.range().start() >= end) {
                edits.add(edit);
                end = edit.range().end();
            }
        }
        Message title = Message.of(
                "统一标题、行名和数字的写法（{0} 处，不改变任何数值）",
                "Write headings, labels and numbers as the form has them ({0}; no value changes)", edits.size());
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Action(Action.Kind.FIX_ALL, title, false, Optional.empty(), List.copyOf(edits)));
    }

    private static Stream<TextEdit> edits(Findings findings) {
        return findings.diagnostics().stream()
                .filter(diagnostic -> CODES.contains(diagnostic.code()))
                .map(Diagnostic::fixes)
                .flatMap(List::stream)
                .filter(Fix::preferred)
                .map(Fix::edits)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TextEdit::range));
    }
}
