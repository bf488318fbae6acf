package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.label.KnownForms;
import org.gouji.report.label.Spelling;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundRow.Binding;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.gouji.standard.Standard;
import org.gouji.syntax.SyntaxTree;
import org.junit.jupiter.api.Test;

/** What misleads whoever reads real reports: each is a thing that was seen. */
class ReportTrapsTest {

    private static final SampleReport SAMPLE = SampleReport.consistent(BuiltInEditions.newest(), 5);
    private static final SampleReport SAMPLE_2019 = SampleReport.consistent(BuiltInEditions.get("2019"), 5);

    @Test
    void paddingRightOfTheFiguresIsNoBlank() {
        BoundTable table = disclosure("行政许可\t13\t\t\n行政处罚\t13\t\t\n");
        assertThat(values(table, "licence")).containsExactly("13");
        assertThat(table.row("licence").orElseThrow().figures()).hasSize(1);
    }

    @Test
    void aRowWhoseLabelIsInACommentIsNoPartOfTheRowAbove() {
        BoundTable table = disclosure("|行政许可| 13 |\n|<!-- 行政处罚 -->| 5 |\n");
        assertThat(values(table, "licence")).containsExactly("13");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void aTotalThatStartsFurtherLeftThanItsSiblingsIsWhole() {
        BoundTable table = requests("\t(六) 其他处理\t3. 其他\t0\t0\t0\t0\t0\t0\t0\n(七) 总计\t3\t0\t0\t0\t0\t0\t3\t\t\n");
        assertThat(values(table, "3.6.3")).containsExactly("0", "0", "0", "0", "0", "0", "0");
        assertThat(values(table, "3.7")).containsExactly("3", "0", "0", "0", "0", "0", "3");
    }

    @Test
    void aTableGoesOnAfterABlankLineAPageLineAFormFeedAndARepeatedHeader() {
        BoundTable table = requests("1.属于国家秘密 1 0 0 0 0 0 1\n\n- 3 -\n\f自然人 商业企业 科研机构 总计\n— 4 —\n第 5 页\n"
                + "2.其他法律行政法规禁止公开 2 0 0 0 0 0 2\n");
        assertThat(values(table, "3.3.1")).containsExactly("1", "0", "0", "0", "0", "0", "1");
        assertThat(values(table, "3.3.2")).containsExactly("2", "0", "0", "0", "0", "0", "2");
        assertThat(table.unknown()).isEmpty();
    }

    @Test
    void headerCellsAreNoRows() {
        BoundTable table = requests("自然人 |\n法人或其他组织 |\n总计 | |||||||\n商业企业 |\n其他 | |||||\n一、本年新收政府信息公开申请数量 |\n"
                + "9 |\n0 |\n0 |\n0 |\n0 |\n0 |\n9 | ||\n");
        assertThat(table.rows()).hasSize(1);
        assertThat(values(table, "1")).containsExactly("9", "0", "0", "0", "0", "0", "9");
    }

    @Test
    void anUnknownHeaderIsNoRowAndOrderDecides() {
        BoundTable table =
                requests("| 类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计 |\n|---|---|---|---|---|---|---|---|\n"
                        + "| 予以公开 | 290 | 1 | 0 | 0 | 3 | 0 | 294 |\n");
        assertThat(values(table, "3.1")).containsExactly("290", "1", "0", "0", "3", "0", "294");
        assertThat(table.unknown()).isEmpty();
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void columnsInAnotherOrderBindByTheirHeaders() {
        BoundTable table = requests("| 项目 | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
                + "|---|---|---|---|---|---|---|---|\n| （一）予以公开 | 7 | 1 | 2 | 0 | 0 | 4 | 0 |\n");
        assertThat(values(table, "3.1")).containsExactly("1", "2", "0", "0", "4", "0", "7");
    }

    @Test
    void aPlaceholderTableGivesNothing() {
        String placeholder = "| (数据项目) | 数量 |\n|---|---|\n| - | - |\n";
        assertThat(requests(placeholder + "| 予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n")
                        .rows())
                .hasSize(1);
    }

    @Test
    void aHeadingMayRepeatARowAndAGroupMayBeRepeated() {
        BoundTable table = requests("### 一、本年新收政府信息公开申请数量\n\n| 类别 | 数据1 |\n|---|---|\n"
                + "| 本年新收政府信息公开申请数量 | 705 | 3 | 0 | 0 | 5 | 0 | 713 |\n\n### 三、本年度办理结果\n\n三、本年度办理结果\n");
        assertThat(values(table, "1")).containsExactly("705", "3", "0", "0", "5", "0", "713");
        assertThat(table.duplicates()).isEmpty();
    }

    @Test
    void aGroupLabelMayComeAfterItsFirstChildren() {
        BoundTable table =
                requests("1.属于国家秘密 1 0 0 0 0 0 1\n（三）不予公开\n 三 、本 年 度办 理 结 果\n2.其他法律行政法规禁止公开 0 0 0 0 0 0 0\n");
        assertThat(table.rows()).extracting(row -> row.row().id()).containsExactly("3.3.1", "3.3.2");
        assertThat(table.groups()).extracting(group -> group.row().id()).containsExactly("3.3", "3");
    }

    @Test
    void aMisspeltLabelIsTheOnlyRowThatItIsLike() {
        BoundTable table = requests("1.属于国家秘密 1 0 0 0 0 0 1\n2.其他法律行政止公开 0 0 0 0 0 0 0\n3.危及“三安全一稳定” 0 0 0 0 0 0 0\n");
        assertThat(table.row("3.3.2").orElseThrow().spelling()).isEqualTo(Spelling.TYPO);
        assertThat(table.unknown()).isEmpty();
    }

    @Test
    void aLabelMayBeWrappedBeforeAboveAndAroundItsFigures() {
        BoundTable table = requests("（二）部分公开（区分处理的，只计这一情形，不 4 0 0 0 0 0 4\n计其他情形）\n"
                + "4.无正当理由大量反\n复申请 1 0 0 0 0 0 1\n5.要求行政机关确认或重新出具\n   2 0 0 0 0 0 2\n已获取信息\n"
                + "（六）其他处理 0 0 0 0 0 0 0\n");
        assertThat(values(table, "3.2")).startsWith("4");
        assertThat(values(table, "3.5.4")).startsWith("1");
        assertThat(values(table, "3.5.5")).startsWith("2");
        assertThat(values(table, "3.6")).startsWith("0");
        assertThat(table.unknown()).isEmpty();
    }

    @Test
    void blankLinesBetweenAllLinesPartNoRows() {
        for (Layout layout : List.of(Layout.STACKED, Layout.SCRAPED, Layout.PDF_RAW, Layout.PDF_LAYOUT, Layout.TABS)) {
            Report report = read(layout.write(SAMPLE).replace("\n", "\n\n"));
            assertThat(report.tables()).as("%s", layout).hasSize(3).allSatisfy(table -> {
                assertThat(table.missingRows()).isEmpty();
                assertThat(table.rows()).allMatch(row -> row.binding() == Binding.BOUND && row.found() > 0);
            });
        }
    }

    @Test
    void aRowOfNoStandardIsUnknown() {
        BoundTable table =
                requests("| 1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n| 9.属于天气预报 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n"
                        + "| 2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n");
        assertThat(table.unknown()).hasSize(1);
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void blankCellsOfATabbedRowKeepTheirColumns() {
        BoundTable table =
                requests("（一）予以公开\t\t\t1\t0\t0\t0\t0\t0\t1\n（二）部分公开\t\t\t5\t\t\t\t\t\t5\n（七）总计\t\t\t\t\t\t\t\t\t\n");
        assertThat(values(table, "3.2")).containsExactly("5", "", "", "", "", "", "5");
        assertThat(values(table, "3.7")).containsOnly("");
    }

    @Test
    void blanksThatFitNowhereForCertainBindToNothing() {
        BoundTable table = requests("（一）予以公开\t\t5\t\t\t\t\t\t\t\n");
        assertThat(table.row("3.1").orElseThrow().binding()).isEqualTo(Binding.UNALIGNED);
        assertThat(table.row("3.1").orElseThrow().figures()).isEmpty();
    }

    @Test
    void tooFewOrTooManyFiguresBindToNothing() {
        BoundTable table =
                requests("1.属于国家秘密 1 0 0 0 0 1\n2.其他法律行政法规禁止公开 0 0 0 0 0 0 0 0\n3.危及“三安全一稳定” 0 0 0 0 0 0 0\n");
        assertThat(table.row("3.3.1").orElseThrow().binding()).isEqualTo(Binding.MISCOUNTED);
        assertThat(table.row("3.3.2").orElseThrow().binding()).isEqualTo(Binding.MISCOUNTED);
        assertThat(table.row("3.3.3").orElseThrow().binding()).isEqualTo(Binding.BOUND);
    }

    @Test
    void aFigureUnderNoColumnIsOddAndTheRestBinds() {
        BoundTable table = requests(
                "| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |  |\n|---|---|---|---|---|---|---|---|---|\n"
                        + "| （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 8 |\n");
        BoundRow row = table.row("3.1").orElseThrow();
        assertThat(values(table, "3.1")).containsExactly("1", "0", "0", "0", "0", "0", "1");
        assertThat(row.surplus()).hasSize(1);
    }

    @Test
    void theRowsOfChapterThreeTellItsFormatWhateverTheYear() {
        String mixed = Layout.MARKDOWN
                .write(SAMPLE)
                .replaceAll("(?m)^\\| [123]\\.(申请人|其他 ).*\\n", "")
                .replaceAll("（六）其他处理 .*", "（六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |");
        Report report = read(mixed);
        assertThat(report.table("requests").orElseThrow().standard().id()).isEqualTo("2019");
        assertThat(report.table("disclosure").orElseThrow().standard().id()).isEqualTo("2021");
        assertThat(report.format().map(Standard::id)).contains("2021");
    }

    @Test
    void chapterFourMayOpenWithProse() {
        String text = Layout.STACKED.write(SAMPLE_2019);
        String prose = "一是行政复议情况。2020 年没有被申请行政复议 0 件。二是行政诉讼情况。全年没有行政诉讼。\n";
        Report report = read(text.replace("四、政府信息公开行政复议、行政诉讼情况\n", "四、政府信息公开行政复议、行政诉讼情况\n" + prose));
        assertThat(report.table("litigation")
                        .orElseThrow()
                        .row("figures")
                        .orElseThrow()
                        .figures())
                .hasSize(15);
    }

    @Test
    void chapterFourMayBeThreeTables() {
        String header = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n";
        Report report = read("四、政府信息公开行政复议、行政诉讼情况\n\n### 行政复议\n" + header + "| 27 | 10 | 9 | 15 | 61 |\n\n"
                + "### 行政诉讼（复议后起诉）\n" + header + "| 8 | 0 | 1 | 1 | 10 |\n\n### 行政诉讼（未经复议直接起诉）\n" + header
                + "| 3 | 0 | 0 | 0 | 3 |\n");
        BoundTable table = report.table("litigation").orElseThrow();
        assertThat(values(table, "figures"))
                .containsExactly("27", "10", "9", "15", "61", "3", "0", "0", "0", "3", "8", "0", "1", "1", "10");
    }

    @Test
    void anOddOrABlankCellOfChapterFourCutsNoRow() {
        List<String> cells = new java.util.ArrayList<>(java.util.Collections.nCopies(15, "0"));
        cells.set(2, "3件");
        assertThat(litigation(cells).row("figures").orElseThrow().figures())
                .hasSize(15)
                .element(2)
                .matches(figure -> figure.form() == Figure.Form.INVALID);
        List<String> blank = new java.util.ArrayList<>(java.util.Collections.nCopies(15, " "));
        blank.set(0, "0");
        assertThat(litigation(blank).row("figures").orElseThrow().figures())
                .hasSize(15)
                .filteredOn(figure -> figure.form() == Figure.Form.BLANK)
                .hasSize(14);
    }

    @Test
    void chapterFourMayHaveNoHeader() {
        Report report = read("四、政府信息公开行政复议、行政诉讼情况\n" + "0 |\n".repeat(4) + "0 |\n".repeat(11));
        assertThat(report.table("litigation").orElseThrow().figures()).hasSize(15);
    }

    @Test
    void whereChapterFourIsMissingNoOtherTableIsTakenForIt() {
        String text = Layout.MARKDOWN.write(SAMPLE);
        int start = text.indexOf("## 四、");
        assertThat(read(text.substring(0, start) + text.substring(text.indexOf("## 五、")))
                        .table("litigation"))
                .isEmpty();
        assertThat(read(text.replace("## 四、政府信息公开行政复议、行政诉讼情况", "")).table("litigation"))
                .isPresent();
    }

    @Test
    void aHeaderWithoutFiguresIsATableWithoutRows() {
        String text = Layout.TABS.write(SAMPLE);
        int header = text.lastIndexOf("\t结果维持");
        int end = text.indexOf('\n', header);
        Report report = read(text.substring(0, end + 1) + text.substring(text.indexOf('\n', end + 1) + 1));
        BoundTable table = report.table("litigation").orElseThrow();
        assertThat(table.rows()).isEmpty();
        assertThat(table.header().orElseThrow().end()).isLessThanOrEqualTo(end);
        assertThat(report.tree().index().lineOf(table.header().orElseThrow().start()))
                .isEqualTo(report.tree().index().lineOf(header));
    }

    @Test
    void nothingToReportIsNotEmptyAndAFooterIsNoChapter() {
        Report report = read(Layout.SCRAPED.write(SAMPLE) + "主办:示例市民政局 版权所有 承办:示例市民政局办公室\n");
        assertThat(report.chapters()).hasSize(6).noneMatch(BoundChapter::empty);
        Report none = read("六、其他需要报告的事项\n无\n");
        assertThat(none.chapters()).noneMatch(BoundChapter::empty);
        assertThat(read("六、其他需要报告的事项\n\n").chapters()).allMatch(BoundChapter::empty);
    }

    @Test
    void chaptersOfTheAgencysOwnMayComeFirst() {
        Report report = read("一、工作概述\n全年平稳。\n二、重点领域\n三项。\n三、创新做法\n若干。\n" + Layout.TABS.write(SAMPLE));
        assertThat(report.chapters()).hasSize(6);
        assertThat(report.text(report.chapters().get(0).heading().range())).isEqualTo("一、总体情况");
        assertThat(report.repeated()).isEmpty();
    }

    @Test
    void aTableOfContentsIsNoChapterTwice() {
        String contents =
                "目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n" + "五、存在的主要问题及改进情况\n六、其他需要报告的事项\n";
        Report report = read(contents + Layout.TABS.write(SAMPLE));
        assertThat(report.chapters()).hasSize(6);
        assertThat(report.repeated()).isEmpty();
        assertThat(report.table("requests").orElseThrow().rows()).hasSize(25);
    }

    @Test
    void headingsNamedInASentenceAreNone() {
        String quoting = "详见本报告“三、收到和处理政府信息公开申请情况”部分。";
        Report report = read(Layout.ONE_LINE.write(SAMPLE).replace("全年运行平稳。", "全年运行平稳。" + quoting));
        assertThat(report.chapters()).hasSize(6);
        assertThat(report.table("requests").orElseThrow().rows()).hasSize(25);
    }

    @Test
    void frontMatterNamesAgencyYearAndFormat() {
        Report report = read("---\n机关: 示例市财政局\n年度: 2022\n格式: 2019\n---\n\n# 年度报告\n\n## 一、总体情况\n\n平稳。\n");
        assertThat(report.title().agency()).contains("示例市财政局");
        assertThat(report.title().year()).contains(2022);
        assertThat(report.format().map(Standard::id)).contains("2019");
    }

    @Test
    void figuresInACommentAreNone() {
        BoundTable table =
                requests("| 予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n<!-- \n| 部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n-->\n");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void spellingsOfFigures() {
        assertThat(value("１３")).isEqualByComparingTo("13");
        assertThat(value("1,009")).isEqualByComparingTo("1009");
        assertThat(value("22（其中修订 16 件）")).isEqualByComparingTo("22");
        assertThat(value("一百三十四")).isEqualByComparingTo("134");
        for (String blank : List.of(" ", "-", "—", "/", "无", "不适用")) {
            assertThat(figure(blank).form()).isEqualTo(Figure.Form.BLANK);
        }
        for (String invalid : List.of("9件", "3.5", "-1", "约三")) {
            assertThat(figure(invalid).form()).as(invalid).isEqualTo(Figure.Form.INVALID);
        }
    }

    @Test
    void moneyIsInTenThousands() {
        assertThat(procurement("25.96万元")).isEqualByComparingTo("25.96");
        assertThat(procurement("251000元")).isEqualByComparingTo("25.1");
        assertThat(procurement("4166.241619")).isEqualByComparingTo("4166.241619");
    }

    private static BigDecimal procurement(String spelling) {
        SampleReport sample = SAMPLE_2019.with("disclosure", new CellId("procurement", "amount"), spelling);
        return read(Layout.STACKED.write(sample))
                .table("disclosure")
                .flatMap(table -> table.figure(new CellId("procurement", "amount")))
                .flatMap(Figure::value)
                .orElseThrow();
    }

    private static BigDecimal value(String spelling) {
        return figure(spelling).value().orElseThrow();
    }

    private static Figure figure(String spelling) {
        return disclosure("| 规章 | " + spelling + " | 0 | 0 |\n| 行政许可 | 1 |\n")
                .figure(new CellId("regulation", "issued"))
                .orElseThrow();
    }

    private static BoundTable disclosure(String rows) {
        String header = rows.contains("|")
                ? "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n"
                : "本年制发件数\t本年废止件数\t现行有效件数\n";
        return read("二、主动公开政府信息情况\n" + header + rows).table("disclosure").orElseThrow();
    }

    private static BoundTable litigation(List<String> cells) {
        String text = Layout.MARKDOWN.write(SAMPLE);
        int header = text.lastIndexOf("| 结果维持");
        int line = text.indexOf('\n', header) + 1;
        String row = "| " + String.join(" | ", cells) + " |";
        return read(text.substring(0, line) + row + text.substring(text.indexOf('\n', line)))
                .table("litigation")
                .orElseThrow();
    }

    private static BoundTable requests(String rows) {
        return read("三、收到和处理政府信息公开申请情况\n" + rows).table("requests").orElseThrow();
    }

    private static List<String> values(BoundTable table, String row) {
        return table.row(row).orElseThrow().figures().stream()
                .map(figure -> figure.value().map(BigDecimal::toPlainString).orElse(""))
                .toList();
    }

    private static Report read(String text) {
        return Report.read(SyntaxTree.parse(text), KnownForms.builtIn(), new ReportMemory());
    }
}
