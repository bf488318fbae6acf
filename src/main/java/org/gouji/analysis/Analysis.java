package org.gouji.analysis;

import java.util.List;
import java.util.Optional;
import org.gouji.consistency.Consistency;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.report.Report;
import org.gouji.report.Title;
import org.gouji.rules.CheckedReport;
import org.gouji.rules.Rules;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.LineIndex;

/**
 * Everything that is known of one version of a text. Immutable, so that any number of requests can be answered from it.
 *
 * @param report the report as understood
 * @param consistency whether its figures agree
 * @param found what the rules about one report found, in the order of the text
 */
public record Analysis(Report report, Consistency consistency, List<Diagnostic> found) {

    /** Analyses any text. */
    public static Analysis of(String text) {
        Report report = Report.read(SyntaxTree.parse(text));
        Consistency consistency = Consistency.of(report);
        return new Analysis(report, consistency, Rules.check(new CheckedReport(report, consistency)));
    }

    /** A text that is known to be no report. */
    static Analysis ofOther(String text) {
        Title none = new Title(Optional.empty(), Optional.empty(), Optional.empty());
        Report report = new Report(SyntaxTree.parse(text), none, Optional.empty(), List.of(), List.of(), List.of());
        return new Analysis(report, Consistency.of(report), List.of());
    }

    public String text() {
        return report.tree().text();
    }

    public LineIndex index() {
        return report.tree().index();
    }
}
