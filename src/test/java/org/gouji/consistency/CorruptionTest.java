package org.gouji.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Severity;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.row.Figure;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.text.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A single wrong figure anywhere in a report, from the text to the fix. */
class CorruptionTest {

    static Stream<Standard> standards() {
        return BuiltInEditions.all().stream();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void aWrongFigureOfChapterThreeIsFoundPlacedAndRepaired(Standard standard) {
        Random random = new Random(11);
        int found = 0;
        for (CellId cell : cells(standard, "requests")) {
            SampleReport right = SampleReport.consistent(standard, random.nextInt(1000));
            SampleReport wrong = corrupt(right, "requests", cell, random);
            String text = Layout.MARKDOWN.write(wrong);
            List<Diagnostic> errors = errors(Analysis.of(text));
            assertThat(errors).as("%s", cell).hasSize(1);
            Diagnostic error = errors.get(0);
            assertThat(error.code())
                    .isEqualTo(
                            cell.row().matches("[124]") && !breaksTotal(error) ? "balance-mismatch" : "total-mismatch");
            assertThat(error.range()).isEqualTo(figure(text, "requests", cell).range());
            assertThat(error.fixes()).singleElement().matches(Fix::preferred);
            assertThat(TextEdit.apply(text, error.fixes().get(0).edits()))
                    .isEqualTo(text.substring(0, error.range().start())
                            + right.value("requests", cell.row(), cell.column())
                            + text.substring(error.range().end()));
            found++;
        }
        assertThat(found).isEqualTo(standard.id().equals("2021") ? 175 : 161);
    }

    private static boolean breaksTotal(Diagnostic error) {
        return error.relations().stream().anyMatch(id -> !id.contains("/balance/"));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void aWrongFigureOfChapterFourIsAmongTheCandidates(Standard standard) {
        Random random = new Random(12);
        for (int round = 0; round < 20; round++) {
            for (CellId cell : cells(standard, "litigation")) {
                SampleReport right = SampleReport.consistent(standard, random.nextInt(1000));
                String text = Layout.MARKDOWN.write(corrupt(right, "litigation", cell, random));
                List<Diagnostic> errors = errors(Analysis.of(text));
                assertThat(errors).as("%s", cell).hasSize(1);
                Figure figure = figure(text, "litigation", cell);
                String value = right.value("litigation", cell.row(), cell.column());
                assertThat(errors.get(0).fixes()).anySatisfy(fix -> assertThat(fix.edits())
                        .containsExactly(new TextEdit(figure.range(), value)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void aWrongFigureOfChapterTwoCannotBeSeen(Standard standard) {
        Random random = new Random(13);
        for (CellId cell : cells(standard, "disclosure")) {
            SampleReport right = SampleReport.consistent(standard, random.nextInt(1000));
            String text = Layout.MARKDOWN.write(right.with("disclosure", cell, Integer.toString(random.nextInt(900))));
            assertThat(errors(Analysis.of(text))).as("%s", cell).isEmpty();
        }
    }

    private static List<CellId> cells(Standard standard, String tableId) {
        Table table = standard.table(tableId).orElseThrow();
        return table.figureRows().stream()
                .flatMap((Row row) -> table.blockOf(row.id()).columns().stream()
                        .map((Column column) -> new CellId(row.id(), column.id())))
                .toList();
    }

    private static SampleReport corrupt(SampleReport right, String table, CellId cell, Random random) {
        String value = right.value(table, cell.row(), cell.column());
        String other = value;
        while (other.equals(value)) {
            other = Integer.toString(random.nextInt(random.nextBoolean() ? 10 : 10_000));
        }
        return right.with(table, cell, other);
    }

    private static List<Diagnostic> errors(Analysis analysis) {
        return analysis.found().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    private static Figure figure(String text, String table, CellId cell) {
        return Analysis.of(text)
                .report()
                .table(table)
                .orElseThrow()
                .figure(cell)
                .orElseThrow();
    }
}
