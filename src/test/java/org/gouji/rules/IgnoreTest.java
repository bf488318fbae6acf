package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.config.Configuration;
import org.gouji.config.ReportFiles;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.rules.contract.Across;
import org.junit.jupiter.api.Test;

/** Where a comment silences, and when it is said that one doesn't. */
class IgnoreTest {

    private static final String HEADER = """
            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            """;

    @Test
    void onItsOwnLineItHoldsForTheNext() {
        RuleCheck.check("""
                | 规章 | 0 | 0 | 0 |

                <!-- gouji-ignore missing-value 尚在核实 -->

                | 行政规范性文件 | 0 | - | 0 |
                """);
        RuleCheck.check("""
                | 规章 | 0 | 0 | 0 |
                <!-- gouji-ignore missing-value
                     尚在核实 -->
                <!-- 别的注释 -->
                | 行政规范性文件 | 0 | - | 0 |
                """.replace("规章 | 0 | 0 | 0 |", "规章 | 0 | - | 0 |\n             ^ missing-value"));
        RuleCheck.checkWhole("""
                <!-- gouji-ignore missing-chapter 只是节选 -->
                # 示例市民政局2023年政府信息公开工作年度报告

                正文。
                """);
    }

    @Test
    void atTheEndOfALineItHoldsForThatLineOnly() {
        RuleCheck.check("""
                | 规章 | 0 |  | 0 | <!-- gouji-ignore missing-value 尚在核实 -->
                | 行政规范性文件 | 0 |  | 0 |
                                      ^^ missing-value
                """);
        RuleCheck.check("""
                | 规章 | 0 |  | 0 <!-- gouji-ignore missing-value -->
                | 行政规范性文件 | 0 |  | 0 <!-- 别的注释 -->
                                      ^^ missing-value
                """);
    }

    @Test
    void beforeAMarkdownTableItHoldsForTheTable() {
        RuleCheck.check("""
                <!-- gouji-ignore missing-value 两项均在核实 -->
                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                | --- | --- | --- | --- |
                | 规章 | 0 |  | 0 |
                | 行政规范性文件 | 0 |  | 0 |

                第二十条第（五）项

                | 信息内容 | 本年处理决定数量 |
                | --- | --- |
                | 行政许可 |  |
                            ^^ missing-value
                """.replaceFirst("<!--", "第二十条第（一）项\n\n<!--"));
    }

    @Test
    void aroundAHeadingItHoldsForTheChapter() {
        String rows = """

                第二十条第（一）项

                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                | --- | --- | --- | --- |
                | 规章 | 0 |  | 0 |
                | 行政规范性文件 | 0 |  | 0 |
                ……
                （完）
                """;
        String heading = "## 二、主动公开政府信息情况\n";
        String comment = "<!-- gouji-ignore missing-value 核实中 -->\n";
        RuleCheck.check(heading + comment + rows);
        RuleCheck.check(heading + "\n" + comment + rows);
    }

    @Test
    void severalCodesAndAReasonInAnyLanguage() {
        RuleCheck.check("""
                | 规章 | １ |  | 0 | <!-- gouji-ignore missing-value、nonstandard-number 核实中 -->
                | 行政规范性文件 | １ |  | 0 | <!-- gouji-ignore missing-value nonstandard-number see letter -->
                """);
        RuleCheck.check("""
                | 规章 | １ |  | 0 | <!-- gouji-ignore missing-value, no-such-code: why -->
                         ^^ nonstandard-number
                                                                      ^^^^^^^^^^^^ unused-ignore
                """);
    }

    @Test
    void whatSilencesNothingIsSaidToDoSo() {
        RuleCheck.check("""
                | 规章 | 0 | 0 | 0 | <!-- gouji-ignore missing-value 已补 -->
                                                       ^^^^^^^^^^^^^ unused-ignore
                | 行政规范性文件 | 0 | 0 | 0 | <!-- gouji-ignore -->
                                               ^^^^^^^^^^^^^^^^^^^^^ unused-ignore
                """);
        RuleCheck.check("| 规章 | 0 | 0 | 0 | <!-- gouji-ignored missing-value -->");
    }

    @Test
    void itIsTakenAwayWithItsLineOrWithoutTheRest() {
        RuleCheck.checkFix(
                "unused-ignore", "| 规章 | 0 | 0 | 0 | <!-- gouji-ignore missing-value 已补 -->\n", "| 规章 | 0 | 0 | 0 |\n");
        RuleCheck.checkFix(
                "unused-ignore",
                "第二十条第（一）项\n\n<!-- gouji-ignore missing-value 已补 -->\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n",
                "第二十条第（一）项\n\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n");
        RuleCheck.checkFix(
                "unused-ignore",
                "| 规章 | 0 |  | 0 | <!-- gouji-ignore missing-row、missing-value 已补 -->\n",
                "| 规章 | 0 |  | 0 | <!-- gouji-ignore missing-value 已补 -->\n");
        RuleCheck.checkFix(
                "unused-ignore",
                "| 规章 | 0 |  | 0 | <!-- gouji-ignore mising-value -->\n",
                "| 规章 | 0 |  | 0 | <!-- gouji-ignore missing-value -->\n");
    }

    @Test
    void onALineWithTheWholeReportItHoldsForWhatFollows() {
        String line =
                String.join(" ", CleanReport.lines()).replaceAll("[|#]|---", "").replaceAll(" +", " ");
        String wrong = line.replaceFirst("予以公开 0", "予以公开 5");
        Diagnostic found = RuleCheck.only("total-mismatch", RuleCheck.diagnostics(wrong));
        int at = found.range().start();
        String silenced = wrong.substring(0, at) + "<!-- gouji-ignore total-mismatch 已核 --> " + wrong.substring(at);
        assertThat(RuleCheck.diagnostics(silenced)).isEmpty();
        String elsewhere = "<!-- gouji-ignore total-mismatch 已核 --> " + wrong;
        assertThat(RuleCheck.diagnostics(elsewhere))
                .extracting(Diagnostic::code)
                .contains("total-mismatch", "unused-ignore");
    }

    @Test
    void anIgnoreCanBeIgnored() {
        RuleCheck.check("""
                第二十条第（一）项

                <!-- gouji-ignore unused-ignore 留作说明 -->
                <!-- gouji-ignore missing-value 将来会用 -->
                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                """);
    }

    @Test
    void aCodeThatIsTurnedOffLeavesNoIgnoreUnused() {
        String text = RuleCheck.textOf("| 规章 | 0 | 0 | 0 | <!-- gouji-ignore missing-value 已补 -->");
        Configuration off = new Configuration(
                Optional.empty(),
                Map.of("missing-value", Optional.empty()),
                ReportFiles.UNSAID,
                Map.of(),
                List.of(),
                List.of());
        assertThat(Findings.of(Analysis.of(text), Across.NOTHING, off).diagnostics())
                .isEmpty();
    }

    @Test
    void aSilencedDiagnosticStillBreaksItsRelation() {
        String text = RuleCheck.textOf(
                HEADER + "| 一、本年新收政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 7 | <!-- gouji-ignore total-mismatch 已核 -->");
        Findings findings = Findings.of(Analysis.of(text));
        assertThat(findings.diagnostics()).extracting(Diagnostic::code).doesNotContain("total-mismatch");
        assertThat(findings.analysis().consistency().broken()).isNotEmpty();
    }

    @Test
    void manyCommentsAreReadInLinearTime() {
        String comments = "<!-- gouji-ignore missing-value 已补 -->\n".repeat(20_000);
        assertThat(RuleCheck.diagnostics(comments + RuleCheck.textOf("| 规章 | 0 | 0 | 0 |")))
                .hasSize(20_000);
    }
}
