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
 * The rules run when their findings are first asked for, since other reports don't need these.
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

    /** Analyses any text as a report of one of the given forms. */
    public static Analysis of(String text, KnownForms forms) {
        return of(SyntaxTree.parse(text), forms, new ReportMemory());
    }

    /** Analyses a parsed version of a text; parts that the memory knows from other versions aren't read again. */
    public static Analysis of(SyntaxTree tree, KnownForms forms, ReportMemory memory) {
        Report report = Report.read(tree, forms, memory);
        return new Analysis(report, Consistency.of(report));
    }

    /** The analysis of this text after some edits. */
    public Analysis edited(List<TextEdit> edits) {
        return of(TextEdit.apply(text(), edits), report.forms());
    }

    /** The report that was read from the text. */
    public Report report() {
        return report;
    }

    /** Whether the figures of the report agree, and which are wrong. */
    public Consistency consistency() {
        return consistency;
    }

    /** The diagnostics of the rules that look at this report alone, in the order of the text. */
    public List<Diagnostic> found() {
        List<Diagnostic> known = found;
        if (known == null) {
            known = Rules.check(new CheckedReport(report, consistency));
            found = known;
        }
        return known;
    }

    /**
     * Whether {@link #found()} is empty, no relation is broken, and there is no comment that may silence a diagnostic.
     */
    public boolean isQuiet() {
        return found().isEmpty()
                && consistency.broken().isEmpty()
                && report.tree().comments().isEmpty();
    }

    /** This analysis without text and diagnostics, for a report without problems; takes next to no memory. */
    public Analysis withoutText() {
        return ofNothing(report.withoutText());
    }

    /** The analysis of a text that is known to be no report. */
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
