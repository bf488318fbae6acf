package org.gouji.report.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.Report;
import org.gouji.report.ReportMemory;
import org.gouji.report.label.Folding;
import org.gouji.report.label.KnownForms;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.BuiltInEditions;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pasted tables become the tables that one would have written. */
class TableConversionTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQUASHED")
    void everyLayoutBecomesTheCanonicalOne(Layout layout) {
        for (int seed = 0; seed < 10; seed++) {
            SampleReport sample = SampleReport.consistent(BuiltInEditions.all().get(seed % 2), seed);
            Report report =
                    Report.read(SyntaxTree.parse(layout.write(sample)), KnownForms.builtIn(), new ReportMemory());
            Report converted = converted(report);
            assertThat(figures(converted)).isEqualTo(figures(report));
            assertThat(converted.tables().stream()
                            .filter(table -> !isMarkdown(converted, table))
                            .map(table -> table.table().id()))
                    .as(converted.tree().text())
                    .isEmpty();
            assertThat(rows(converted)).containsAll(rows(report));
        }
    }

    /** Whoever copies from a PDF copies the numbers of its pages. */
    @Test
    void pageLinesMoveBelowTheTable() {
        String pasted = Layout.TABS.write(SampleReport.consistent(BuiltInEditions.newest(), 3));
        int row = pasted.indexOf("行政处罚");
        Report report = Report.read(
                SyntaxTree.parse(pasted.substring(0, pasted.lastIndexOf('\n', row)) + "\n\n- 3 -\n第 4 页\n"
                        + pasted.substring(pasted.lastIndexOf('\n', row))),
                KnownForms.builtIn(),
                new ReportMemory());
        Report converted = converted(report);
        assertThat(figures(converted)).isEqualTo(figures(report));
        assertThat(converted.tree().text()).containsPattern("\\|\n\n- 3 -\n第 4 页\n\n");
        assertThat(converted(converted).tree().text())
                .isEqualTo(converted.tree().text());
    }

    /** The labels of the standard, of groups too, that can be read in a report. */
    private static List<String> rows(Report report) {
        String folded = Folding.fold(report.tree().text());
        return report.standard().tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> Folding.fold(row.title()))
                .filter(folded::contains)
                .toList();
    }

    private static boolean isMarkdown(Report report, BoundTable table) {
        return table.rows().stream().allMatch(row -> report.tree()
                .range(report.tree().index().lineOf(row.label().start()))
                .of(report.tree().text())
                .startsWith("| "));
    }

    /** All tables rewritten, one after the other. */
    private static Report converted(Report report) {
        Report result = report;
        for (String id : List.of("disclosure", "requests", "litigation")) {
            Report before = result;
            Optional<TextEdit> edit = before.table(id).flatMap(table -> TableConversion.of(before, table));
            result = edit.map(
                            change -> Report.read(before.tree().edit(change), KnownForms.builtIn(), new ReportMemory()))
                    .orElse(before);
        }
        return result;
    }

    private static Map<String, String> figures(Report report) {
        Map<String, String> figures = new TreeMap<>();
        report.tables().forEach(table -> table.figures()
                .forEach(figure -> figures.put(table.table().id() + figure.cell(), figure.spelling())));
        return figures;
    }
}
