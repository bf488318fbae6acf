package org.gouji.ide.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.ide.BlankReports;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Standard;
import org.gouji.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outline of a report. */
class OutlineTest {

    private static final String HEAD = "某县某局2024年政府信息公开工作年度报告\n";

    @Test
    void chaptersWithTheirTopics() {
        check(HEAD + """
                ## 一、总体情况
                ### （一）主动公开
                公开了一些。
                （二）依申请公开情况。没有。
                ## 二、主动公开政府信息情况
                """, Language.ZH, """
                CHAPTER 一、总体情况
                  TOPIC （一）主动公开
                  TOPIC （二）依申请公开情况
                CHAPTER 二、主动公开政府信息情况
                """);
    }

    @Test
    void namesInEnglish() {
        check(HEAD + """
                一、总体情况
                （四）平台建设情况
                二、主动公开政府信息情况
                规章\t0\t0\t1
                """, Language.EN, """
                CHAPTER 1. Overview
                  TOPIC Platforms for disclosure
                CHAPTER 2. Proactive disclosure of government information
                  TABLE Table 2: Proactive disclosure of government information (2021 format)
                    ROW Regulations (规章) (0 0 1)
                """);
    }

    @Test
    void rowsWithTheirFiguresInTheirGroups() {
        check(HEAD + """
                三、收到和处理政府信息公开申请情况
                | 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
                | 二、上年结转政府信息公开申请数量 | 1,009 | - |  | 0 | 0 | 0 | 3件 |
                | 三、本年度办理结果 | | | | | | | |
                | （三）不予公开 | | | | | | | |
                | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | （六）其他处理 | | | | | | | |
                | 3.其他 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """, Language.ZH, """
                CHAPTER 三、收到和处理政府信息公开申请情况
                  TABLE 表三 收到和处理政府信息公开申请情况 (2021年格式)
                    ROW 一、本年新收政府信息公开申请数量 (3 0 0 0 0 0 3)
                    ROW 二、上年结转政府信息公开申请数量 (1009 — — 0 0 0 3件)
                    GROUP 三、本年度办理结果
                      GROUP （三）不予公开
                        ROW 1.属于国家秘密 (0 0 0 0 0 0 0)
                      GROUP （六）其他处理
                        ROW 3.其他 (0 0 0 0 0 0 0)
                """);
    }

    @Test
    void threeBlocksOfChapterFour() {
        check(HEAD + """
                四、政府信息公开行政复议、行政诉讼情况
                | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
                | 1 | 0 | 0 | 0 | 1 | 0 | 2 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 |
                """, Language.ZH, """
                CHAPTER 四、政府信息公开行政复议、行政诉讼情况
                  TABLE 表四 政府信息公开行政复议、行政诉讼情况 (2021年格式)
                    ROW 各项数字 (1 0 0 0 1｜0 2 0 0 2｜0 0 0 0 0)
                """);
    }

    @Test
    void aRowThatIsNotBoundSaysSo() {
        check(HEAD + """
                三、收到和处理政府信息公开申请情况
                一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t3
                二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
                """, Language.ZH, """
                CHAPTER 三、收到和处理政府信息公开申请情况
                  TABLE 表三 收到和处理政府信息公开申请情况 (2021年格式)
                    ROW 一、本年新收政府信息公开申请数量 (应有 7 个数字，现有 6 个，无法对应各列)
                    ROW 二、上年结转政府信息公开申请数量 (0 0 0 0 0 0 0)
                """);
    }

    @Test
    void headingsAndTablesOfATextThatFollowsNoForm() {
        check("""
                # 某局2024年工作总结
                ## 一、工作情况
                表1　办件情况
                （单位：件）
                | 事项 | 件数 |
                |---|---|
                | 户籍 | 1520 |

                （一）做法
                主要做法如下：
                1. 上门
                2. 预约

                项目\t窗口
                合计\t960
                ## 二、下一步
                | **指标** | 数 |
                |---|---|
                | 合计 | 1 |
                """, Language.ZH, """
                CHAPTER 某局2024年工作总结
                  TOPIC 一、工作情况
                    TABLE 表1 办件情况
                    TOPIC （一）做法
                      TABLE 项目
                  TOPIC 二、下一步
                    TABLE 指标
                """);
    }

    @Test
    void nothingInAnEmptyText() {
        assertThat(Outline.of(Analysis.of(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2019"})
    void rangesLieInTheirParentsInTheOrderOfTheText(String id) {
        Standard standard = BuiltInEditions.get(id);
        String blank = BlankReports.of(standard, "某县某局", standard.firstYear());
        List<OutlineItem> items = Outline.of(Analysis.of(blank));
        assertThat(items).hasSize(6);
        assertThat(count(items, OutlineItem.Kind.TABLE)).isEqualTo(3);
        assertThat(count(items, OutlineItem.Kind.TOPIC)).isEqualTo(5);
        assertThat(count(items, OutlineItem.Kind.ROW))
                .isEqualTo(standard.tables().stream()
                        .mapToLong(table -> table.figureRows().size())
                        .sum());
        items.forEach(OutlineTest::nested);
    }

    private static void nested(OutlineItem item) {
        assertThat(item.range().contains(item.selection())).isTrue();
        assertThat(item.children())
                .isSortedAccordingTo((left, right) -> left.range().compareTo(right.range()))
                .allMatch(child -> item.range().contains(child.range()))
                .allSatisfy(OutlineTest::nested);
    }

    private static long count(List<OutlineItem> items, OutlineItem.Kind kind) {
        return items.stream()
                .mapToLong(item -> (item.kind() == kind ? 1 : 0) + count(item.children(), kind))
                .sum();
    }

    private static void check(String text, Language language, String expected) {
        StringBuilder drawn = new StringBuilder();
        Outline.of(Analysis.of(text)).forEach(item -> draw(item, language, "", drawn));
        assertThat(drawn.toString()).isEqualTo(expected);
    }

    private static void draw(OutlineItem item, Language language, String indent, StringBuilder drawn) {
        String detail = item.detail().in(language);
        drawn.append(indent).append(item.kind()).append(' ').append(item.name().in(language));
        drawn.append(detail.isEmpty() ? "\n" : " (" + detail + ")\n");
        item.children().forEach(child -> draw(child, language, indent + "  ", drawn));
    }
}
