package org.gouji.ide.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.analysis.RealReports;
import org.gouji.consistency.Conclusion;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;
import org.gouji.text.Decoding;
import org.gouji.text.Language;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is offered anywhere changes what it says and nothing else. */
class EveryActionTest {

    private static final SampleReport SAMPLE = SampleReport.consistent(BuiltInEditions.newest(), 7)
            .with("requests", new CellId("3.7", "enterprise"), "98765")
            .with("requests", new CellId("3.1", "total"), "１２")
            .with("requests", new CellId("2", "other"), "-")
            .with("disclosure", new CellId("penalty", "decisions"), "1,009")
            .with("litigation", new CellId("figures", "review.total"), "4321");

    /** A row has eight places, so that every column comes up. */
    private static final int STEP = 9;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("grammar", "examples"))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ofAnExample(Path example) throws IOException {
        check(Files.readString(example));
    }

    @ParameterizedTest
    @EnumSource
    void ofALayout(Layout layout) {
        String text = layout.write(SAMPLE);
        check(text);
        check(text.replace("\n", "\r\n"));
    }

    /** A piece is cut out of a report, or another is put in. */
    @ParameterizedTest
    @EnumSource
    void ofADamagedReport(Layout layout) {
        Random random = new Random(layout.name().hashCode());
        String text = layout.write(SAMPLE);
        int tables = text.indexOf("主动公开政府信息情况");
        List<String> pieces = List.of("", "", "0", " 0 ", "|", "\t", "\n", "3", "（七）总计", "其他");
        for (int round = 0; round < 4; round++) {
            int start = tables + random.nextInt(text.length() - tables - 40);
            String piece = pieces.get(random.nextInt(pieces.size()));
            check(text.substring(0, start) + piece + text.substring(start + random.nextInt(30)));
        }
    }

    @Test
    void ofRealReports() throws IOException {
        assumeThat(RealReports.folder()).exists();
        int read = 0;
        for (String folder : List.of("seeds", "real")) {
            try (Stream<Path> files = Files.list(RealReports.folder().resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (Decoding.of(Files.readAllBytes(file)) instanceof Decoding.Text text) {
                        check(text.text());
                        read++;
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(10);
    }

    private static void check(String text) {
        Findings findings = Findings.of(Analysis.of(text));
        Set<List<TextEdit>> seen = new HashSet<>();
        int count = 0;
        for (int offset : places(findings.analysis())) {
            boolean rewrites = count++ % STEP == 0;
            Set<Action.Kind> kinds = rewrites ? EnumSet.allOf(Action.Kind.class) : EnumSet.of(Action.Kind.QUICK_FIX);
            for (Action action : Actions.at(findings, TextRange.at(offset), kinds)) {
                if (seen.add(action.edits())) {
                    checkEdits(text, action);
                    checkResult(findings.analysis(), action);
                }
            }
        }
    }

    /** The places that can offer anything different: where findings, figures and labels lie. */
    private static List<Integer> places(Analysis analysis) {
        Stream<Integer> found =
                analysis.found().stream().map(diagnostic -> diagnostic.range().start());
        Stream<Integer> cells = analysis.report().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> Stream.concat(Stream.of(row.label()), row.slots().stream()))
                .map(TextRange::start);
        Stream<Integer> others = IntStream.iterate(
                        0, at -> at <= analysis.text().length(), at -> at + 997)
                .boxed();
        return Stream.of(found, cells, others)
                .flatMap(places -> places)
                .distinct()
                .toList();
    }

    private static void checkEdits(String text, Action action) {
        assertThat(action.title().in(Language.ZH)).isNotBlank().doesNotContain("\n");
        assertThat(action.title().in(Language.EN)).isNotBlank().doesNotContain("\n");
        assertThat(action.edits()).isNotEmpty();
        int end = 0;
        for (TextEdit edit : action.edits()) {
            assertThat(edit.range().start()).as("order of %s", action).isGreaterThanOrEqualTo(end);
            assertThat(edit.range().of(text)).as("a change in %s", action).isNotEqualTo(edit.newText());
            end = edit.range().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static void checkResult(Analysis before, Action action) {
        Analysis after = Analysis.of(TextEdit.apply(before.text(), action.edits()));
        Map<String, String> kept = figures(before, figure -> !isTouched(figure, action));
        Map<String, String> now = figures(after, figure -> true);
        boolean figuresStay = action.kind() != Action.Kind.RECOMPUTE;
        if (figuresStay) {
            assertThat(now).as("figures after %s", action).containsAllEntriesOf(kept);
        }
        switch (action.kind()) {
            case FIX_ALL -> checkFixAll(before, after);
            case RECOMPUTE -> checkRecomputation(before, after, action);
            case CONVERT -> assertThat(values(after)).isEqualTo(values(before));
            case QUICK_FIX -> {}
        }
    }

    private static void checkFixAll(Analysis before, Analysis after) {
        assertThat(values(after)).isEqualTo(values(before));
        assertThat(SafeFixes.all(Findings.of(after))).isEmpty();
    }

    private static void checkRecomputation(Analysis before, Analysis after, Action action) {
        Set<String> totals = before.report().tables().stream()
                .flatMap(table -> table.table().relations().stream()
                        .filter(Relation::isTotal)
                        .map(relation -> table.table().id() + " "
                                + relation.reportedAt().cell().cell()))
                .collect(Collectors.toSet());
        Map<String, Optional<String>> old = values(before);
        values(after).forEach((cell, value) -> {
            if (!totals.contains(cell)) {
                assertThat(value).as(cell).isEqualTo(old.get(cell));
            }
        });
        if (action.title().in(Language.ZH).contains("全部")) {
            BoundTable table = before.report().tables().stream()
                    .filter(found -> found.range()
                            .orElseThrow()
                            .touches(action.edits().get(0).range()))
                    .findFirst()
                    .orElseThrow();
            Map<String, Optional<String>> now = values(after);
            String prefix = table.table().id() + " ";
            // A total of totals is left as it was where one of those can't be worked out.
            assertThat(after.consistency().broken())
                    .filteredOn(broken ->
                            broken.table().table().id().equals(table.table().id()))
                    .map(Conclusion::relation)
                    .filteredOn(Relation::isTotal)
                    .allMatch(sum -> sum.left().stream()
                            .anyMatch(
                                    part -> totals.contains(prefix + part.cell().cell())))
                    .map(sum -> prefix + sum.reportedAt().cell().cell())
                    .allMatch(cell -> Objects.equals(now.get(cell), old.get(cell)));
        }
    }

    private static boolean isTouched(Figure figure, Action action) {
        return action.edits().stream().anyMatch(edit -> edit.range().touches(figure.range()));
    }

    private interface Wanted {
        boolean is(Figure figure);
    }

    private static Map<String, String> figures(Analysis analysis, Wanted wanted) {
        Map<String, String> figures = new HashMap<>();
        analysis.report().tables().forEach(table -> table.figures()
                .filter(wanted::is)
                .forEach(figure -> figures.put(
                        table.table().id() + " " + figure.cell(),
                        figure.spelling().strip())));
        return figures;
    }

    private static Map<String, Optional<String>> values(Analysis analysis) {
        Map<String, Optional<String>> values = new HashMap<>();
        analysis.report().tables().forEach(table -> table.figures()
                .forEach(figure -> values.put(
                        table.table().id() + " " + figure.cell(), figure.value().map(value -> value.toPlainString()))));
        return values;
    }
}
