package org.gouji.ide.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.consistency.Conclusion;
import org.gouji.consistency.Finding;
import org.gouji.ide.figure.FigureRelations;
import org.gouji.ide.figure.RelationSummary;
import org.gouji.ide.figure.RelationText;
import org.gouji.ide.outline.Extents;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.TableCell;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/**
 * The inlay hints of a report: the computed sum beside a total that is empty or wrong, and a tick beside a table whose
 * relations were all judged and hold. Where the sums of a row and of a column disagree, neither is shown.
 */
public final class Hints {

    private final Analysis analysis;
    private final Findings findings;

    private Hints(Findings findings) {
        this.analysis = findings.analysis();
        this.findings = findings;
    }

    /** The hints in a range, in the order of the text. */
    public static List<Hint> in(Findings findings, TextRange range, HintOptions options) {
        Hints hints = new Hints(findings);
        List<Hint> found = new ArrayList<>();
        for (BoundTable table : hints.analysis.report().tables()) {
            List<Conclusion> conclusions = FigureRelations.of(hints.analysis, table);
            if (options.sums()) {
                hints.blankTotals(conclusions).forEach(found::add);
            }
            if (options.checks()) {
                hints.tick(table, conclusions).ifPresent(found::add);
            }
        }
        if (options.sums()) {
            hints.wrongTotals().forEach(found::add);
        }
        found.removeIf(hint -> !range.touches(hint.offset()));
        found.sort(Comparator.comparing(Hint::offset));
        return List.copyOf(found);
    }

    private Stream<Hint> blankTotals(List<Conclusion> conclusions) {
        return conclusions.stream()
                .filter(Conclusion::isTotal)
                .filter(conclusion ->
                        !conclusion.totals().isEmpty() && conclusion.stated().form() == Figure.Form.BLANK)
                .filter(conclusion -> isFirst(conclusion, conclusions))
                .flatMap(conclusion -> sum(conclusion.relation().reportedAt().cell(), conclusions)
                        .map(sum -> hint(conclusion, sum, true))
                        .stream());
    }

    /** Whether the relation is the first that states its total. */
    private static boolean isFirst(Conclusion conclusion, List<Conclusion> conclusions) {
        TableCell cell = conclusion.relation().reportedAt().cell();
        return conclusions.stream()
                .filter(other -> FigureRelations.statesSum(other, cell))
                .findFirst()
                .filter(conclusion::equals)
                .isPresent();
    }

    /**
     * The sum that all relations agree on that state a total and can be added up; empty where they disagree or there
     * are none.
     */
    private static Optional<BigDecimal> sum(TableCell cell, List<Conclusion> conclusions) {
        List<BigDecimal> sums = conclusions.stream()
                .filter(conclusion -> FigureRelations.statesSum(conclusion, cell))
                .flatMap(conclusion -> FigureRelations.sum(conclusion).stream())
                .distinct()
                .toList();
        return sums.size() == 1 ? Optional.of(sums.get(0)) : Optional.empty();
    }

    private Stream<Hint> wrongTotals() {
        return analysis.consistency().findings().stream()
                .filter(this::isReported)
                .flatMap(finding -> total(finding)
                        .filter(conclusion -> FigureRelations.admits(conclusion, conclusion.expected()))
                        .map(conclusion -> hint(conclusion, conclusion.expected(), false))
                        .stream());
    }

    /** Whether a finding is shown as a diagnostic; one that the user silenced isn't. */
    private boolean isReported(Finding finding) {
        return findings.diagnostics().stream()
                .anyMatch(
                        diagnostic -> diagnostic.range().equals(finding.place().range()));
    }

    /** The broken sum of a finding that is repaired by changing the total itself; empty where the finding has none. */
    private static Optional<Conclusion> total(Finding finding) {
        Stream<Conclusion> sums = finding.relations().stream()
                .filter(conclusion ->
                        conclusion.isTotal() && conclusion.stated().equals(finding.place()));
        return finding instanceof Finding.WrongFigure wrong
                ? sums.filter(conclusion -> wrong.values().equals(List.of(conclusion.expected())))
                        .findFirst()
                : sums.findFirst();
    }

    private static Hint hint(Conclusion conclusion, BigDecimal sum, boolean accept) {
        TextRange place = conclusion.stated().range();
        boolean blank = conclusion.stated().spelling().isEmpty();
        int offset = blank ? place.start() + Math.min(1, place.length()) : place.end();
        String number = sum.toPlainString();
        String equation =
                FigureRelations.sum(conclusion).isPresent() ? RelationText.sum(conclusion.left(), number) : number;
        Localized explanation = new Localized("各项之和：" + equation, "the sum of its parts: " + equation);
        List<TextEdit> edits =
                !accept ? List.of() : List.of(new TextEdit(blank ? TextRange.at(offset) : place, number));
        return new Hint(offset, "Σ " + number, explanation, edits);
    }

    private Optional<Hint> tick(BoundTable table, List<Conclusion> conclusions) {
        boolean all = !conclusions.isEmpty()
                && RelationSummary.count(conclusions, Conclusion.Outcome.HELD) == conclusions.size();
        int count = conclusions.size();
        Localized explanation = new Localized(count + " 项勾稽关系全部成立", "all " + count + " relations hold");
        return all
                ? table.range().map(range -> new Hint(besideTable(table, range), "✓", explanation, List.of()))
                : Optional.empty();
    }

    /**
     * The offset of a table's tick: the end of the header's line, or of the header where figures follow on its line.
     */
    private int besideTable(BoundTable table, TextRange range) {
        SyntaxTree tree = analysis.report().tree();
        int end = table.header().orElse(TextRange.at(range.start())).end();
        int line = tree.index().lineOf(end);
        return table.header().isPresent() && Extents.endsLine(tree, end, line)
                ? tree.index().end(line)
                : end;
    }
}
