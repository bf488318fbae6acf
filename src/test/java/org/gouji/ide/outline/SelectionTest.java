package org.gouji.ide.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.junit.jupiter.api.Test;

/** What is selected step by step at {@code $0}. */
class SelectionTest {

    private static final String REPORT = """
            # 某某局2023年政府信息公开工作年度报告
            ## 一、总体情况
            ### （一）主动公开
            公开了一些。全年155条，都已更新。
            ## 三、收到和处理政府信息公开申请情况
            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 1,003 | 1 | 0 | 0 | 0 | 0 | 4 |
            | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            """;

    private static List<String> at(String before, String after) {
        int cursor = REPORT.indexOf(before + after) + before.length();
        return Selection.at(Analysis.of(REPORT), cursor).stream()
                .map(range -> range.of(REPORT))
                .toList();
    }

    @Test
    void fromAFigureToTheWholeText() {
        List<String> steps = at("| 1,0", "03 ");
        assertThat(steps.subList(0, 3))
                .containsExactly("003", "1,003", "一、本年新收政府信息公开申请数量 | 1,003 | 1 | 0 | 0 | 0 | 0 | 4");
        assertThat(steps.get(3)).startsWith("| 一、本年新收").endsWith("| 4 |");
        assertThat(steps.get(4)).startsWith("自然人 |").endsWith("| 0");
        assertThat(steps.get(5)).startsWith("| 项目 |").endsWith("| 0 |");
        assertThat(steps.get(6)).startsWith("三、收到").endsWith("| 0 |");
        assertThat(steps.get(7)).isEqualTo(REPORT);
        assertThat(steps).hasSize(8);
    }

    @Test
    void fromAWordToTheTopicAndTheChapter() {
        assertThat(at("全年15", "5条"))
                .startsWith("155", "全年155条，都已更新。", "公开了一些。全年155条，都已更新。")
                .contains("（一）主动公开\n公开了一些。全年155条，都已更新。", "一、总体情况\n### （一）主动公开\n公开了一些。全年155条，都已更新。")
                .endsWith(REPORT);
    }

    @Test
    void anEmptyText() {
        assertThat(Selection.at(Analysis.of(""), 0)).hasSize(1);
    }
}
