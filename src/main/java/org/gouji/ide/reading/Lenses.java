package org.gouji.ide.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.consistency.Conclusion;
import org.gouji.consistency.Conclusion.Outcome;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.ide.figure.FigureRelations;
import org.gouji.ide.figure.RelationSummary;
import org.gouji.report.table.BoundTable;
import org.gouji.text.LineIndex;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * The code lenses of a report: the number of errors and warnings above the title, and above each table with relations
 * the number of those that hold.
 */
public final class Lenses {

    private final Findings findings;
    private final Analysis analysis;

    private Lenses(Findings findings) {
        this.findings = findings;
        this.analysis = findings.analysis();
    }

    /** The lenses in the order of the text. */
    public static List<Lens> of(Findings findings) {
        Lenses lenses = new Lenses(findings);
        Stream<Lens> tables = lenses.analysis.report().tables().stream().flatMap(table -> lenses.table(table).stream());
        return Stream.concat(lenses.title().stream(), tables)
                .sorted(Comparator.comparing(Lens::range))
                .toList();
    }

    private Optional<Lens> title() {
        return analysis.report().title().range().map(title -> {
            long errors = count(Severity.ERROR);
            long warnings = count(Severity.WARNING);
            Localized summary = errors + warnings == 0
                    ? new Localized("没有错误和警告", "no errors or warnings")
                    : new Localized(
                            errors + " 个错误，" + warnings + " 个警告",
                            counted(errors, "error") + ", " + counted(warnings, "warning"));
            return new Lens(firstLine(title), summary, first(Severity.ERROR).or(() -> first(Severity.WARNING)));
        });
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private long count(Severity severity) {
        return findings.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private Optional<TextRange> first(Severity severity) {
        return findings.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .map(Diagnostic::range)
                .min(Comparator.naturalOrder());
    }

    private Optional<Lens> table(BoundTable table) {
        List<Conclusion> conclusions = FigureRelations.of(analysis, table);
        return conclusions.isEmpty()
                ? Optional.empty()
                : table.range().map(range -> new Lens(firstLine(range), title(conclusions), problem(table)));
    }

    private static Localized title(List<Conclusion> conclusions) {
        long held = RelationSummary.count(conclusions, Outcome.HELD);
        long concluded = held + RelationSummary.count(conclusions, Outcome.BROKEN);
        int all = conclusions.size();
        return new Localized(
                "勾稽：成立 " + held + " / 可判断 " + concluded + " / 共 " + all,
                "Relations: " + held + " hold / " + concluded + " can be told / " + all + " in all");
    }

    private Optional<TextRange> problem(BoundTable table) {
        return analysis.consistency().findings().stream()
                .filter(finding -> finding.relations()
                        .get(0)
                        .table()
                        .table()
                        .id()
                        .equals(table.table().id()))
                .map(finding -> finding.place().range())
                .findFirst();
    }

    private TextRange firstLine(TextRange range) {
        LineIndex index = analysis.index();
        int end = index.end(index.lineOf(range.start()));
        return new TextRange(range.start(), Math.max(range.start(), Math.min(range.end(), end)));
    }
}
