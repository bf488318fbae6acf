package org.gouji.lsp.feature;

import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.Range;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.ide.drawing.Preview;
import org.gouji.lsp.client.Places;
import org.gouji.text.Language;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A preview as it is sent to the client: ranges in the client's position encoding, messages in the client's language.
 */
record PreviewData(int errors, int warnings, List<PieceData> pieces) {

    /**
     * A piece of a report; {@code kind} is heading, paragraph, grid or form, and members that the kind doesn't have are
     * absent.
     */
    record PieceData(
            String kind,
            @Nullable Integer level,
            @Nullable List<RunData> runs,
            @Nullable String caption,
            @Nullable Range range,
            @Nullable List<?> rows) {}

    /** A stretch of text, its place in the document and the findings there. */
    record RunData(String text, Range range, List<RemarkData> remarks) {}

    /** A cell of a table of the form. */
    record CellData(
            String role,
            String text,
            int rows,
            int columns,
            @Nullable Range range,
            List<RemarkData> remarks) {}

    /** A finding at a place: its severity and its message. */
    record RemarkData(String severity, String message) {}

    static PreviewData of(Preview preview, Places places, Language language) {
        Converter converter = new Converter(places, language);
        return new PreviewData(
                preview.errors(),
                preview.warnings(),
                preview.pieces().stream().map(converter::piece).toList());
    }

    private record Converter(Places places, Language language) {

        PieceData piece(Preview.Piece piece) {
            if (piece instanceof Preview.Heading heading) {
                return new PieceData("heading", heading.level(), runs(heading.runs()), null, null, null);
            }
            if (piece instanceof Preview.Paragraph paragraph) {
                return new PieceData("paragraph", null, runs(paragraph.runs()), null, null, null);
            }
            if (piece instanceof Preview.Grid grid) {
                List<List<RunData>> rows = grid.rows().stream().map(this::runs).toList();
                return new PieceData("grid", null, null, null, null, rows);
            }
            Preview.Form form = (Preview.Form) piece;
            List<List<CellData>> rows = form.rows().stream()
                    .map(row -> row.stream().map(this::cell).toList())
                    .toList();
            return new PieceData("form", null, null, form.name().in(language), places.range(form.range()), rows);
        }

        private List<RunData> runs(List<Preview.Run> runs) {
            return runs.stream()
                    .map(run -> new RunData(run.text(), places.range(run.range()), remarks(run.remarks())))
                    .toList();
        }

        private CellData cell(Preview.FormCell cell) {
            TextRange place = cell.range().orElse(null);
            return new CellData(
                    cell.role().name().toLowerCase(Locale.ROOT),
                    cell.text(),
                    cell.rows(),
                    cell.columns(),
                    place == null ? null : places.range(place),
                    remarks(cell.remarks()));
        }

        private List<RemarkData> remarks(List<Diagnostic> remarks) {
            return remarks.stream()
                    .map(found -> new RemarkData(
                            found.severity().id(), found.message().in(language)))
                    .toList();
        }
    }
}
