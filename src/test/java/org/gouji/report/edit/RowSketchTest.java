package org.gouji.report.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.Report;
import org.gouji.report.ReportMemory;
import org.gouji.report.label.KnownForms;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that was taken out and is sketched again stands where it stood, in the layout of its table. */
class RowSketchTest {

    private static final SampleReport SAMPLE = SampleReport.consistent(BuiltInEditions.newest(), 4);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQUASHED")
    void aSketchedRowIsReadBackInItsPlace(Layout layout) {
        Table table = SAMPLE.standard().table("requests").orElseThrow();
        String text = layout.write(SAMPLE);
        for (Row row : table.figureRows()) {
            Report whole = read(text);
            BoundRow bound = whole.table("requests").orElseThrow().row(row.id()).orElseThrow();
            String cut = text.substring(0, bound.range().start())
                    + text.substring(bound.range().end());
            Report report = read(cut);
            BoundTable found = report.table("requests").orElseThrow();
            assertThat(found.missingRows())
                    .as("%s without %s", layout, row.id())
                    .containsExactly(row);
            RowSketch sketch = RowSketch.of(report, found, row).orElseThrow();
            Report mended = read(cut.substring(0, sketch.offset()) + sketch.text() + cut.substring(sketch.offset()));
            BoundTable again = mended.table("requests").orElseThrow();
            assertThat(again.missingRows())
                    .as("%s with %s sketched: %s", layout, row.id(), sketch)
                    .isEmpty();
            assertThat(again.rows())
                    .extracting(known -> known.row().id())
                    .isEqualTo(table.figureRows().stream().map(Row::id).toList());
            assertThat(again.row(row.id()).orElseThrow().figures())
                    .hasSize(7)
                    .allMatch(figure -> figure.form() == Figure.Form.BLANK);
        }
    }

    private static Report read(String text) {
        return Report.read(SyntaxTree.parse(text), KnownForms.builtIn(), new ReportMemory());
    }
}
