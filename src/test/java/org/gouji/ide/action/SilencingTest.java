package org.gouji.ide.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.gouji.standard.Standard;
import org.gouji.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Silencing a diagnostic takes away that one and no other, adds none, and leaves every figure where it was. */
class SilencingTest {

    private static final int REPORTS = 6;

    static Stream<Path> examples() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(Path.of("grammar/examples"))) {
            found.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesOfTheProject(Path file) throws IOException {
        String text = Files.readString(file);
        silencesEach(text);
        silencesEach(text.replace("\n", "\r\n"));
    }

    @Test
    void theReportWithErrorsHasManyToSilence() throws IOException {
        String text = Files.readString(Path.of("grammar/examples/errors.gouji"));
        assertThat(findings(text).diagnostics()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource
    void wrongFiguresInEveryLayout(Layout layout) {
        Random random = new Random(11);
        for (int seed = 0; seed < REPORTS; seed++) {
            Standard standard = BuiltInEditions.all().get(seed % 2);
            SampleReport sample = SampleReport.consistent(standard, seed);
            for (int errors = 0; errors < 4; errors++) {
                sample = corrupt(sample, random);
            }
            silencesEach(layout.write(sample));
        }
    }

    private static SampleReport corrupt(SampleReport sample, Random random) {
        String table = random.nextBoolean() ? "requests" : "litigation";
        List<CellId> cells = sample.values().getOrDefault(table, Map.of()).keySet().stream()
                .sorted((left, right) -> left.toString().compareTo(right.toString()))
                .toList();
        return sample.with(table, cells.get(random.nextInt(cells.size())), Integer.toString(random.nextInt(400)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SQUASHED", "ONE_LINE"})
    void chaptersAndLinesThatAreMissing(Layout layout) {
        String text = layout.write(SampleReport.consistent(BuiltInEditions.newest(), 3));
        silencesEach(text.replaceAll("(?m)^(## )?五、.*$", "").replaceAll("(?m)^.*平台建设.*$", ""));
        silencesEach(text.replaceAll("(?m)^.*属于国家秘密.*$", ""));
        silencesEach(text.replace("规章", "规 章章").replace("二、主动公开", "二、公开"));
    }

    private static Findings findings(String text) {
        return Findings.of(Analysis.of(text));
    }

    private static void silencesEach(String text) {
        Findings findings = findings(text);
        for (Diagnostic diagnostic : findings.diagnostics()) {
            Fix fix = Silencing.of(findings, diagnostic).orElseThrow();
            assertThat(fix.preferred()).isFalse();
            String after = TextEdit.apply(text, fix.edits());
            List<String> expected = new ArrayList<>(described(findings));
            expected.remove(described(findings, diagnostic));
            assertThat(described(findings(after))).as(after).isEqualTo(expected);
            assertThat(values(after)).as(after).isEqualTo(values(text));
        }
    }

    private static List<String> described(Findings findings) {
        return findings.diagnostics().stream()
                .map(diagnostic -> described(findings, diagnostic))
                .toList();
    }

    private static String described(Findings findings, Diagnostic diagnostic) {
        return diagnostic.code() + " "
                + diagnostic.range().of(findings.analysis().text()) + " " + diagnostic.relations();
    }

    /** Every figure of every table, as it is understood. */
    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        for (BoundTable table : Analysis.of(text).report().tables()) {
            table.figures().forEach(figure -> {
                CellId cell = figure.cell();
                values.add(table.table().id() + " " + cell + " " + figure.spelling());
            });
        }
        return values;
    }
}
