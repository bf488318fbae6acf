package org.gouji.ide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.analysis.Analysis;
import org.gouji.messages.HoverPage;
import org.gouji.text.Language;
import org.junit.jupiter.api.Test;

/** What is said of {@code $0}. */
class HoverTest {

    private static final String REPORT = """
            # 某某局2023年政府信息公开工作年度报告

            ## 一、总体情况

            ### （二）依申请公开情况

            依法办理。

            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 5 |
            | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | １ | 0 | 1 |
            | 三、本年度办理结果 | | | | | | | |
            | （一）予以公开 | 3 | 9件 | - | 0 | 0 | 0 | 4 |
            """;

    private static String plain(String marked, Language language) {
        String text = marked.replace("$0", "");
        return Hover.at(Analysis.of(text), marked.indexOf("$0"))
                .map(hover -> HoverPage.plain(hover, language))
                .orElse("");
    }

    /** What is said of a piece of the report, its first unit and the place behind its last one. */
    private static String of(String before, String piece) {
        String start = plain(REPORT.replace(before + piece, before + "$0" + piece), Language.ZH);
        String end = plain(REPORT.replace(before + piece, before + piece + "$0"), Language.ZH);
        assertThat(start).isEqualTo(end);
        return start;
    }

    @Test
    void aWrongTotalWithItsRelations() {
        assertThat(of("0 | 0 | 0 | 0 | ", "5"))
                .startsWith("表三“一、本年新收政府信息公开申请数量”总计\n现为 5\n")
                .contains("\n✗ 各列之和 = 总计：3 + 1 = 4 ≠ 5，相差 1\n")
                .contains("\n? 一 + 二 = 三（七） + 四：无法判断，“（七）总计”未能读出、“四、结转下年度继续办理”未能读出\n");
    }

    @Test
    void aRelationThatHolds() {
        assertThat(of("0 | ", "１")).contains("写作“１”，即 1").contains("✓ 各列之和 = 总计：1 = 1");
        assertThat(plain(REPORT.replace("| 3 | 1 |", "| $03 | 1 |"), Language.EN))
                .startsWith("Table 3, “")
                .contains("It is 3")
                .contains("✗ sum of the columns = Total: 3 + 1 = 4 ≠ 5, off by 1");
    }

    @Test
    void whatIsNoNumber() {
        assertThat(of("3 | ", "9件")).contains("写作“9件”，不是这里可用的数字");
        assertThat(of("9件 | ", "-")).contains("尚未填写；空白不当作 0").contains("? 各列之和 = 总计：无法判断，商业企业不是可用的整数、科研机构未填写");
    }

    @Test
    void aRowWithWhatBecomesOfItsRelations() {
        assertThat(of("| ", "一、本年新收政府信息公开申请数量"))
                .startsWith("表三“一、本年新收政府信息公开申请数量”\n")
                .contains("✗ 各列之和 = 总计：3 + 1 = 4 ≠ 5，相差 1")
                .contains("收办平衡：成立 0，可判断 0，共 7");
        assertThat(of("| ", "三、本年度办理结果")).startsWith("表三“三、本年度办理结果”\n").hasLineCount(3);
    }

    @Test
    void aColumn() {
        assertThat(of("| ", "商业企业")).startsWith("表三“商业企业”\n").contains("? 一 + 二 = 三（七） + 四：无法判断");
        assertThat(of("| ", "总计")).startsWith("表三“总计”\n").contains("行合计：成立 1，可判断 2，共 25", "✗ 各列之和 = 总计：3 + 1");
    }

    @Test
    void aBlockOfChapterFourByTheOrderOfItsColumns() {
        String text = """
                ## 四、政府信息公开行政复议、行政诉讼情况
                | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
                | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | $0总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
                | 1 | 0 | 0 | 0 | 1 | 0 | 2 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 |
                """;
        assertThat(plain(text, Language.ZH)).startsWith("表四“未经复议直接起诉总计”").contains("✓ 各列之和 = 未经复议直接起诉总计：2 = 2");
        assertThat(plain(text.replace("$0", "").replace("| 1 | 0 | 0", "| $01 | 0 | 0"), Language.ZH))
                .startsWith("表四行政复议结果维持");
    }

    @Test
    void headings() {
        assertThat(of("## ", "一、总体情况")).startsWith("一、总体情况\n").contains("（五）监督保障", "第五十条");
        assertThat(of("### ", "（二）依申请公开情况")).startsWith("（二）依申请公开\n").hasLineCount(2);
        assertThat(plain(REPORT.replace("一、总", "一、$0总"), Language.EN)).startsWith("一、总体情况 Overview\n");
    }

    @Test
    void nothingElsewhere() {
        assertThat(of("依法", "办理")).isEmpty();
        assertThat(plain("$0", Language.ZH)).isEmpty();
        assertThat(of("某某局", "2023年")).isEmpty();
    }

    @Test
    void theReportsOwnCharactersAreNoMarkup() {
        String text = REPORT.replace("9件", "9*x*<b>");
        HoverText hover = Hover.at(Analysis.of(text), text.indexOf("9*")).orElseThrow();
        assertThat(HoverPage.markdown(hover, Language.ZH))
                .startsWith("**表三“（一）予以公开”商业企业**\n\n")
                .contains("9\\*x\\*\\<b\\>", "\n- ?");
    }
}
