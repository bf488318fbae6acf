package org.gouji.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.diagnostic.Diagnostic;

/** All rules. */
public final class Rules {

    /** Every rule, those about figures first. */
    public static final List<Rule> ALL = List.of(
            new TotalMismatch(),
            new BalanceMismatch(),
            new MissingValue(),
            new InvalidValue(),
            new NonstandardNumber(),
            new MissingRow(),
            new DuplicateRow(),
            new UnknownRow(),
            new CellCountMismatch(),
            new UnseparatedCells(),
            new MissingTable(),
            new MissingChapter(),
            new MisorderedChapter(),
            new DuplicateChapter(),
            new EmptyChapter(),
            new NonstandardHeading(),
            new NonstandardLabel(),
            new MissingTopic(),
            new OutdatedTable(),
            new ProseTableMismatch(),
            new ProseSumMismatch(),
            new YearMismatch());

    private Rules() {}

    /** The rule with a code, empty where there is none. */
    public static Optional<Rule> rule(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** What all rules find, in the order of the text. */
    public static List<Diagnostic> check(CheckedReport report) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        ALL.forEach(rule -> rule.check(report, diagnostics::add));
        diagnostics.sort(Comparator.comparing(Diagnostic::range));
        return List.copyOf(diagnostics);
    }
}
