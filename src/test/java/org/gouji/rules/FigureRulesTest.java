package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rules.RuleCheck.check;
import static org.gouji.rules.RuleCheck.check2019;
import static org.gouji.rules.RuleCheck.checkFix;
import static org.gouji.rules.RuleCheck.only;
import static org.gouji.rules.RuleCheck.zh;

import org.gouji.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/** The rules about single figures, and about how they hang together. */
class FigureRulesTest {

    @Test
    void totalsAndBalancesAreToldApart() {
        check("""
                | 一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 0 |
                                                     ^ total-mismatch
                """);
        assertThat(zh(only("total-mismatch", """
                | 一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 0 |
                """))).startsWith("表三“一、本年新收政府信息公开申请数量”自然人应为 0");
        check("""
                | 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
                ……
                | （七）总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                               ^ balance-mismatch
                                                       ^ balance-mismatch
                """);
    }

    @Test
    void theTotalOfABlockIsMarked() {
        check("""
                | 0 | 0 | 0 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                                                      ^ total-mismatch
                """);
    }

    @Test
    void aRowIsMarkedOnceAtItsFirstBlank() {
        check("""
                | （一）予以公开 | 0 |   | 0 |   |   | 0 | 0 |
                                      ^^^ missing-value
                """);
        assertThat(zh(only("missing-value", """
                | （一）予以公开 | 0 |   | 0 |   |   | 0 | 0 |
                """))).isEqualTo("表三“（一）予以公开”有 3 处未填写：商业企业、社会公益组织、法律服务机构；没有发生的填 0");
    }

    @Test
    void signsOfNoValueAreBlanks() {
        for (String sign : new String[] {"-", "—", "/", "无", "——"}) {
            assertThat(only("missing-value", "| 行政许可 | " + sign + " |").severity())
                    .isEqualTo(Severity.ERROR);
        }
        check("""
                | 行政许可 | 不适用 |
                             ^^^^^^ missing-value
                """);
    }

    @Test
    void aBlankMakesNoSumWrong() {
        check("""
                |   | 0 | 0 | 0 | 5 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                 ^^^ missing-value
                """);
    }

    @Test
    void aTableThatIsStillBlankIsMarkedOnce() {
        check("""
                | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-value
                |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |
                ## 五、存在的主要问题及改进情况
                """);
    }

    @Test
    void theBlankRowsOfGroupsAreNone() {
        check("""
                | 三、本年度办理结果 |  |  |  |  |  |  |  |
                | （一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
        check("""
                | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                三、本年度办理结果
                | （一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
    }

    @Test
    void paddingBehindTheFiguresIsNoBlank() {
        check("""
                第二十条第（五）项
                信息内容\t本年处理决定数量\t\t
                行政许可\t13\t\t
                第二十条第（六）项
                """);
    }

    @Test
    void blanksAreFilledInPlace() {
        checkFix("missing-value", "| 行政许可 |  |", "| 行政许可 | 0 |");
        checkFix("missing-value", "| 规章 |    | 0 | - |", "| 规章 | 0  | 0 | 0 |");
        checkFix("missing-value", "| 规章 || 0 | 0 |", "| 规章 |0| 0 | 0 |");
        assertThat(only("missing-value", "| 行政许可 | - |").fixes().get(0).preferred())
                .isFalse();
    }

    @Test
    void whatIsNoWholeNumberIsInvalid() {
        check("""
                | 一、本年新收政府信息公开申请数量 | 3件 | 0 | 0 | 0 | 0 | 0 | 0 |
                                                     ^^^ invalid-value
                | 二、上年结转政府信息公开申请数量 | 1.5 | 0 | 0 | 0 | 0 | -1 | 0 |
                                                     ^^^ invalid-value
                                                                           ^^ invalid-value
                """);
        assertThat(zh(only("invalid-value", "| 行政许可 | 9件 |"))).isEqualTo("表二“行政许可”本年处理决定数量应为不小于 0 的整数，现为“9件”");
        checkFix("invalid-value", "| 行政许可 | 9件 |", "| 行政许可 | 9 |");
    }

    @Test
    void moneyMayHaveDecimals() {
        check("""
                | 行政事业性收费 | 4166.241619 |
                """);
        check("""
                | 行政事业性收费 | -3 |
                                   ^^ invalid-value
                """);
    }

    @Test
    void changesAreSignedAndAmountsHaveUnits() {
        check2019("""
                | 行政许可 | 500 | -467 | 33 |
                | 其他对外管理服务事项 | 3 | +34 | 0 |
                ……
                | 行政强制 | 1 | 1.5 | 2 |
                                 ^^^ invalid-value
                ……
                | 政府集中采购 | 3 | 25.96万元 |
                """);
    }

    @Test
    void clearNumbersAreReadHoweverTheyAreWritten() {
        check("""
                | 规章 | ０ | 00 | 22（其中修订16件） |
                         ^^ nonstandard-number
                              ^^ nonstandard-number
                                   ^^^^^^^^^^^^^^^^^^ nonstandard-number
                """);
        checkFix("nonstandard-number", "| 行政许可 | 1,009 |", "| 行政许可 | 1009 |");
        checkFix("nonstandard-number", "| 行政许可 | 一百三十四 |", "| 行政许可 | 134 |");
        checkFix("nonstandard-number", "| 行政事业性收费 | 1,200元 |", "| 行政事业性收费 | 0.12万元 |");
    }

    @Test
    void aFixThatLosesContentIsNotPreferred() {
        assertThat(only("nonstandard-number", "| 行政许可 | １３ |").fixes().get(0).preferred())
                .isTrue();
        assertThat(only("nonstandard-number", "| 行政许可 | 22（其中修订16件） |")
                        .fixes()
                        .get(0)
                        .preferred())
                .isFalse();
    }
}
