package org.gouji.ide.drawing;

import java.util.List;
import java.util.Optional;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * A report as it will be published: without markup, comments and front matter, its tables as the form draws them.
 *
 * @param errors the number of errors found
 * @param warnings the number of warnings found
 * @param pieces its pieces in the order of the text
 */
public record Preview(int errors, int warnings, List<Piece> pieces) {

    /** A piece of a published report. */
    public sealed interface Piece {}

    /** A heading; the title's level is 1. */
    public record Heading(int level, List<Run> runs) implements Piece {}

    /** A paragraph. */
    public record Paragraph(List<Run> runs) implements Piece {}

    /** A table that the form doesn't have, cell by cell as it is written. */
    public record Grid(List<List<Run>> rows) implements Piece {}

    /** A table of the form, with every row and column that the form has. */
    public record Form(Localized name, TextRange range, List<List<FormCell>> rows) implements Piece {}

    /** A stretch of text and the diagnostics on it. */
    public record Run(String text, TextRange range, List<Diagnostic> remarks) {}

    /**
     * A cell of a table of the form.
     *
     * @param role the purpose of the cell
     * @param text its text, which may be empty
     * @param rows the number of rows that it spans
     * @param columns the number of columns that it spans
     * @param range its range in the text; empty for a cell that only the form has
     * @param remarks the diagnostics on it
     */
    public record FormCell(
            Role role, String text, int rows, int columns, Optional<TextRange> range, List<Diagnostic> remarks) {}

    /** The purpose of a cell. */
    public enum Role {
        BLOCK,
        HEADER,
        LABEL,
        FIGURE,
        TOTAL,
        ABSENT
    }

    /** The preview of a report with the diagnostics found in it. */
    public static Preview of(Findings findings) {
        return new Preview(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), PreviewReader.pieces(findings));
    }

    private static int count(Findings findings, Severity severity) {
        return Math.toIntExact(findings.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count());
    }
}
