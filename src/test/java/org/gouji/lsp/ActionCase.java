package org.gouji.lsp;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;

/**
 * A report with one fault and what is offered for it.
 *
 * @param name what the case is about, for the list of tests
 * @param marked the report, with {@code $0} where actions are asked for
 * @param title the title of the action
 * @param after the report after the action
 * @param kind the kind of the action
 * @param preferred whether nothing else can be meant
 */
record ActionCase(String name, String marked, String title, String after, String kind, boolean preferred) {

    /** A report in which all figures agree. */
    static final SampleReport SOUND = SampleReport.consistent(BuiltInEditions.get("2021"), 7);

    /** The total of chapter four's first block, 120 in the sound report. */
    static final CellId TOTAL = new CellId("figures", "review.total");

    private static final String TITLE = "# 示例市民政局2023年政府信息公开工作年度报告\n\n";
    private static final String TABLE = TITLE + """
            ## 二、主动公开政府信息情况

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            |---|---|---|---|
            | 规章 | 4 | 2 | 4 |
            | 行政规范性文件 | 9 | 1 | 37 |
            """;
    private static final String REQUESTS = TITLE + """
            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 12 |
            | 二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 |  |
            """;
    private static final String HEADING = TITLE + "## 四、政府信息公开行政复议、行政诉讼情况\n";
    private static final String LINES_OF_FOUR = """

            | 行政复议 |          |          |          |      | 行政诉讼（未经复议直接起诉） |          |          |          |      | 行政诉讼（复议后起诉） |          |          |          |      |
            |----------|----------|----------|----------|------|------------------------------|----------|----------|----------|------|------------------------|----------|----------|----------|------|
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持                     | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持               | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            """;
    private static final String BLANKS =
            "|          |          |          |          |      |                              |          |          |          |      |                        |          |          |          |      |\n";
    private static final String FIGURES =
            "| 1        | 0        | 0        | 0        | 1    | 0                            | 0        | 0        | 0        | 0    | 0                      | 0        | 0        | 0        | 0    |\n";
    private static final String PASTED_FOUR = """
            四、政府信息公开行政复议、行政诉讼情况
            行政复议\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉
            结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
            1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0
            """;
    private static final String PASTED_TWO = """
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数
            规章\t4\t2\t4
            行政规范性文件\t9\t1\t37
            第二十条第（五）项
            信息内容\t本年处理决定数量
            行政许可\t3911
            第二十条第（六）项
            信息内容\t本年处理决定数量
            行政处罚\t2
            行政强制\t738
            第二十条第（八）项
            信息内容\t本年收费金额（单位：万元）
            行政事业性收费\t7
            """;
    private static final String DRAWN_TWO = """
            二、主动公开政府信息情况

            第二十条第（一）项

            | 信息内容       | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            |----------------|--------------|--------------|--------------|
            | 规章           | 4            | 2            | 4            |
            | 行政规范性文件 | 9            | 1            | 37           |

            第二十条第（五）项

            | 信息内容 | 本年处理决定数量 |
            |----------|------------------|
            | 行政许可 | 3911             |

            第二十条第（六）项

            | 信息内容 | 本年处理决定数量 |
            |----------|------------------|
            | 行政处罚 | 2                |
            | 行政强制 | 738              |

            第二十条第（八）项

            | 信息内容       | 本年收费金额（单位：万元） |
            |----------------|----------------------------|
            | 行政事业性收费 | 7                          |

            """;

    @Override
    public String toString() {
        return name;
    }

    static Stream<ActionCase> all() {
        return Stream.of(figures(), structure(), spelling(), rewriting()).flatMap(List::stream);
    }

    private static List<ActionCase> figures() {
        String wrong = Layout.MARKDOWN.write(SOUND.with("requests", new CellId("3.1", "natural-person"), "98$0765"));
        String slipped = Layout.MARKDOWN.write(SOUND.with("requests", new CellId("3.1", "legal-service"), "0")
                .with("requests", new CellId("3.1", "other"), "294"));
        String row = "| 105    | 0        | 0        | 0            | ";
        String blank = TABLE.replace("| 9 |", "| $0 |");
        return List.of(
                quick("a wrong figure", wrong, "改为 105", wrong.replace("98$0765", "105"), true),
                quick(
                        "a slipped row",
                        slipped.replace("（一）予以公开", "（一）予$0以公开"),
                        "将表三“（一）予以公开”的数字归位为 105 0 0 0 294 0 399（移动错位的数字）：归位后有关的勾稽关系全部成立",
                        slipped.replace(row + "0            | 294  |", row + "294            | 0  |"),
                        false),
                quick("a blank", blank, "填 0", TABLE.replace("| 9 |", "| 0 |"), false));
    }

    private static List<ActionCase> structure() {
        String text = Layout.MARKDOWN.write(SOUND).replaceAll(" +", " ");
        String row = "| 行政规范性文件 | 9 | 4534 | 3712 |\n";
        String chapter = "## 五、存在的主要问题及改进情况\n\n";
        String prose = "工作的深度还不够，下一步将加强学习，补齐短板。\n\n";
        return List.of(
                quick(
                        "a missing row",
                        text.replace(row, "").replace("| 规章", "| 规$0章"),
                        "插入缺少的 1 行",
                        text.replace(row, "| 行政规范性文件 |  |  |  |\n"),
                        false),
                quick(
                        "a missing table",
                        HEADING.replace("行政复议", "行政$0复议") + "\n未发生。\n",
                        "插入待填写的表四",
                        HEADING + LINES_OF_FOUR + BLANKS + "\n未发生。\n",
                        false),
                quick(
                        "a missing chapter",
                        text.replace(chapter + prose, "").replace("# 示例", "# 示$0例"),
                        "插入“五、存在的主要问题及改进情况”",
                        text.replace(prose, ""),
                        false));
    }

    private static List<ActionCase> spelling() {
        String written = "统一标题、行名和数字的写法（1 处，不改变任何数值）";
        return List.of(
                quick("a label", TABLE.replace("行政规范性", "规$0范性"), "改为“行政规范性文件”", TABLE, true),
                quick("a heading", TABLE.replace("信息情况", "信息$0的情况"), "改为“二、主动公开政府信息情况”", TABLE, true),
                quick(
                        "a full-width number",
                        TABLE.replace("37", "１，$0００９"),
                        "改为 1009",
                        TABLE.replace("37", "1009"),
                        true),
                quick(
                        "a number with commas",
                        TABLE.replace("37", "1,$0009"),
                        "改为 1009",
                        TABLE.replace("37", "1009"),
                        true),
                new ActionCase(
                        "all that is written otherwise",
                        TABLE.replace("37", "1,$0009"),
                        written,
                        TABLE.replace("37", "1009"),
                        "source.fixAll.gouji",
                        false),
                quick(
                        "silence",
                        TABLE.replace("行政规范性", "规$0范性"),
                        "忽略此处的 nonstandard-label（填写理由）",
                        TABLE.replace("行政规范性", "规范性")
                                .replace("| 37 |", "| 37 | <!-- gouji-ignore nonstandard-label 理由： -->"),
                        false));
    }

    private static List<ActionCase> rewriting() {
        String pasted = TITLE + PASTED_TWO + PASTED_FOUR;
        return List.of(
                new ActionCase(
                        "one total",
                        REQUESTS.replace("| 12 |", "| 1$02 |"),
                        "重算表三“一、本年新收政府信息公开申请数量”总计：各列之和 3 + 1 = 4（现为 12）",
                        REQUESTS.replace("| 12 |", "| 4 |"),
                        "refactor.rewrite.recompute",
                        false),
                new ActionCase(
                        "all totals of a table",
                        REQUESTS.replace("一、本", "一、$0本"),
                        "重算表三的全部合计（按各项之和，改动 2 处）",
                        REQUESTS.replace("| 12 |", "| 4 |").replace("|  |\n", "| 2 |\n"),
                        "refactor.rewrite.recompute",
                        false),
                new ActionCase(
                        "a pasted table",
                        pasted.replace("\n1\t", "\n1$0\t"),
                        "将表四改写为标准的竖线表（文字和数字不变）",
                        pasted.replace(PASTED_FOUR, "四、政府信息公开行政复议、行政诉讼情况\n" + LINES_OF_FOUR + FIGURES),
                        "refactor.rewrite.convert",
                        false),
                new ActionCase(
                        "all pasted tables",
                        pasted.replace("示例", "示$0例"),
                        "将整篇报告的表格改写为标准版式（文字和数字不变）",
                        TITLE + DRAWN_TWO + "四、政府信息公开行政复议、行政诉讼情况\n" + LINES_OF_FOUR + FIGURES,
                        "refactor.rewrite.convert",
                        false));
    }

    private static ActionCase quick(String name, String marked, String title, String after, boolean preferred) {
        return new ActionCase(name, marked, title, after, "quickfix", preferred);
    }
}
