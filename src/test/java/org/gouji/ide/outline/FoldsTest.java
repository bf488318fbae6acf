package org.gouji.ide.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.analysis.Analysis;
import org.junit.jupiter.api.Test;

/** What can be folded, as kind and first and last line. */
class FoldsTest {

    private static final String REPORT = """
            ---
            机关: 某某局
            年度: 2023
            ---
            # 某某局2023年政府信息公开工作年度报告

            ## 一、总体情况

            ### （一）主动公开

            公开了一些。
            <!-- 待补充
            数字 -->

            ### （二）依申请公开
            无。

            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |

            """;

    private static String shown(List<Fold> folds) {
        return folds.stream()
                .map(fold -> fold.kind() + " " + fold.firstLine() + "-" + fold.lastLine())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void chaptersTopicsTablesCommentsAndFrontMatter() {
        assertThat(shown(Folds.of(Analysis.of(REPORT)))).isEqualTo("""
                FRONT_MATTER 0-3
                CHAPTER 6-15
                TOPIC 8-12
                COMMENT 11-12
                TOPIC 14-15
                CHAPTER 17-21
                TABLE 19-21""");
    }

    @Test
    void aClientThatTakesFewGetsTheLargestInTheOrderOfTheText() {
        List<Fold> folds = Folds.of(Analysis.of(REPORT));
        assertThat(shown(Folds.limited(folds, 3))).isEqualTo("""
                FRONT_MATTER 0-3
                CHAPTER 6-15
                CHAPTER 17-21""");
        assertThat(Folds.limited(folds, 0)).isEmpty();
    }

    @Test
    void whereAChapterEndsInTheMiddleOfALineTheLineStays() {
        String text = """
                一、总体情况
                公开了一些。
                没有别的。 二、主动公开政府信息情况
                规章 0 0 1
                """;
        List<Fold> folds = Folds.of(Analysis.of(text));
        assertThat(shown(Folds.wholeLines(folds))).startsWith("CHAPTER 0-1\n");
    }

    @Test
    void sectionsAndTablesOfATextThatFollowsNoForm() {
        String text = """
                一、工作情况
                办了一些事。

                （一）办件
                | 事项 | 件数 |
                |---|---|
                | 户籍 | 1520 |

                二、下一步
                继续办。
                """;
        assertThat(shown(Folds.of(Analysis.of(text)))).isEqualTo("""
                CHAPTER 0-6
                TOPIC 3-6
                TABLE 4-6
                CHAPTER 8-9""");
    }

    @Test
    void nothingInOneLine() {
        assertThat(Folds.of(Analysis.of("一、总体情况 无。<!-- 无 -->"))).isEmpty();
    }
}
