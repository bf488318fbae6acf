package org.gouji.ide.action;

import java.util.Optional;
import org.gouji.analysis.Findings;
import org.gouji.analysis.Lines;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.report.Report;
import org.gouji.rules.Rules;
import org.gouji.rules.UnusedIgnore;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.LineIndex;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/**
 * Writes the comment that silences a diagnostic: usually on a line of its own above, but at the end of the line where a
 * separate line would break a Markdown table or hold for a chapter. Where the line has several diagnostics of the code,
 * or is the header of a Markdown table, the comment goes into the cell; in a line of figures without cells it goes
 * right before the diagnostic's place.
 */
public final class Silencing {

    private final Findings findings;
    private final Report report;
    private final SyntaxTree tree;
    private final Lines lines;

    private Silencing(Findings findings) {
        this.findings = findings;
        this.report = findings.analysis().report();
        this.tree = report.tree();
        this.lines = new Lines(report);
    }

    /**
     * The change that silences a diagnostic; empty where no rule has its code, or where it is about an ignore comment
     * without effect.
     */
    public static Optional<Fix> of(Findings findings, Diagnostic diagnostic) {
        if (Rules.rule(diagnostic.code()).isEmpty() || diagnostic.code().equals(UnusedIgnore.CODE)) {
            return Optional.empty();
        }
        Message title = Message.of("忽略此处的 {0}（填写理由）", "Ignore {0} here (say why)", diagnostic.code());
        return Optional.of(Fix.of(title, false, new Silencing(findings).edit(diagnostic)));
    }

    private TextEdit edit(Diagnostic diagnostic) {
        String comment = "<!-- gouji-ignore " + diagnostic.code() + " 理由： -->";
        int offset = diagnostic.range().start();
        int line = tree.index().lineOf(offset);
        boolean several = isOneOfSeveral(diagnostic, line);
        Optional<TextEdit> narrow = several || lines.isHeader(line) ? inCell(line, offset, comment) : Optional.empty();
        if (narrow.isPresent()) {
            return narrow.get();
        }
        boolean figures = several && !tree.line(line).isRow() && isInTable(offset);
        if (figures || lines.isWholeReport(line)) {
            return insertion(offset, comment + " ");
        }
        if (lines.isMarkdownRow(line) || lines.isHeading(line) || lines.isUnderHeading(line)) {
            return insertion(tree.range(line).end(), " " + comment);
        }
        return insertion(tree.index().start(line), comment + lineEnd(tree.text(), tree.index()));
    }

    private boolean isOneOfSeveral(Diagnostic diagnostic, int line) {
        return findings.diagnostics().stream()
                .filter(other -> other.code().equals(diagnostic.code()))
                .filter(other -> tree.index().lineOf(other.range().start()) == line)
                .anyMatch(other -> other.range().start() != diagnostic.range().start());
    }

    private boolean isInTable(int offset) {
        return report.tables().stream()
                .anyMatch(table -> table.range().stream().anyMatch(range -> range.touches(offset)));
    }

    private Optional<TextEdit> inCell(int line, int offset, String comment) {
        return tree.line(line).isRow()
                ? lines.cellBefore(line, offset)
                        .map(cell -> insertion(Blanks.trim(tree.text(), cell).end(), " " + comment))
                : Optional.empty();
    }

    private static TextEdit insertion(int offset, String text) {
        return new TextEdit(TextRange.at(offset), text);
    }

    /** The line end of a text's first line, {@code \n} in a text of one line. */
    private static String lineEnd(String text, LineIndex index) {
        return index.lineCount() < 2 ? "\n" : text.substring(index.end(0), index.start(1));
    }
}
