package org.gouji.ide.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.text.Language;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;

/** What is offered at {@code $0}, and what comes of it. */
class ActionsTest {

    private static final String HEAD = """
            # 示例市民政局2023年政府信息公开工作年度报告

            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            """;
    private static final String ROWS = HEAD + """
            | 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 12 |
            | 二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 |  |
            """;
    private static final String FOUR = """
            # 示例市民政局2023年政府信息公开工作年度报告

            ## 四、政府信息公开行政复议、行政诉讼情况

            | 行政复议 |  |  |  |  | 未经复议直接起诉 |  |  |  |  | 复议后起诉 |  |  |  |  |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            """;

    private static List<Action> actions(String marked) {
        Findings findings = Findings.of(Analysis.of(marked.replace("$0", "")));
        return Actions.at(findings, TextRange.at(marked.indexOf("$0")), EnumSet.allOf(Action.Kind.class));
    }

    private static List<String> titles(String marked) {
        return actions(marked).stream()
                .map(action -> action.title().in(Language.ZH))
                .toList();
    }

    private static Action action(String marked, String title) {
        return actions(marked).stream()
                .filter(action -> action.title().in(Language.ZH).startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + titles(marked)));
    }

    /** The line with the mark, or the one that took its place, after the action with that title. */
    private static String after(String marked, String title) {
        return TextEdit.apply(marked.replace("$0", ""), action(marked, title).edits());
    }

    @Test
    void aTotalIsRecomputedWithTheReason() {
        String marked = ROWS.replace("| 12 |", "| 1$02 |");
        Action action = action(marked, "重算表三“一、");
        assertThat(action.title().in(Language.ZH)).isEqualTo("重算表三“一、本年新收政府信息公开申请数量”总计：各列之和 3 + 1 = 4（现为 12）");
        assertThat(action.title().in(Language.EN)).contains("sum of the columns 3 + 1 = 4 (now 12)");
        assertThat(action.kind()).isEqualTo(Action.Kind.RECOMPUTE);
        assertThat(action.preferred()).isFalse();
        assertThat(after(marked, "重算表三“一、")).isEqualTo(ROWS.replace("| 12 |", "| 4 |"));
    }

    @Test
    void aBlankTotalIsComputedToo() {
        String marked = ROWS.replace("|  |\n", "| $0 |\n");
        assertThat(after(marked, "重算表三“二、")).isEqualTo(ROWS.replace("|  |\n", "| 2 |\n"));
    }

    @Test
    void allTotalsOfATableAreRecomputed() {
        String marked = ROWS.replace("一、本", "一、$0本");
        assertThat(after(marked, "重算表三的全部合计（按各项之和，改动 2 处）"))
                .isEqualTo(ROWS.replace("| 12 |", "| 4 |").replace("|  |\n", "| 2 |\n"));
        assertThat(titles(marked)).noneMatch(title -> title.startsWith("重算表三“"));
    }

    @Test
    void aTotalIsNotDerivedFromOneThatCannotBeWorkedOut() {
        String marked = ROWS.replace("一、本", "一、$0本") + "| （七）总计 | 9 | 1 | 0 | 0 | 0 | 0 | 6 |\n";
        assertThat(after(marked, "重算表三的全部合计（按各项之和，改动 2 处）")).endsWith("| （七）总计 | 9 | 1 | 0 | 0 | 0 | 0 | 6 |\n");
    }

    @Test
    void aRightTotalIsLeftAlone() {
        String right = HEAD + "| 二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | $02 |\n";
        assertThat(titles(right)).noneMatch(title -> title.startsWith("重算"));
    }

    @Test
    void blanksBecomeZerosOnlyWhereSomebodySaysSo() {
        String row = "| 二、上年结转政府信息公开申请数量 | 2 |  | 0 | $0 | 0 | 0 | 2 |\n";
        Action one = action(HEAD + row, "表三“二、上年结转政府信息公开申请数量”社会公益组织填 0");
        Action all = action(HEAD + row, "表三“二、上年结转政府信息公开申请数量” 2 处空白都填 0");
        assertThat(List.of(one, all)).noneMatch(Action::preferred).allMatch(action -> action.settles().stream()
                .anyMatch(diagnostic -> diagnostic.code().equals("missing-value")));
        assertThat(after(HEAD + row, "表三“二、上年结转政府信息公开申请数量”社会公益组织填 0"))
                .isEqualTo(HEAD + "| 二、上年结转政府信息公开申请数量 | 2 |  | 0 | 0 | 0 | 0 | 2 |\n");
        assertThat(after(HEAD + row, "表三“二、上年结转政府信息公开申请数量” 2 处空白"))
                .isEqualTo(HEAD + "| 二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n");
    }

    @Test
    void aRowWithoutCellsIsNotFilled() {
        String row = "| 二、上年结转$0政府信息公开申请数量 |\n";
        assertThat(titles(HEAD + row)).noneMatch(title -> title.contains("填 0"));
    }

    @Test
    void spellingIsPutRightAtOnceAndValuesAreNot() {
        String text = """
                # 示例市民政局2023年政府信息公开工作年度报告

                ## 二、主动公开政府信息的情况

                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                |---|---|---|---|
                | 规章 | 0 | １３ | 22（其中修订 3 件） |
                | 规范性文件 | 9件 | 1,009 |  |
                $0""";
        assertThat(after(text, "统一标题、行名和数字的写法（4 处")).isEqualTo("""
                # 示例市民政局2023年政府信息公开工作年度报告

                ## 二、主动公开政府信息情况

                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                |---|---|---|---|
                | 规章 | 0 | 13 | 22（其中修订 3 件） |
                | 行政规范性文件 | 9件 | 1009 |  |
                """);
    }

    @Test
    void aPastedTableIsRewritten() {
        String pasted = """
                # 示例市民政局2023年政府信息公开工作年度报告
                四、政府信息公开行政复议、行政诉讼情况
                行政复议\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉
                结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
                1\t$00\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0
                """;
        assertThat(after(pasted, "将表四改写为标准的竖线表")).contains("| 1        | 0        |");
        assertThat(after(pasted.replace("$0", "").replace("示例", "示例$0"), "将整篇报告的表格"))
                .contains("| 1        | 0        |");
        assertThat(titles(pasted.replace("$0", "") + "\n\n正文。$0")).noneMatch(title -> title.startsWith("将"));
    }

    @Test
    void theMissingRowOfTableFourIsDrawnBelowItsHeader() {
        String marked = FOUR.replace("结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n", "结果$0维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n");
        assertThat(after(marked, "插入缺少的 1 行")).isEqualTo(FOUR + "|" + "  |".repeat(15) + "\n");
        assertThat(titles(after(marked, "插入缺少的 1 行") + "$0")).noneMatch(title -> title.startsWith("插入缺少的 1 行"));
    }

    @Test
    void aMissingTableIsDrawnBelowItsHeading() {
        String heading = "# 示例市民政局2023年政府信息公开工作年度报告\n\n## 四、政府信息公开行政$0复议、行政诉讼情况\n未发生。\n";
        String after = after(heading, "插入待填写的表四");
        assertThat(after).contains("诉讼情况\n\n| 行政复议 ").contains("|\n\n未发生。\n");
        assertThat(Analysis.of(after).report().table("litigation").orElseThrow().isBlank())
                .isTrue();
    }
}
