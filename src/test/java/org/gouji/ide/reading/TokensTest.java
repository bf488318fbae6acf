package org.gouji.ide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;

/** The pieces of a report by their kind. */
class TokensTest {

    private static final String REPORT = """
            # 某某局2023年政府信息公开工作年度报告
            ## 一、总体情况
            ### （一）主动公开
            公开了一些。<!-- 待
            补充 -->
            ## 三、收到和处理政府信息公开申请情况
            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 1 | - |  | 0 | 0 | 4 |
            | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 9 |
            | 三、本年度办理结果 | | | | | | | |
            | （七）总计 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
            """;

    private static String shown(String text, TextRange range, boolean multiline) {
        List<Token> tokens = Tokens.in(Findings.of(Analysis.of(text)), range, multiline);
        return tokens.stream()
                .map(token -> token.kind() + " " + token.range().of(text))
                .collect(Collectors.joining("\n"));
    }

    private static String all(String text) {
        return shown(text, new TextRange(0, text.length()), false);
    }

    @Test
    void everyPieceOnItsLine() {
        assertThat(all(REPORT)).isEqualTo("""
                TITLE 某某局2023年政府信息公开工作年度报告
                CHAPTER 一、总体情况
                TOPIC （一）主动公开
                COMMENT <!-- 待
                COMMENT 补充 -->
                CHAPTER 三、收到和处理政府信息公开申请情况
                COLUMN 自然人
                COLUMN 商业企业
                COLUMN 科研机构
                COLUMN 社会公益组织
                COLUMN 法律服务机构
                COLUMN 其他
                COLUMN 总计
                LABEL 一、本年新收政府信息公开申请数量
                FIGURE 3
                FIGURE 1
                FIGURE 0
                FIGURE 0
                TOTAL 4
                LABEL 二、上年结转政府信息公开申请数量
                FIGURE 0
                FIGURE 0
                FIGURE 0
                FIGURE 0
                FIGURE 0
                FIGURE 0
                WRONG_FIGURE 9
                GROUP 三、本年度办理结果
                LABEL （七）总计
                TOTAL 5
                TOTAL 0
                TOTAL 0
                TOTAL 0
                TOTAL 0
                TOTAL 0
                TOTAL 5""");
    }

    @Test
    void aRangeHasThePiecesThatTouchIt() {
        int start = REPORT.indexOf("补充");
        int end = REPORT.indexOf("本年新收");
        assertThat(shown(REPORT, new TextRange(start, end), false))
                .startsWith("COMMENT 补充 -->\nCHAPTER")
                .endsWith("COLUMN 总计\nLABEL 一、本年新收政府信息公开申请数量");
    }

    @Test
    void aClientThatCanGetsACommentWhole() {
        assertThat(shown(REPORT, new TextRange(0, REPORT.length()), true)).contains("COMMENT <!-- 待\n补充 -->\nCHAPTER");
    }

    @Test
    void aTitleOnTwoLinesAndALabelAroundItsFigures() {
        assertThat(all("某某局\n2023年政府信息公开工作年度报告\n一、总体情况\n无。")).isEqualTo("""
                TITLE 某某局
                TITLE 2023年政府信息公开工作年度报告
                CHAPTER 一、总体情况""");
    }
}
