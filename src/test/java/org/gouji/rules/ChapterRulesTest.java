package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rules.RuleCheck.check;
import static org.gouji.rules.RuleCheck.checkFix;
import static org.gouji.rules.RuleCheck.checkWhole;
import static org.gouji.rules.RuleCheck.en;
import static org.gouji.rules.RuleCheck.only;
import static org.gouji.rules.RuleCheck.zh;

import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.text.TextEdit;
import org.junit.jupiter.api.Test;

/** The rules about chapters, their headings and what they hold. */
class ChapterRulesTest {

    private static final String WITHOUT_FIVE = """
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

            ## 六、其他需要报告的事项
            """;

    @Test
    void missingChaptersAreNamedOnceAtTheTitle() {
        checkWhole("""
                示例市民政局2023年政府信息公开工作年度报告
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-chapter
                一、总体情况
                主动公开、依申请公开、信息管理、平台建设、监督保障都有成效。
                六、其他需要报告的事项
                无
                """);
        Diagnostic diagnostic = only("missing-chapter", RuleCheck.diagnostics("""
                示例市民政局2023年政府信息公开工作年度报告
                一、总体情况
                无
                二、主动公开政府信息情况
                三、收到和处理政府信息公开申请情况
                四、政府信息公开行政复议、行政诉讼情况
                """));
        assertThat(zh(diagnostic)).isEqualTo("报告缺少 2 章：“五、存在的主要问题及改进情况”、“六、其他需要报告的事项”");
        assertThat(en(diagnostic)).startsWith("The report lacks 2 of its chapters: “Main problems and improvements”; ");
    }

    @Test
    void aTextThatIsNoReportLacksNothing() {
        checkWhole("会议纪要\n");
    }

    @Test
    void missingHeadingsAreInsertedWhereTheyBelong() {
        checkFix("missing-chapter", WITHOUT_FIVE, """
                | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

                ## 五、存在的主要问题及改进情况

                ## 六、其他需要报告的事项
                """);
    }

    @Test
    void insertedHeadingsLookLikeTheOthers() {
        String text = "示例市民政局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n无";
        Diagnostic diagnostic = only("missing-chapter", RuleCheck.diagnostics(text));
        assertThat(TextEdit.apply(text, diagnostic.fixes().get(0).edits())).isEqualTo("""
                示例市民政局2023年政府信息公开工作年度报告
                一、总体情况

                二、主动公开政府信息情况
                无

                三、收到和处理政府信息公开申请情况


                四、政府信息公开行政复议、行政诉讼情况


                五、存在的主要问题及改进情况


                六、其他需要报告的事项
                """);
    }

    @Test
    void aChapterThatIsMissingIsNotSaidToLackItsTable() {
        check("""
                # 示例市民政局2023年政府信息公开工作年度报告
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-chapter
                ……
                | 行政事业性收费 | 0 |
                ## 四、政府信息公开行政复议、行政诉讼情况
                """);
    }

    @Test
    void anEmptyChapterThatNeedsATableLacksTheTable() {
        check("""
                | 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                ## 四、政府信息公开行政复议、行政诉讼情况
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-table
                ## 五、存在的主要问题及改进情况
                """);
    }

    @Test
    void noneIsWordEnough() {
        check("""
                ## 六、其他需要报告的事项
                无
                （完）
                """);
        check("""
                ## 六、其他需要报告的事项
                   ^^^^^^^^^^^^^^^^^^^^^^ empty-chapter

                <!-- 待补 -->
                （完）
                """);
        check("""
                ## 一、总体情况
                   ^^^^^^^^^^^^ empty-chapter
                ## 二、主动公开政府信息情况
                """);
    }

    @Test
    void aTableMayFollowProse() {
        check("""
                ## 四、政府信息公开行政复议、行政诉讼情况
                本年度没有因政府信息公开被申请行政复议。
                | 行政复议 |  |  |  |  | 行政诉讼（未经复议直接起诉） |  |  |  |  | 行政诉讼（复议后起诉） |  |  |  |  |
                """);
    }

    @Test
    void theFewestChaptersAreSaidToBeMisplaced() {
        check("""
                # 示例市民政局2023年政府信息公开工作年度报告
                ## 六、其他需要报告的事项
                   ^^^^^^^^^^^^^^^^^^^^^^ misordered-chapter
                无
                ## 一、总体情况
                ……
                | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                ## 五、存在的主要问题及改进情况
                无
                （完）
                """);
    }

    @Test
    void aRepeatedChapterIsMarkedWhereItStandsAgain() {
        check("""
                ## 五、存在的主要问题及改进情况
                培训还不够。
                ## 五、存在的主要问题及改进情况
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ duplicate-chapter
                解读还不够。
                ## 六、其他需要报告的事项
                """);
    }

    @Test
    void aTableOfContentsRepeatsNoChapters() {
        check("""
                # 示例市民政局2023年政府信息公开工作年度报告
                一、总体情况
                二、主动公开政府信息情况
                三、收到和处理政府信息公开申请情况
                四、政府信息公开行政复议、行政诉讼情况
                五、存在的主要问题及改进情况
                六、其他需要报告的事项

                一、总体情况
                ### （一）主动公开
                """);
    }

    @Test
    void headingsInOtherWords() {
        check("""
                ## 一、总体工作情况
                   ^^^^^^^^^^^^^^^^ nonstandard-heading
                ……
                ## 五、存在问题及改进措施
                   ^^^^^^^^^^^^^^^^^^^^^^ nonstandard-heading
                ……
                ## 六、 其他需要报告的事项。
                """);
        checkFix("nonstandard-heading", "## 五、存在问题及改进措施", "## 五、存在的主要问题及改进情况");
        assertThat(only("nonstandard-heading", "## 一、总体工作情况").severity()).isEqualTo(Severity.HINT);
    }

    @Test
    void aMisspeltHeadingIsGraver() {
        Diagnostic typo = only("nonstandard-heading", "## 四、政府信息公开行政法复议、行政诉讼情况");
        assertThat(typo.severity()).isEqualTo(Severity.INFORMATION);
        assertThat(typo.fixes().get(0).preferred()).isTrue();
    }

    @Test
    void topicsGoUnderAnyHeadings() {
        check("""
                ## 一、总体情况
                （一）强化组织领导，提高主动公开质量
                全年公开信息 12 条，未收到申请。
                （二）加强信息管理和网站建设，落实监督
                信息逐条审查。
                ## 二、主动公开政府信息情况
                """);
        check("""
                ## 一、总体情况
                   ^^^^^^^^^^^^ missing-topic
                工作有序。
                ## 二、主动公开政府信息情况
                """);
        assertThat(zh(only("missing-topic", """
                ## 一、总体情况
                主动公开和依申请公开有序，信息管理规范，监督有力。
                ## 二、主动公开政府信息情况
                """))).isEqualTo("“一、总体情况”一章没有写到“（四）政府信息公开平台建设”");
    }
}
