package org.gouji.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.rules.comparison.PeriodRelation;
import org.gouji.rules.comparison.PeriodRelations;
import org.gouji.rules.contract.Across;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.ComparedReport;
import org.gouji.rules.contract.CorpusRule;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.contract.Rule;

/** The list of all rules, and their results for a report. */
public final class Rules {

    /** Every rule, those about figures first. */
    public static final List<Rule> ALL = List.of(
            new TotalMismatch(),
            new BalanceMismatch(),
            new LimitExceeded(),
            new TableSumMismatch(),
            new RollForwardMismatch(),
            new AggregateMismatch(),
            new MissingValue(),
            new InvalidValue(),
            new NonstandardNumber(),
            new MissingRow(),
            new DuplicateRow(),
            new UnknownRow(),
            new UnknownColumn(),
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
            new InvalidFrontMatter(),
            new ProseTableMismatch(),
            new ProseSumMismatch(),
            new YearMismatch(),
            new DuplicateReport(),
            new UnusedIgnore());

    private static final List<ReportRule> REPORT_RULES = ALL.stream()
            .filter(ReportRule.class::isInstance)
            .map(ReportRule.class::cast)
            .toList();

    private static final List<CorpusRule> CORPUS_RULES = ALL.stream()
            .filter(CorpusRule.class::isInstance)
            .map(CorpusRule.class::cast)
            .toList();

    private Rules() {}

    /** The codes of all rules. */
    public static List<String> codes() {
        return ALL.stream().map(Rule::code).toList();
    }

    /** The rule with a code, empty where there is none. */
    public static Optional<Rule> rule(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** Whether the rule with that code checks a report by itself, without comparing it with others. */
    public static boolean isJudgedAlone(String code) {
        return REPORT_RULES.stream().anyMatch(rule -> rule.code().equals(code));
    }

    /** The findings of all rules that check one report, in the order of the text. */
    public static List<Diagnostic> check(CheckedReport report) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        REPORT_RULES.forEach(rule -> rule.check(report, diagnostics::add));
        diagnostics.sort(Comparator.comparing(Diagnostic::range));
        return List.copyOf(diagnostics);
    }

    /**
     * The findings of all rules that compare a report with others, in the order of the text, and its broken relations
     * between periods.
     */
    public static Across compare(ComparedReport report) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        CORPUS_RULES.forEach(rule -> rule.check(report, diagnostics::add));
        diagnostics.sort(Comparator.comparing(Diagnostic::range));
        List<Across.Broken> broken = PeriodRelations.of(report).stream()
                .filter(PeriodRelation::isBroken)
                .map(relation -> new Across.Broken(
                        relation.id(),
                        relation.demand().sum(),
                        relation.demand().statedSum(),
                        relation.isLimit()))
                .toList();
        return new Across(List.copyOf(diagnostics), broken);
    }
}
