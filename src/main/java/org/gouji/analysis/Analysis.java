package org.gouji.analysis;

import java.util.List;
import org.gouji.consistency.Consistency;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.report.Report;
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

    public String text() {
        return report.tree().text();
    }

    public LineIndex index() {
        return report.tree().index();
    }
}
