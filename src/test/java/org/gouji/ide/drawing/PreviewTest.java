package org.gouji.ide.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.ide.BlankReports;
import org.gouji.ide.drawing.Preview.FormCell;
import org.gouji.ide.drawing.Preview.Role;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report as it will be published. */
class PreviewTest {

    @Test
    void markupCommentsAndFrontMatterAreGone() {
        check("""
                ---
                机关: 某县某局
                ---
                # 某县某局2024年
                政府信息公开工作年度报告

                <!-- 一行注释 -->
                ## 一、总体情况
                ### （一）主动公开
                公开了<!-- 待核实 -->一些。
                #### 小标题
                | 项目 | 数量 |
                |---|---|
                | 网站 | 3 |
                完。
                """, """
                1 某县某局2024年 政府信息公开工作年度报告
                2 一、总体情况
                3 （一）主动公开
                P 公开了|一些。
                4 小标题
                G 项目|数量 / 网站|3
                P 完。
                """);
    }

    @Test
    void theTextAroundATableStaysAndItsHeaderIsPartOfIt() {
        check("""
                # 某县某局2024年政府信息公开工作年度报告
                ## 四、政府信息公开行政复议、行政诉讼情况
                本年度有行政复议。
                | 行政复议 | | | | | 行政诉讼（未经复议直接起诉） | | | | | 行政诉讼（复议后起诉） | | | | |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
                | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
                | 2 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                以上为全部。
                """, """
                1 某县某局2024年政府信息公开工作年度报告
                2 四、政府信息公开行政复议、行政诉讼情况
                P 本年度有行政复议。
                T 4×15 total-mismatch@0
                P 以上为全部。
                """);
    }

    @Test
    void aClaimIsMarkedInItsSentence() {
        Preview preview = preview("""
                # 某县某局2024年政府信息公开工作年度报告
                ## 一、总体情况
                统计期限自2023年1月1日起至2023年12月31日止。
                """);
        Preview.Paragraph paragraph = preview.pieces().stream()
                .filter(Preview.Paragraph.class::isInstance)
                .map(Preview.Paragraph.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(paragraph.runs()).anySatisfy(run -> {
            assertThat(run.remarks()).extracting(Diagnostic::code).containsExactly("year-mismatch");
            assertThat(run.text()).contains("2023");
        });
        assertThat(paragraph.runs().stream().map(Preview.Run::text).collect(Collectors.joining()))
                .isEqualTo("统计期限自2023年1月1日起至2023年12月31日止。");
        assertThat(preview.warnings()).isEqualTo(2);
        assertThat(paragraph.runs().stream().filter(run -> !run.remarks().isEmpty()))
                .hasSize(2);
    }

    @Test
    void aMissingRowIsDrawnAndTheRowBeforeItIsNotBlamed() {
        String text = BlankReports.of(BuiltInEditions.newest(), "某县某局", 2024)
                .replaceAll("(?m)^\\| 7\\.属于行政执法案卷.*\\n", "")
                .replaceAll("(?m)\\|  +(?=\\|)", "| 0 ");
        List<List<FormCell>> rows = form(preview(text), 1).rows();
        List<FormCell> absent = row(rows, "7.属于行政执法案卷");
        assertThat(absent.get(absent.size() - 1).role()).isEqualTo(Role.ABSENT);
        assertThat(absent.get(absent.size() - 1).remarks())
                .extracting(Diagnostic::code)
                .containsExactly("missing-row");
        assertThat(row(rows, "6.属于四类过程性信息")).allMatch(cell -> cell.remarks().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2019"})
    void everyRowOfAFormIsFilledByItsCells(String id) {
        Standard standard = BuiltInEditions.get(id);
        Preview preview = preview(BlankReports.of(standard, "某县某局", standard.firstYear()));
        assertThat(preview.pieces().stream().filter(Preview.Form.class::isInstance))
                .hasSize(3);
        for (int table = 0; table < 3; table++) {
            List<List<FormCell>> rows = form(preview, table).rows();
            int[] taken = new int[rows.size()];
            for (int row = 0; row < rows.size(); row++) {
                for (FormCell cell : rows.get(row)) {
                    for (int below = 0; below < cell.rows(); below++) {
                        taken[row + below] += cell.columns();
                    }
                }
            }
            assertThat(taken).containsOnly(taken[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "---\n", "---\n机关: 某局\n---", "# ", "|", "a|b\n", "<!--", "二、\n规章\t1"})
    void anyTextHasAPreview(String text) {
        assertThat(preview(text).pieces()).doesNotContainNull();
    }

    @Test
    void aLabelIsShownAsItIsWritten() {
        String text = BlankReports.of(BuiltInEditions.newest(), "某县某局", 2024).replace("行政规范性文件", "规范性文件");
        FormCell label = row(form(preview(text), 0).rows(), "规范性文件").get(0);
        assertThat(label.remarks()).extracting(Diagnostic::code).containsExactly("nonstandard-label");
        assertThat(label.range()).isPresent();
    }

    private static List<FormCell> row(List<List<FormCell>> rows, String label) {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.text().equals(label)))
                .findFirst()
                .orElseThrow();
    }

    private static Preview.Form form(Preview preview, int number) {
        return preview.pieces().stream()
                .filter(Preview.Form.class::isInstance)
                .map(Preview.Form.class::cast)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static Preview preview(String text) {
        return Preview.of(Findings.of(Analysis.of(text)));
    }

    private static void check(String text, String expected) {
        assertThat(preview(text).pieces().stream().map(PreviewTest::draw).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(expected);
    }

    private static String draw(Preview.Piece piece) {
        if (piece instanceof Preview.Heading heading) {
            return heading.level() + " " + draw(heading.runs());
        }
        if (piece instanceof Preview.Paragraph paragraph) {
            return "P " + draw(paragraph.runs());
        }
        if (piece instanceof Preview.Grid grid) {
            return "G " + grid.rows().stream().map(PreviewTest::draw).collect(Collectors.joining(" / "));
        }
        List<List<FormCell>> rows = ((Preview.Form) piece).rows();
        Stream<String> marked = rows.stream().flatMap(List::stream).flatMap(cell -> cell.remarks().stream()
                .map(found -> found.code() + "@" + cell.text()));
        int last = rows.size() - 1;
        return "T " + rows.size() + "×"
                + rows.get(last).stream().mapToInt(FormCell::columns).sum() + " "
                + marked.collect(Collectors.joining(" "));
    }

    private static String draw(List<Preview.Run> runs) {
        return runs.stream().map(Preview.Run::text).collect(Collectors.joining("|"));
    }
}
