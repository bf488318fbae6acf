package org.gouji.ide.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.analysis.Findings;
import org.gouji.report.table.BoundTable;
import org.gouji.text.TextRange;

/** Collects the changes that are offered at a place of a report. */
public final class Actions {

    private Actions() {}

    /**
     * The changes of the wanted kinds at a range: quick fixes first, then recomputed totals, rewritten tables, and the
     * fix of all findings at once.
     */
    public static List<Action> at(Findings findings, TextRange range, Set<Action.Kind> kinds) {
        List<Action> actions = new ArrayList<>();
        if (kinds.contains(Action.Kind.QUICK_FIX)) {
            actions.addAll(QuickFixes.at(findings, range));
        }
        if (kinds.contains(Action.Kind.RECOMPUTE)) {
            actions.addAll(Recomputation.at(findings.analysis(), range));
        }
        if (kinds.contains(Action.Kind.CONVERT)) {
            actions.addAll(Conversion.at(findings.analysis().report(), range));
        }
        if (kinds.contains(Action.Kind.FIX_ALL)) {
            SafeFixes.all(findings).ifPresent(actions::add);
        }
        return List.copyOf(actions);
    }

    /** The tables that a range touches. */
    static Stream<BoundTable> tables(List<BoundTable> tables, TextRange range) {
        return tables.stream()
                .filter(table -> table.range().filter(range::touches).isPresent());
    }
}
