package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rules.RuleCheck.check;
import static org.gouji.rules.RuleCheck.check2019;
import static org.gouji.rules.RuleCheck.checkFix;
import static org.gouji.rules.RuleCheck.only;
import static org.gouji.rules.RuleCheck.zh;

import org.gouji.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/** The rules about rows and their cells against the form. */
class RowRulesTest {

    @Test
    void rowsMissingTogetherAreReportedOnce() {
        check("""
                | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-row
                | （三）不予公开 |  |  |  |  |  |  |  |
                | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                  ^^^^^^^^^^^^^^^^^^^^ missing-row
                | 6.属于四类过程性信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
        assertThat(zh(only("missing-row", """
                | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """))).isEqualTo("表三缺少“1.属于国家秘密”等 3 行；没有发生的也应列出并填 0");
    }

    @Test
    void aMissingFirstRowIsReportedOnTheHeader() {
        check("""
                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-row
                | --- | --- | --- | --- |
                | 行政规范性文件 | 0 | 0 | 0 |
                """);
    }

    @Test
    void tableFourWithoutItsRow() {
        check("""
                | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-row
                ## 五、存在的主要问题及改进情况
                """);
        assertThat(zh(only("missing-row", """
                | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
                ## 五、存在的主要问题及改进情况
                """))).startsWith("表四缺少数据行");
    }

    @Test
    void otherWaysOfProcessingHaveSubItemsOnlyIn2021() {
        check2019("""
                | （六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | （七）总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
        check("""
                | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-row
                | （七）总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
    }

    @Test
    void aRepeatedRowIsMarkedWhereItStandsAgain() {
        check("""
                | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                  ^^^^^^^^^^^^^^^^^^^^ duplicate-row
                | 5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
        checkFix("duplicate-row", "| 行政处罚 | 3 |\n| 行政处罚 | 5 |\n| 行政强制 | 0 |", "| 行政处罚 | 3 |\n| 行政强制 | 0 |");
    }

    @Test
    void repeatedGroupsAndHeadersAreNoDuplicates() {
        check("""
                | 5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

                - 3 -

                |  |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |  |
                | （三）不予公开 |  |  |  |  |  |  |  |
                | 6.属于四类过程性信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
    }

    @Test
    void rowsThatTheFormHasNot() {
        check("""
                | 行政处罚 | 0 |
                | 行政裁决 | 2 |
                  ^^^^^^^^ unknown-row
                | 行政强制 | 0 |
                """);
        assertThat(zh(only("unknown-row", "| 行政处罚 | 0 |\n| 行政裁决 | 2 |\n| 行政强制 | 0 |")))
                .isEqualTo("表二没有“行政裁决”一行，相近的有“行政许可”、“行政处罚”、“行政强制”");
        assertThat(zh(only("unknown-row", "| 行政处罚 | 0 |\n| 信用修复 | 2 |\n| 行政强制 | 0 |")))
                .endsWith("请核对行名");
    }

    @Test
    void unknownHeadersAreNoRows() {
        check("""
                | 信息内容 | 数据1 | 数据2 | 数据3 |
                """);
    }

    @Test
    void oneFigureTooManyUnderAHeader() {
        check("""
                | 规章 | 0 | 0 | 0 | 4 |
                                     ^ cell-count-mismatch
                """);
        assertThat(zh(only("cell-count-mismatch", "| 规章 | 0 | 0 | 0 | 4 |"))).contains("应有 3 个数字，现有 4 个");
    }

    @Test
    void tooManyFiguresAndNothingTellsWhich() {
        check("""
                第二十条第（一）项
                规章 0 0 0 4
                           ^ cell-count-mismatch
                行政规范性文件 0 0 0
                第二十条第（五）项
                """);
    }

    @Test
    void tooFewFiguresAreReportedOnTheLabel() {
        check("""
                | （一）予以公开 | 0 | 5 | 0 | 0 |
                  ^^^^^^^^^^^^^^ cell-count-mismatch
                """);
        assertThat(zh(only("cell-count-mismatch", "| （一）予以公开 | 0 | 5 | 0 | 0 |")))
                .isEqualTo("表三“（一）予以公开”应有 7 个数字，现有 4 个，少 3 个，无法判断各属于哪一列");
    }

    @Test
    void labelsInOtherWords() {
        check("""
                | 2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 3.危及"三安全一稳定" | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 4．保护第三方合法 权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
        checkFix(
                "nonstandard-label",
                "| （一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n| (二)部分公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n| （三）不予公开 |",
                "| （一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"
                        + "| （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n| （三）不予公开 |");
    }

    @Test
    void aMisspeltLabelIsGraver() {
        String typo = """
                | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 2.其他法律行政止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                  ^^^^^^^^^^^^^^^^^^^^ nonstandard-label
                | 3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """;
        check(typo);
        assertThat(only(
                                "nonstandard-label",
                                RuleCheck.diagnostics(Snippet.within(CleanReport.lines(), typo)
                                        .text()))
                        .severity())
                .isEqualTo(Severity.INFORMATION);
    }

    @Test
    void theFormatIsToldForEachTable() {
        check2019("""
                | （六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
        assertThat(zh(only("outdated-table", """
                | （六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | （七）总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """))).startsWith("表三是2019年格式");
    }
}
