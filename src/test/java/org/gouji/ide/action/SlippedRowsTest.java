package org.gouji.ide.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.gouji.text.Language;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that slipped is put back, and only where that is proven right. */
class SlippedRowsTest {

    private static final String ROW = "3.3.1";

    /** A consistent report in which the row has a figure between zeros. */
    private static SampleReport sample() {
        for (long seed = 1; ; seed++) {
            SampleReport sample = SampleReport.consistent(BuiltInEditions.newest(), seed);
            List<String> figures = figures(sample);
            if (!figures.get(2).equals("0")
                    && figures.get(1).equals("0")
                    && figures.get(3).equals("0")) {
                return sample;
            }
        }
    }

    private static List<String> figures(SampleReport sample) {
        return sample.figures(
                sample.standard().table("requests").orElseThrow(),
                sample.standard().table("requests").orElseThrow().row(ROW).orElseThrow());
    }

    private static BoundRow row(String text) {
        BoundTable table = Analysis.of(text).report().table("requests").orElseThrow();
        return table.row(ROW).orElseThrow();
    }

    private static List<Action> shifts(String text) {
        Findings findings = Findings.of(Analysis.of(text));
        TextRange place = TextRange.at(row(text).label().start());
        return Actions.at(findings, place, EnumSet.of(Action.Kind.QUICK_FIX)).stream()
                .filter(action -> action.title().in(Language.ZH).contains("归位"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQUASHED")
    void aFigureThatMovedIntoTheNextColumnMovesBack(Layout layout) {
        String right = layout.write(sample());
        String moved = figures(sample()).get(2);
        String slipped = layout.write(sample().with("requests", new CellId(ROW, "research"), "0")
                .with("requests", new CellId(ROW, "welfare"), moved));
        List<Action> shifts = shifts(slipped);
        assertThat(shifts)
                .extracting(shift -> TextEdit.apply(slipped, shift.edits()).replaceAll(" +", " "))
                .containsExactly(right.replaceAll(" +", " "));
        assertThat(shifts.get(0).preferred()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "TABS", "RAGGED_TABS", "SCRAPED_ROWS"})
    void aZeroTooManyGoes(Layout layout) {
        String right = layout.write(sample());
        BoundRow row = row(right);
        String separator = right.substring(
                row.figures().get(0).range().end(), row.figures().get(1).range().start());
        String slipped = right.substring(0, row.figures().get(0).range().start()) + "0" + separator
                + right.substring(row.figures().get(0).range().start());
        List<Action> shifts = shifts(slipped);
        assertThat(shifts).hasSize(1);
        assertThat(shifts.get(0).preferred()).isTrue();
        assertThat(shifts.get(0).settles()).isPresent();
        BoundRow back = row(TextEdit.apply(slipped, shifts.get(0).edits()));
        assertThat(back.figures()).extracting(figure -> figure.spelling()).isEqualTo(figures(sample()));
        assertThat(back.surplus()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "TABS", "PDF_LAYOUT", "SCRAPED_ROWS"})
    void aZeroThatIsMissingIsPutIn(Layout layout) {
        String right = layout.write(sample());
        BoundRow row = row(right);
        String slipped = right.substring(0, row.figures().get(0).range().end())
                + right.substring(row.figures().get(1).range().end());
        List<Action> shifts = shifts(slipped);
        assertThat(shifts).hasSize(1);
        BoundRow back = row(TextEdit.apply(slipped, shifts.get(0).edits()));
        assertThat(back.figures()).extracting(figure -> figure.spelling()).isEqualTo(figures(sample()));
    }

    @Test
    void nothingIsOfferedWhereTheRelationsWouldntHold() {
        String wrong = Layout.MARKDOWN.write(sample().with("requests", new CellId(ROW, "research"), "0")
                .with("requests", new CellId(ROW, "welfare"), figures(sample()).get(2))
                .with("requests", new CellId("3.7", "research"), "7777"));
        assertThat(shifts(wrong)).isEmpty();
        String surplus = Layout.MARKDOWN.write(sample());
        int end = row(surplus).range().end();
        assertThat(shifts(surplus.substring(0, end) + " | 7" + surplus.substring(end)))
                .isEmpty();
    }
}
