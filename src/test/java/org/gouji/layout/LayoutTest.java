package org.gouji.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gouji.analysis.Analysis;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.gouji.standard.Standard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found in a report doesn't depend on the layout that its text happens to have. */
class LayoutTest {

    private static final int REPORTS = 40;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQUASHED")
    void everyFigureIsBoundAndLiesOnItsText(Layout layout) {
        for (Standard standard : BuiltInEditions.all()) {
            for (int seed = 0; seed < REPORTS; seed++) {
                SampleReport sample = SampleReport.consistent(standard, seed);
                String text = layout.write(sample);
                Analysis analysis = Analysis.of(text);
                assertThat(values(analysis)).as(text).isEqualTo(expected(sample));
                analysis.report().tables().forEach(table -> table.figures()
                        .forEach(figure -> assertThat(figure.range().of(text)).isEqualTo(figure.spelling())));
                assertThat(serious(analysis)).as(text).isEmpty();
                assertThat(analysis.report().title().agency()).as(text).contains(sample.agency());
                assertThat(analysis.report().title().year()).contains(sample.year());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SQUASHED", "MARKDOWN"})
    void anErrorIsFoundAlikeInEveryLayout(Layout layout) {
        Random random = new Random(7);
        for (int seed = 0; seed < REPORTS; seed++) {
            Standard standard = BuiltInEditions.all().get(seed % 2);
            SampleReport sample = SampleReport.consistent(standard, seed);
            for (int errors = 0; errors < 1 + seed % 4; errors++) {
                sample = corrupt(sample, random);
            }
            assertThat(found(layout.write(sample))).isEqualTo(found(Layout.MARKDOWN.write(sample)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQUASHED")
    void squashedFiguresAreNotJudged(Layout layout) {
        for (Standard standard : BuiltInEditions.all()) {
            for (int seed = 0; seed < REPORTS; seed++) {
                Analysis analysis = Analysis.of(layout.write(SampleReport.consistent(standard, seed)));
                assertThat(analysis.consistency().broken()).isEmpty();
                assertThat(analysis.found()).noneMatch(found -> found.severity() == Severity.ERROR);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQUASHED")
    void commentsDisturbNothing(Layout layout) {
        for (int seed = 0; seed < REPORTS / 4; seed++) {
            SampleReport sample = SampleReport.consistent(BuiltInEditions.all().get(seed % 2), seed);
            String text = layout.write(sample);
            String comment = "<!-- 2023 年核对过 12 处 -->";
            String between = text.replaceAll("(?m)^(?=.*\\S)", comment + "\n");
            String behind = text.replaceAll("(?m)(?<=\\S)$", " " + comment);
            assertThat(values(Analysis.of(between))).as(between).isEqualTo(expected(sample));
            assertThat(values(Analysis.of(behind))).as(behind).isEqualTo(expected(sample));
            assertThat(serious(Analysis.of(between))).as(between).isEmpty();
            assertThat(serious(Analysis.of(behind))).as(behind).isEmpty();
        }
    }

    private static SampleReport corrupt(SampleReport sample, Random random) {
        String table = random.nextBoolean() ? "requests" : "litigation";
        List<CellId> cells = sample.values().get(table).keySet().stream()
                .sorted((left, right) -> left.toString().compareTo(right.toString()))
                .toList();
        return sample.with(table, cells.get(random.nextInt(cells.size())), Integer.toString(random.nextInt(400)));
    }

    /** What is found, with the figures that it is about, places left out. */
    private static List<String> found(String text) {
        return Analysis.of(text).found().stream()
                .filter(found -> found.severity() == Severity.ERROR || found.severity() == Severity.WARNING)
                .map(found -> found.code() + " " + found.relations() + " "
                        + found.range().of(text))
                .sorted()
                .toList();
    }

    private static List<Diagnostic> serious(Analysis analysis) {
        return analysis.found().stream()
                .filter(found -> found.severity() == Severity.ERROR || found.severity() == Severity.WARNING)
                .toList();
    }

    private static Map<String, BigDecimal> values(Analysis analysis) {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (BoundTable table : analysis.report().tables()) {
            table.figures().forEach(figure -> values.put(key(table.table().id(), figure.cell()), value(figure)));
        }
        return values;
    }

    private static BigDecimal value(Figure figure) {
        return figure.value().orElse(BigDecimal.valueOf(-999));
    }

    private static Map<String, BigDecimal> expected(SampleReport sample) {
        Map<String, BigDecimal> values = new HashMap<>();
        sample.values()
                .forEach((table, cells) -> cells.forEach(
                        (cell, value) -> values.put(key(table, cell), new BigDecimal(value.replace("+", "")))));
        return new TreeMap<>(values);
    }

    private static String key(String table, CellId cell) {
        return table + "/" + cell.row() + "/" + cell.column();
    }
}
