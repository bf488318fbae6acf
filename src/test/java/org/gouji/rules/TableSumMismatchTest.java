package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.analysis.RealReports;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.text.Language;
import org.gouji.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which totals of tables that no form lays down are wrong: tables of each kind, under a line {@code === name}. */
class TableSumMismatchTest {

    private static final String CODE = "table-sum-mismatch";

    static Stream<Arguments> wrong() throws IOException {
        return tables("wrong.txt");
    }

    static Stream<Arguments> silent() throws IOException {
        return tables("silent.txt");
    }

    private static Stream<Arguments> tables(String file) throws IOException {
        String text;
        try (InputStream stream = TableSumMismatchTest.class.getResourceAsStream("tables/" + file)) {
            text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Arguments> tables = new ArrayList<>();
        for (String part : text.split("(?m)^=== ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                tables.add(Arguments.of(part.substring(0, end), part.substring(end + 1)));
            }
        }
        return tables.stream();
    }

    private static List<Diagnostic> found(String text) {
        return RuleCheck.diagnostics(text).stream()
                .filter(diagnostic -> diagnostic.code().equals(CODE))
                .toList();
    }

    private static void check(String annotated) {
        Snippet snippet = Snippet.whole(annotated);
        TreeSet<String> marks = new TreeSet<>();
        found(snippet.text())
                .forEach(diagnostic -> marks.add(Snippet.mark(snippet.text(), diagnostic.range(), diagnostic.code())));
        assertThat(String.join("\n", marks)).isEqualTo(String.join("\n", snippet.marks()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(String name, String table) {
        assertThat(table).contains("^ " + CODE);
        check(table);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void silent(String name, String table) {
        assertThat(table).doesNotContain("^ " + CODE);
        check(table);
    }

    private static final String CHANNELS = """
            | 渠道 | 上半年 | 下半年 | 合计 |
            |---|---|---|---|
            | 网站 | 1,120 | 0 | 1,120 |
            | 公众号 | 80 | 96 | 176 |
            | 报纸 | 12 | 14 | 26 |
            | 合计 | 1,212 | 110 | 1,232 |
            """;

    @Test
    void theMessageNamesTheFigureAndAddsUpItsParts() {
        Diagnostic diagnostic = RuleCheck.only(CODE, RuleCheck.diagnostics(CHANNELS));
        assertThat(RuleCheck.zh(diagnostic)).isEqualTo("“合计”行“合计”列应为 1322（各项之和：1120 + 176 + 26 = 1322），现为 1232，相差 90");
        assertThat(RuleCheck.en(diagnostic))
                .isEqualTo("Row “合计”, column “合计”, should be 1322 (the sum of its parts: 1120 + 176 + 26 = 1322) but is"
                        + " 1232, off by 90");
    }

    @Test
    void theFixIsWrittenAsTheFigureIs() {
        Fix fix = RuleCheck.only(CODE, RuleCheck.diagnostics(CHANNELS)).fixes().get(0);
        assertThat(fix.preferred()).isTrue();
        assertThat(TextEdit.apply(CHANNELS, fix.edits())).isEqualTo(CHANNELS.replace("1,232", "1,322"));
    }

    @Test
    void aPartThatIsWrongIsSaidToBeOne() {
        Diagnostic diagnostic = RuleCheck.only(
                CODE, RuleCheck.diagnostics(CHANNELS.replace("1,232", "1,322").replace("| 96", "| 69")));
        assertThat(RuleCheck.zh(diagnostic)).isEqualTo("“公众号”行“下半年”列应为 96（才与合计相符：96 + 14 = 110），现为 69，相差 27");
        assertThat(diagnostic.fixes().get(0).preferred()).isTrue();
    }

    @Test
    void whereItCanNotBeToldWhichFigureIsWrongNoFixIsPreferred() {
        Diagnostic diagnostic = RuleCheck.only(CODE, RuleCheck.diagnostics("""
                | 镇 | 户 | 人 | 车 | 船 | 牛 |
                |---|---|---|---|---|---|
                | 东 | 100 | 300 | 20 | 3 | 8 |
                | 西 | 120 | 350 | 30 | 0 | 9 |
                | 南 | 110 | 0 | 25 | 4 | 7 |
                | 北 | 130 | 320 | 35 | 5 | 6 |
                | 山 | 90 | 280 | 15 | 2 | 5 |
                | 海 | 80 | 240 | 10 | 6 | 4 |
                | 合计 | 630 | 1940 | 135 | 20 | 39 |
                """));
        assertThat(RuleCheck.zh(diagnostic))
                .isEqualTo("“合计”行“人”列应为 1490（各项之和：300 + 350 + 320 + 280 + 240 = 1490），现为 1940，相差 450，或者某一项有误");
        assertThat(diagnostic.fixes().get(0).preferred()).isFalse();
        assertThat(diagnostic.related())
                .extracting(related -> related.message().in(Language.ZH))
                .containsExactly("“东”行“人”列：300", "“西”行“人”列：350", "“北”行“人”列：320", "“山”行“人”列：280");
    }

    @Test
    void aTableOfTheFormIsLeftToTheRulesOfTheForm() {
        String text = RuleCheck.textOf("""
                | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 30 |
                """);
        assertThat(found(text)).isEmpty();
        assertThat(RuleCheck.diagnostics(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"网站, 公众号, 1", "行政许可, 公众号, 1", "行政许可, 行政处罚, 0"})
    void aTableWithTwoLabelsOfTheFormIsNobodyElses(String one, String other, int count) {
        String text = RuleCheck.textOf("""
                ## 六、其他需要报告的事项
                | 事项 | 上半年 | 下半年 | 合计 |
                |---|---|---|---|
                | %s | 120 | 135 | 255 |
                | %s | 80 | 96 | 176 |
                | 合计 | 200 | 213 | 431 |
                （完）
                """.formatted(one, other));
        assertThat(found(text)).hasSize(count);
    }

    @Test
    void noExampleOfTheProjectHasOne() throws IOException {
        checkFolder(Path.of("grammar/examples"));
    }

    @Test
    void noRealReportHasOne() throws IOException {
        assumeTrue(Files.isDirectory(RealReports.folder()), "the real reports are not here");
        checkFolder(RealReports.folder());
    }

    private static void checkFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(txt|md|gouji|jsonl)"))
                    .filter(path -> !path.toString().contains("forms/"))
                    .toList()) {
                assertThat(found(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }
}
