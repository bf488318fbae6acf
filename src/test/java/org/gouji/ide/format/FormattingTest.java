package org.gouji.ide.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.Report;
import org.gouji.report.ReportMemory;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.BuiltInEditions;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are aligned, nothing else changes. */
class FormattingTest {

    private static Report report(String text) {
        return Report.read(SyntaxTree.parse(text), KnownForms.builtIn(), new ReportMemory());
    }

    private static String formatted(String text) {
        return TextEdit.apply(text, Formatting.document(report(text)));
    }

    @Test
    void columnsAreAsWideAsTheyAreShown() {
        assertThat(formatted("""
                前文 | 不是表

                |信息内容|本年制发件数|
                |-|:-:|
                | 规章 |  0|
                |行政规范性文件|12 |
                后文
                """)).isEqualTo("""
                前文 | 不是表

                | 信息内容       | 本年制发件数 |
                |----------------|:------------:|
                | 规章           | 0            |
                | 行政规范性文件 | 12           |
                后文
                """);
    }

    /** So that a cursor in a word or behind a figure stays there. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void editsTouchOnlyWhatIsDrawn(long seed) {
        Random random = new Random(seed);
        String text = Layout.MARKDOWN
                .write(SampleReport.consistent(BuiltInEditions.all().get((int) seed % 2), seed))
                .lines()
                .map(line -> line.replace(" | ", " ".repeat(random.nextInt(4)) + "|" + " ".repeat(random.nextInt(4))))
                .collect(Collectors.joining("\n"));
        List<TextEdit> edits = Formatting.document(report(text));
        assertThat(edits).isNotEmpty();
        assertThat(edits).allSatisfy(edit -> {
            assertThat(edit.range().of(text)).matches("[ |:-]*");
            assertThat(edit.newText()).matches("[ |:-]*");
        });
    }

    @Test
    void figuresThatAreSetToTheRightStayThere() {
        assertThat(formatted("|a|b|\n|--|-:|\n|c|1|\n|d|1000|\n")).isEqualTo("""
                | a   |    b |
                |-----|-----:|
                | c   |    1 |
                | d   | 1000 |
                """);
    }

    @Test
    void pipesMissingAtTheEndsAreSet() {
        assertThat(formatted("a | b\n--- | ---\nccccc | 1\n")).isEqualTo("""
                | a     | b   |
                |-------|-----|
                | ccccc | 1   |
                """);
    }

    @Test
    void raggedRowsKeepTheirCells() {
        assertThat(formatted("| a | b |\n|---|---|\n| c |\n| d | 1 | 2 | \\| |\n"))
                .isEqualTo("""
                | a   | b   |
                |-----|-----|
                | c   |
                | d   | 1   | 2   | \\|  |
                """);
    }

    @Test
    void onlyTablesInTheRangeAreAligned() {
        String text = "|a|b|\n|--|--|\n\n|c|d|\n|--|--|\n";
        List<TextEdit> edits = Formatting.range(report(text), TextRange.at(text.length() - 2));
        assertThat(TextEdit.apply(text, edits)).isEqualTo("|a|b|\n|--|--|\n\n| c   | d   |\n|-----|-----|\n");
    }

    @Test
    void aScrapeIsNoMarkdownTable() {
        String text = "a | b |\nc | d | \n一 \t|\n<!-- |a|b|\n|--|--|\n-->\n";
        assertThat(formatted(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n|a|b|\n|--|--|\n|c|1|\n```\n",
                "~~~~ text\n|a|b|\n|--|--|\n~~~\n|c|1|\n",
                "> |a|b|\n> |--|--|\n> |c|1|\n",
                "* |a|b|\n  |--|--|\n  |c|1|\n",
                "1. |a|b|\n   |--|--|\n"
            })
    void codeListsAndQuotationsAreNoTables(String text) {
        assertThat(formatted(text)).isEqualTo(text);
    }

    @Test
    void tablesThatNoFormLaysDownAreAlignedToo() {
        assertThat(formatted("""
                # 2024年工作总结
                项目\t窗口\t网上
                其他\t960\t1340
                合计\t960\t1340

                ```
                |甲|乙|
                ```

                |项目|数量|
                |-|-:|
                |其他|10|
                |**合计**|2000|
                """)).isEqualTo("""
                # 2024年工作总结
                项目\t窗口\t网上
                其他\t960\t1340
                合计\t960\t1340

                ```
                |甲|乙|
                ```

                | 项目     | 数量 |
                |----------|-----:|
                | 其他     |   10 |
                | **合计** | 2000 |
                """);
    }

    /** Whatever stands in a table, formatting twice is formatting once, and every character but the drawing stays. */
    @Test
    void isIdempotentAndLosesNothing() {
        List<String> pieces = List.of(
                "|",
                "|",
                "|",
                "\n|",
                "\n|---|---|\n|",
                " ",
                "\u3000",
                "\t",
                "0",
                "总计",
                "\\|",
                ":",
                "-",
                "——",
                "｜",
                "\uD83D\uDE00",
                "é");
        Random random = new Random(1);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder("| a | b |\n|---|:-:|\n|");
            for (int piece = random.nextInt(20); piece > 0; piece--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String once = formatted(text.toString());
            assertThat(formatted(once)).isEqualTo(once);
            assertThat(content(once)).isEqualTo(content(text.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReportIsFormattedOnceAndForAll(Layout layout) {
        for (String lineEnd : List.of("\n", "\r\n")) {
            SampleReport sample = SampleReport.consistent(BuiltInEditions.newest(), 4);
            String text = layout.write(sample).replace("\n", lineEnd);
            String once = formatted(text);
            assertThat(formatted(once)).isEqualTo(once);
            String own = text.contains(lineEnd) ? lineEnd : "\n";
            assertThat(once.replace(own, "")).doesNotContain("\r").doesNotContain("\n");
            assertThat(once.contains("| 规章 ")).isEqualTo(layout != Layout.SQUASHED);
        }
    }

    private static String content(String text) {
        return text.replaceAll("[ \\u00A0\\u3000|:-]", "");
    }
}
