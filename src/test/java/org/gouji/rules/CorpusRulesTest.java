package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Related;
import org.gouji.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports compared with each other, in snippets of several files. */
class CorpusRulesTest {

    private static final String LEFT_OVER = """
            === a/2022.gouji
            # 示例市民政局2022年政府信息公开工作年度报告
            ……
            | 一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
            ……
            | 四、结转下年度继续办理 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
            """;

    private static void check(String snippet) {
        RuleCheck.check(snippet);
    }

    private static List<Diagnostic> found(String snippet, String path) {
        return SnippetFiles.of(snippet).diagnostics().getOrDefault(path, List.of());
    }

    @Test
    void everyColumnThatIsNotTakenOverIsMarkedAndTheTotalGoesWithThem() {
        String snippet = LEFT_OVER + """
                === a/2023.gouji
                # 示例市民政局2023年政府信息公开工作年度报告
                ……
                | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                                                     ^ roll-forward-mismatch
                                                         ^ roll-forward-mismatch
                """;
        check(snippet);
        Diagnostic first = found(snippet, "a/2023.gouji").get(0);
        assertThat(first.relations())
                .containsExactly("roll-forward/carried-over/natural-person", "roll-forward/carried-over/total");
        assertThat(RuleCheck.zh(first))
                .isEqualTo("表三“二、上年结转政府信息公开申请数量”自然人应为 2，现为 0，相差 2：示例市民政局 2022 年报告（a/2022.gouji）的"
                        + "表三“四、结转下年度继续办理”自然人为 2，2023 年报告（a/2023.gouji）与之不衔接");
        assertThat(first.related()).hasSize(3);
        assertThat(((Related.Elsewhere) first.related().get(0)).document()).isEqualTo("a/2022.gouji");
        assertThat(first.fixes()).singleElement().matches(fix -> !fix.preferred());
        String text = SnippetFiles.of(snippet).text("a/2023.gouji");
        assertThat(TextEdit.apply(text, first.fixes().get(0).edits()))
                .contains("| 二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |");
    }

    @Test
    void whatTheReportsOwnRelationsExplainIsNotSaidAgain() {
        check(LEFT_OVER + """
                === a/2023.gouji
                # 示例市民政局2023年政府信息公开工作年度报告
                ……
                | 二、上年结转政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 4 |
                                                                             ^ total-mismatch
                | 三、本年度办理结果 | | | | | | | |
                | （一）予以公开 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
                ……
                | （七）总计 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
                """);
    }

    @Test
    void lastYearsWrongFigureIsThatReportsFault() {
        check("""
                === a/2022.gouji
                # 示例市民政局2022年政府信息公开工作年度报告
                ……
                | 一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
                ……
                | 四、结转下年度继续办理 | 2 | 1 | 0 | 0 | 0 | 0 | 9 |
                                                                   ^ total-mismatch
                === a/2023.gouji
                # 示例市民政局2023年政府信息公开工作年度报告
                ……
                | 二、上年结转政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
                | 三、本年度办理结果 | | | | | | | |
                | （一）予以公开 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
                ……
                | （七）总计 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
                """);
    }

    @Test
    void aFigureThatUnsettlesTheReportItselfIsOneError() {
        String snippet = LEFT_OVER.replace("| 2 | 1 |", "| 3 | 0 |") + """
                === a/2023.gouji
                # 示例市民政局2023年政府信息公开工作年度报告
                ……
                | 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
                                                     ^ roll-forward-mismatch
                | 三、本年度办理结果 | | | | | | | |
                | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
                ……
                | （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
                """;
        List<Diagnostic> found = found(snippet, "a/2023.gouji");
        assertThat(RuleCheck.only("roll-forward-mismatch", found).relations())
                .containsExactly(
                        "roll-forward/carried-over/natural-person",
                        "roll-forward/carried-over/total",
                        "requests/balance/natural-person",
                        "requests/balance/total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "9件", "无"})
    void aMissingFigureIsNotZero(String nothing) {
        String snippet = """
                === 2022.gouji
                # 示例市民政局2022年政府信息公开工作年度报告
                ……
                | 行政规范性文件 | 0 | 0 | %s |
                === 2023.gouji
                # 示例市民政局2023年政府信息公开工作年度报告
                ……
                | 行政规范性文件 | 1 | 0 | 700 |
                """.formatted(nothing);
        assertThat(found(snippet, "2023.gouji")).isEmpty();
    }

    @Test
    void theFormatsOf2020And2021ShareNoStockOfDocuments() {
        check("""
                === 2020.gouji
                # 示例市民政局2020年政府信息公开工作年度报告
                ……
                | 规范性文件 | 5 | 5 | 80 |
                === 2021.gouji
                # 示例市民政局2021年政府信息公开工作年度报告
                ……
                | 行政规范性文件 | 1 | 0 | 7 |
                """);
    }

    @Test
    void oneAgencyIsJoinedByAnAliasOnly() {
        String years = """
                === 2022.gouji
                # 利通区教育局2022年政府信息公开工作年度报告
                ……
                | 行政规范性文件 | 0 | 0 | 5 |
                === 2023.gouji
                # 吴忠市利通区教育局2023年政府信息公开工作年度报告
                ……
                | 行政规范性文件 | 0 | 0 | 7 |
                """;
        check(years);
        String mark = " ".repeat(27) + "^ roll-forward-mismatch\n";
        check("=== gouji.json\n{\"aliases\": {\"利通区教育局\": \"吴忠市利通区教育局\"}}\n" + years + mark);
    }

    @Test
    void reportsOfOneYearAreJoinedByNone() {
        check("""
                === a.gouji
                # 示例市民政局2022年政府信息公开工作年度报告
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duplicate-report
                ……
                | 行政规范性文件 | 0 | 0 | 5 |
                === b.gouji
                # 示例市民政局2022年政府信息公开工作年度报告
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duplicate-report
                === c.gouji
                # 示例市民政局2023年政府信息公开工作年度报告
                ……
                | 行政规范性文件 | 0 | 0 | 7 |
                """);
        check("""
                === a.gouji
                # 示例市民政局2022年政府信息公开工作年度报告
                ……
                | 行政规范性文件 | 0 | 0 | 5 |
                === b.gouji
                # 示例市民政局2023年政府信息公开工作年度报告
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duplicate-report
                ……
                | 行政规范性文件 | 0 | 0 | 7 |
                === c.gouji
                # 示例市民政局2023年政府信息公开工作年度报告
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duplicate-report
                ……
                | 行政规范性文件 | 0 | 0 | 7 |
                """);
    }

    private static String government(boolean complete, String departments, String figure, String rest) {
        return """
                === gouji.json
                {"governments": [{"agency": "示例县人民政府", "departments": [%s], "complete": %s}]}
                === 县.gouji
                # 示例县人民政府2023年政府信息公开工作年度报告
                ……
                | 行政处罚 | %s |
                %s=== 民政.gouji
                # 示例县民政局2023年政府信息公开工作年度报告
                ……
                | 行政处罚 | 50 |
                ……
                | 行政事业性收费 | 18651.06 |
                """.formatted(departments, complete, figure, rest);
    }

    @Test
    void departmentsMayHaveLessThanTheirGovernmentButNotMore() {
        String department = "\"示例县民政局\"";
        String fees = "……\n| 行政事业性收费 | 18651.064104 |\n";
        check(government(false, department, "60", fees));
        check(government(true, department, "50", fees));
        check(government(true, department, "60", "             ^^ aggregate-mismatch\n" + fees));
        check(government(false, department, "40", "             ^^ aggregate-mismatch\n" + fees));
    }

    @Test
    void missingDepartmentsAreNamedOnceAndNothingIsConcludedButTooMuch() {
        String snippet = government(true, "\"示例县民政局\", \"示例县司法局\"", "60", "……\n| 行政事业性收费 | 20000 |\n");
        List<Diagnostic> found = found(snippet, "县.gouji");
        assertThat(found).singleElement().satisfies(missing -> {
            assertThat(missing.severity().id()).isEqualTo("information");
            assertThat(RuleCheck.zh(missing)).contains("1 个部门", "2023 年度", "示例县司法局");
        });
    }
}
