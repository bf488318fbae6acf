package org.gouji.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.analysis.Analysis;
import org.gouji.report.edit.TableWriter;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Standard;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion at {@code $0}; what is inserted shows places to fill in as {@code ‹›}. */
class CompletionTest {

    private static final String PIPES = """
            # 某某局2023年政府信息公开工作年度报告

            ## 三、收到和处理政府信息公开申请情况

            | （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
            | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 三、本年度办理结果 |  |  |  |  |  |  |  |
            | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
            """;

    private static final String TABS = """
            三、收到和处理政府信息公开申请情况
            \t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\t\t3\t0\t0\t0\t0\t0\t3\t
            二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0\t
            三、本年度办理结果\t（一）予以公开\t3\t0\t0\t0\t0\t0\t3\t
            \t（二）部分公开\t0\t0\t0\t0\t0\t0\t0\t
            \t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0
            \t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0
            """;

    private static List<CompletionItem> complete(String marked) {
        int cursor = marked.indexOf("$0");
        String text = marked.replace("$0", "");
        List<CompletionItem> items = Completion.at(Analysis.of(text), cursor, 2024);
        for (CompletionItem item : items) {
            String typed = item.insert().of(text);
            assertThat(item.filterText()).startsWith(typed);
            assertThat(item.insert().start()).isEqualTo(item.replace().start());
            assertThat(item.insert().end()).isEqualTo(cursor);
            assertThat(item.replace().touches(cursor)).isTrue();
            assertThat(item.replace().of(text)).doesNotContain("\n", "\t", "|");
            assertThat(CompletionDocumentation.of(BuiltInForms.catalogue(), item.key()))
                    .isPresent();
        }
        return items;
    }

    private static List<String> labels(String marked) {
        return complete(marked).stream().map(CompletionItem::label).toList();
    }

    private static CompletionItem item(String marked, String label) {
        return complete(marked).stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels(marked)));
    }

    private static String shown(CompletionItem item) {
        StringBuilder shown = new StringBuilder();
        for (InsertText.Piece piece : item.text().pieces()) {
            shown.append(
                    piece instanceof InsertText.Verbatim verbatim
                            ? verbatim.text()
                            : "‹" + ((InsertText.Placeholder) piece).text() + "›");
        }
        return shown.toString();
    }

    /** The line of the cursor after an item was chosen. */
    private static String lineAfter(String marked, String label) {
        String text = marked.replace("$0", "");
        int cursor = marked.indexOf("$0");
        CompletionItem item = item(marked, label);
        String after = TextEdit.apply(text, List.of(new TextEdit(item.replace(), shown(item))));
        int start = text.lastIndexOf('\n', cursor - 1) + 1;
        int end = after.indexOf('\n', start);
        return after.substring(start, end < 0 ? after.length() : end);
    }

    @Test
    void theNextMissingRowComesFirstThenTheOthersAsTheFormHasThem() {
        assertThat(labels(PIPES + "$0"))
                .startsWith("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（三）不予公开", "1.属于国家秘密", "2.其他法律行政法规禁止公开")
                .doesNotContain("（一）予以公开", "一、本年新收政府信息公开申请数量");
    }

    @Test
    void aGapIsFilledFirst() {
        String gap = PIPES.replace("| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n", "$0\n");
        assertThat(labels(gap)).startsWith("二、上年结转政府信息公开申请数量", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sygjmm", "sygj", "属于国", "国家秘密", "1.属", "1.sy", "SYGJ", "１．属于", "属国密"})
    void aRowIsFoundByItsWordsItsNumberAndItsInitials(String typed) {
        assertThat(labels(PIPES + "| " + typed + "$0")).startsWith("1.属于国家秘密");
    }

    @ParameterizedTest
    @CsvSource({"（三, （三）不予公开", "(三, （三）不予公开", "四、, 四、结转下年度继续办理", "bygk, （三）不予公开", "zj, （七）总计", "3., 3.危及“三安全一稳定”"})
    void aNumberOrInitialsFindTheRightKindOfRow(String typed, String label) {
        assertThat(labels(PIPES + "| " + typed + "$0")).startsWith(label);
    }

    @Test
    void whatMeansNothingHereGivesNothing() {
        assertThat(labels(PIPES + "| 天气$0")).isEmpty();
    }

    @Test
    void aWholeRowIsWrittenBetweenPipes() {
        String label = "1.属于国家秘密";
        String row = "| 1.属于国家秘密 | ‹› | ‹› | ‹› | ‹› | ‹› | ‹› | ‹› |";
        assertThat(lineAfter(PIPES + "$0", label)).isEqualTo(row);
        assertThat(lineAfter(PIPES + "sy$0", label)).isEqualTo(row);
        assertThat(lineAfter(PIPES + "| sy$0", label)).isEqualTo(row);
        assertThat(lineAfter(PIPES + "| 1.属于$0国家秘密", label)).isEqualTo(row);
        assertThat(lineAfter(PIPES + "| sy$0|", label)).isEqualTo(row);
        assertThat(lineAfter(PIPES + "| sy$0 |", label)).isEqualTo(row);
    }

    @Test
    void aGroupBetweenPipesHasBlankCells() {
        assertThat(lineAfter(PIPES + "| by$0", "（三）不予公开").replaceAll(" +", " ")).isEqualTo("| （三）不予公开 | | | | | | | |");
    }

    @Test
    void aWholeRowIsWrittenBetweenTabsWithItsColumnsOfLabels() {
        String row = "\t\t3.危及“三安全一稳定”\t‹›\t‹›\t‹›\t‹›\t‹›\t‹›\t‹›";
        assertThat(labels(TABS + "\t\t$0")).startsWith("3.危及“三安全一稳定”");
        assertThat(lineAfter(TABS + "$0", "3.危及“三安全一稳定”")).isEqualTo(row);
        assertThat(lineAfter(TABS + "\t$0", "3.危及“三安全一稳定”")).isEqualTo(row);
        assertThat(lineAfter(TABS + "\t\twj$0", "3.危及“三安全一稳定”")).isEqualTo(row);
    }

    @Test
    void onlyTheLabelIsWrittenWhereFiguresStandAlready() {
        assertThat(lineAfter(PIPES + "| 属于$0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "1.属于国家秘密"))
                .isEqualTo("| 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |");
        assertThat(lineAfter(PIPES + "| $0属于 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "1.属于国家秘密"))
                .isEqualTo("| 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 1.属于国家秘密 | $0 | 0 | 0 | 0 | 0 | 0 | 0 |",
                "| 1.属于国家秘密 | 0 | 1$0 | 0 | 0 | 0 | 0 | 0 |",
                "| 1.属于国家秘密 | 0 | $0",
                "| 三、本年度办理结果 | $0 | | | | | | |",
            })
    void noLabelsAreOfferedInCellsForFigures(String line) {
        assertThat(labels(PIPES + line)).isEmpty();
    }

    @Test
    void noLabelsAreOfferedInFiguresParted() {
        assertThat(labels(TABS.replace("部分公开\t0", "部分公开\t0$0"))).isEmpty();
        assertThat(labels(PIPES.replaceAll(" *\\| *", " ").replace("予以公开 3 0", "予以公开 3 0$0")))
                .isEmpty();
    }

    @Test
    void chaptersThatAreMissingAreOfferedTheNextOneFirst() {
        assertThat(labels(PIPES + "\n## $0"))
                .startsWith("四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项")
                .contains("一、总体情况")
                .doesNotContain("三、收到和处理政府信息公开申请情况");
        assertThat(lineAfter(PIPES + "\n## qt$0", "六、其他需要报告的事项")).isEqualTo("## 六、其他需要报告的事项");
        assertThat(lineAfter(PIPES + "\n五$0", "五、存在的主要问题及改进情况")).isEqualTo("## 五、存在的主要问题及改进情况");
        assertThat(lineAfter(TABS + "\n五、$0", "五、存在的主要问题及改进情况")).isEqualTo("五、存在的主要问题及改进情况");
    }

    @Test
    void topicsOfTheChapterAreOffered() {
        String chapter = "# 某某局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n### （一）主动公开\n\n全年公开信息。\n\n";
        assertThat(labels(chapter + "### $0"))
                .startsWith("（二）依申请公开", "（三）政府信息管理")
                .doesNotContain("（一）主动公开");
        assertThat(lineAfter(chapter + "jdbz$0", "（五）监督保障")).isEqualTo("### （五）监督保障");
    }

    @Test
    void proseIsLeftAlone() {
        String chapter = "# 某某局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n";
        assertThat(labels(chapter + "2023年，本局主动公开政府信息$0，")).isEmpty();
        assertThat(labels(chapter + "<!-- $0 -->")).isEmpty();
        assertThat(labels("---\n机关: 某某局\n$0\n---\n" + chapter)).isEmpty();
        assertThat(labels("---\n机关: 某某局\n---\n" + chapter + "$0")).isNotEmpty();
    }

    @Test
    void aMissingTableIsOfferedWhole() {
        Standard standard = BuiltInEditions.newest();
        String report = "# 某某局2023年政府信息公开工作年度报告\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n";
        Optional<CompletionItem> table = complete(report + "$0").stream().findFirst();
        assertThat(table.orElseThrow().kind()).isEqualTo(CompletionItem.Kind.TABLE);
        assertThat(table.orElseThrow().text().plain()).isEqualTo(blank(standard));
        assertThat(labels(report + blank(standard) + "\n$0")).noneMatch(label -> label.startsWith("表四"));
    }

    @Test
    void anEmptyDocumentBecomesAReport() {
        List<CompletionItem> items = complete("$0");
        assertThat(items.get(0).label()).isEqualTo("2024年政府信息公开工作年度报告");
        assertThat(items.get(1).label()).isEqualTo("2020年政府信息公开工作年度报告");
        assertThat(shown(items.get(0))).startsWith("# ‹机关名称›2024年政府信息公开工作年度报告\n");
        assertThat(labels("zfxx$0")).startsWith("2024年政府信息公开工作年度报告");
        assertThat(labels("年$0")).doesNotContain("一、总体情况");
    }

    @Test
    void linesEndAsTheyDoInTheDocument() {
        String text = complete("\r\n$0").get(0).text().plain();
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void anyPlaceInAReportCanBeCompleted() {
        String text = PIPES + "\n" + TABS;
        for (int cursor = 0; cursor <= text.length(); cursor++) {
            complete(text.substring(0, cursor) + "$0" + text.substring(cursor));
        }
    }

    private static String blank(Standard standard) {
        return TableWriter.write(standard.table("litigation").orElseThrow(), cell -> "");
    }
}
