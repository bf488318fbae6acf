package org.gouji.cli.output;

import java.io.IOException;
import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.cli.destination.Output;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.messages.Severities;
import org.gouji.text.LineIndex;
import org.gouji.text.Localized;
import org.gouji.text.Position;
import org.gouji.text.TextRange;

/** Writes the findings of {@code check} as text for people. Lines and columns count from 1. */
public final class CheckText implements CheckReporter {

    private static final int MOST = 4;

    private final Output out;
    private final Style style;
    private final boolean hints;

    /** @param hints whether hints are shown */
    public CheckText(Output out, Style style, boolean hints) {
        this.out = out;
        this.style = style;
        this.hints = hints;
    }

    @Override
    public void report(String path, Findings findings) throws IOException {
        List<Diagnostic> shown = findings.diagnostics().stream()
                .filter(diagnostic -> hints || diagnostic.severity() != Severity.HINT)
                .toList();
        for (Diagnostic diagnostic : shown) {
            write(path, findings.analysis(), diagnostic);
        }
        if (shown.isEmpty()) {
            out.write(out.text(new Localized(path + "：没有发现问题", path + ": nothing found")) + "\n");
        }
    }

    private void write(String path, Analysis analysis, Diagnostic diagnostic) throws IOException {
        String severity = out.text(Severities.name(diagnostic.severity()));
        out.write(style.bold(place(path, analysis.index(), diagnostic.range())) + " "
                + style.severe(diagnostic.severity(), severity) + " " + diagnostic.code() + "\n");
        excerpt(analysis, diagnostic);
        out.write("  " + diagnostic.message().in(out.language()) + "\n");
        fixes(diagnostic.fixes());
        related(path, analysis.index(), shown(diagnostic));
        out.write("\n");
    }

    /**
     * The related places to list: all of them, but for a relation only those in other reports, since its addends stand
     * in the message.
     */
    private static List<Related> shown(Diagnostic diagnostic) {
        boolean addends = !diagnostic.relations().isEmpty();
        return diagnostic.related().stream()
                .filter(related -> !addends || related instanceof Related.Elsewhere)
                .toList();
    }

    private static String place(String path, LineIndex index, Related related) {
        return related instanceof Related.Elsewhere elsewhere
                ? place(elsewhere.document(), elsewhere.start())
                : place(path, index, ((Related.Here) related).range());
    }

    private static String place(String path, LineIndex index, TextRange range) {
        return place(path, index.position(range.start()));
    }

    private static String place(String path, Position position) {
        return path + ":" + (position.line() + 1) + ":" + (position.character() + 1);
    }

    private void excerpt(Analysis analysis, Diagnostic diagnostic) throws IOException {
        LineIndex index = analysis.index();
        int number = index.lineOf(diagnostic.range().start());
        TextRange line = new TextRange(index.start(number), index.end(number));
        int start = Math.min(diagnostic.range().start(), line.end());
        int end = Math.max(start, Math.min(diagnostic.range().end(), line.end()));
        SourceLine source = SourceLine.of(analysis.text(), line, new TextRange(start, end));
        String label = Integer.toString(number + 1);
        String carets = style.severe(diagnostic.severity(), "^".repeat(source.carets()));
        out.write("  " + style.faint(label + " |") + " " + source.shown() + "\n");
        out.write("  " + " ".repeat(label.length()) + style.faint(" |") + " " + " ".repeat(source.indent()) + carets
                + "\n");
    }

    private void fixes(List<Fix> fixes) throws IOException {
        for (Fix fix : fixes.subList(0, Math.min(MOST, fixes.size()))) {
            String title = fix.title().in(out.language());
            out.write("  " + out.text(new Localized((title.startsWith("改为") ? "可" : "改法：") + title, "fix: " + title))
                    + "\n");
        }
        int left = fixes.size() - MOST;
        if (left > 0) {
            out.write("  " + out.text(new Localized("另有 " + left + " 种改法", left + " more fixes")) + "\n");
        }
    }

    private void related(String path, LineIndex index, List<Related> related) throws IOException {
        for (Related other : related.subList(0, Math.min(MOST, related.size()))) {
            String line = place(path, index, other) + " " + other.message().in(out.language());
            out.write("  " + out.text(new Localized("另见 " + line, "see " + line)) + "\n");
        }
    }

    @Override
    public void failed(String path, Localized failure) {
        // the failure is on standard error already
    }

    @Override
    public void end(Tally tally, int failed, int skipped) throws IOException {
        out.write(out.text(CheckSummary.of(tally, hints, failed, skipped)) + "\n");
        out.write(out.text(CheckSummary.ranking(tally)));
    }
}
