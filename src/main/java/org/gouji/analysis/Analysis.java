package org.gouji.analysis;

import java.util.List;
import org.gouji.consistency.Consistency;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.report.Report;
import org.gouji.report.ReportMemory;
import org.gouji.report.label.KnownForms;
import org.gouji.rules.Rules;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.LineIndex;
import org.gouji.text.TextEdit;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one version of a text. Immutable, so that any number of requests can be answered from it.
 * What the rules find is found out by whoever asks first: other reports need less than that.
 */
public final class Analysis {

    private final Report report;
    private final Consistency consistency;
    private volatile @Nullable List<Diagnostic> found;

    private Analysis(Report report, Consistency consistency) {
        this.report = report;
        this.consistency = consistency;
    }

    /** Analyses any text as a report of one of the forms that Gouji brings along. */
    public static Analysis of(String text) {
        return of(text, KnownForms.builtIn());
    }

    /** Analyses any text as a report of one of some forms. */
    public static Analysis of(String text, KnownForms forms) {
        return of(SyntaxTree.parse(text), forms, new ReportMemory());
    }

    /** Analyses a version of a text that has been parsed; what the memory knows from others isn't read again. */
    public static Analysis of(SyntaxTree tree, KnownForms forms, ReportMemory memory) {
        Report report = Report.read(tree, forms, memory);
        return new Analysis(report, Consistency.of(report));
    }

    /** The analysis of the text with some edits. */
    public Analysis edited(List<TextEdit> edits) {
        return of(TextEdit.apply(text(), edits), report.forms());
    }

    /** The report as understood. */
    public Report report() {
        return report;
    }

    /** Whether its figures agree. */
    public Consistency consistency() {
        return consistency;
    }

    /** What the rules about one report found, in the order of the text. */
    public List<Diagnostic> found() {
        List<Diagnostic> known = found;
        if (known == null) {
            known = Rules.check(new CheckedReport(report, consistency));
            found = known;
        }
        return known;
    }

    /** Whether nothing was found, no relation is broken, and no comment may silence what others find. */
    public boolean isQuiet() {
        return found().isEmpty()
                && consistency.broken().isEmpty()
                && report.tree().comments().isEmpty();
    }

    /** What remains to be known of a report of which nothing is to be said; takes next to no memory. */
    public Analysis withoutText() {
        return ofNothing(report.withoutText());
    }

    /** A text that is known to be no report. */
    static Analysis ofOther(String text) {
        return ofNothing(Report.none(SyntaxTree.parse(text), KnownForms.builtIn()));
    }

    private static Analysis ofNothing(Report report) {
        Analysis analysis = new Analysis(report, Consistency.of(report));
        analysis.found = List.of();
        return analysis;
    }

    public String text() {
        return report.tree().text();
    }

    public LineIndex index() {
        return report.tree().index();
    }
}
