package org.gouji.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gouji.syntax.SyntaxTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of any text are headings, and how deep they lie. */
class PlainHeadingsTest {

    private static String headings(String text) {
        return PlainHeadings.of(SyntaxTree.parse(text)).stream()
                .map(heading ->
                        "#".repeat(heading.level()) + " " + heading.range().of(text))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void numeralsLieAsDeepAsTheirStyle() {
        assertThat(headings("""
                第一章　总则
                一、目的
                规范。
                （一）范围
                全县。
                1. 例外
                没有。
                （二）期限
                一年。
                第二章　附则
                二、施行
                即日。
                """)).isEqualTo("""
                # 第一章　总则
                ## 一、目的
                ### （一）范围
                #### 1. 例外
                ### （二）期限
                # 第二章　附则
                ## 二、施行""");
    }

    @Test
    void hashesLieAboveNumerals() {
        assertThat(headings("# 总结\n## 概况\n一、人员\n十人。\n## 展望\n无。\n")).isEqualTo("""
                # 总结
                ## 概况
                ### 一、人员
                ## 展望""");
    }

    @Test
    void aSectionEndsWhereTheNextStarts() {
        String text = "## 甲\n（一）小\n内容\n## 乙\n";
        assertThat(PlainHeadings.of(SyntaxTree.parse(text)))
                .extracting(heading -> heading.section().of(text))
                .containsExactly("甲\n（一）小\n内容\n", "（一）小\n内容\n", "乙\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 买菜\n2. 做饭\n3. 洗碗\n",
                "1. 买菜\n\n2. 做饭\n\n完了。\n",
                "一、买菜\n二、做饭\n",
                "做法如下：\n（一）上门\n有时。\n",
                "一、全年共收到申请十件，都已办结。\n",
                "（二）其中两件撤回，\n其余办结。\n",
                "三、本年度收到申请的数量比上年多，原因是今年新增了三个窗口并且开通了网上办理渠道和自助终端\n原因。\n",
                "2024年工作很忙\n1.5倍的增长\n没有别的\n",
                "```\n# 注释\n一、代码\n```\n",
                "<!-- 一、隐去 -->\n",
                "| 一、行 | 1 |\n",
                "---\n一、机关: 某局\n---\n",
                "####### 七个井号\n",
                "#\n"
            })
    void listsSentencesAndCodeAreNoHeadings(String text) {
        assertThat(headings(text)).isEmpty();
    }
}
