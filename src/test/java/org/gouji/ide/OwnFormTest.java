package org.gouji.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.ide.action.Action;
import org.gouji.ide.action.Actions;
import org.gouji.ide.completion.Completion;
import org.gouji.ide.completion.CompletionDocumentation;
import org.gouji.ide.completion.CompletionItem;
import org.gouji.ide.drawing.Preview;
import org.gouji.ide.format.Formatting;
import org.gouji.ide.navigation.Highlighting;
import org.gouji.ide.navigation.NavigationLink;
import org.gouji.ide.navigation.Sums;
import org.gouji.ide.outline.Outline;
import org.gouji.ide.outline.OutlineItem;
import org.gouji.ide.outline.Selection;
import org.gouji.ide.outline.YearComparison;
import org.gouji.ide.reading.Hint;
import org.gouji.ide.reading.HintOptions;
import org.gouji.ide.reading.Hints;
import org.gouji.ide.reading.Hover;
import org.gouji.ide.reading.LastYear;
import org.gouji.ide.reading.Lenses;
import org.gouji.ide.reading.Token;
import org.gouji.ide.reading.Tokens;
import org.gouji.messages.HoverPage;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.Period;
import org.gouji.text.Language;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor offers for reports of forms that users describe themselves, in every layout. */
class OwnFormTest {

    private static final CellId ANSWERED = new CellId("办结留言数量", "value");
    private static final CellId EXPLANATIONS = new CellId("解读回应/解读信息发布/总数", "value");
    private static final CellId SPENT = new CellId("支出小计", "人员经费");
    private static final CellId CARRIED = new CellId("上季度结转", "人员经费");

    private static Findings findings(String text) {
        return Findings.of(OwnForms.analysis(text));
    }

    private static Figure figure(Analysis analysis, CellId cell) {
        return analysis.report().tables().stream()
                .flatMap(table -> table.figure(cell).stream())
                .findFirst()
                .orElseThrow();
    }

    private static String hover(Analysis analysis, CellId cell) {
        return Hover.at(analysis, figure(analysis, cell).range().start())
                .map(found -> HoverPage.plain(found, Language.ZH))
                .orElse("");
    }

    /** What is completed at {@code $0}: label, and the line afterwards. */
    private static List<String> completed(String marked) {
        int cursor = marked.indexOf("$0");
        String text = marked.replace("$0", "");
        return Completion.at(OwnForms.analysis(text), cursor, 2025).stream()
                .map(item -> item.label() + ": " + line(text, item))
                .toList();
    }

    private static String line(String text, CompletionItem item) {
        String after = TextEdit.apply(
                text, List.of(new TextEdit(item.replace(), item.text().plain())));
        int start = after.lastIndexOf('\n', item.replace().start() - 1) + 1;
        int end = after.indexOf('\n', item.replace().start());
        return after.substring(start, end < 0 ? after.length() : end).stripTrailing();
    }

    private static String replaced(String text, Figure figure, String value) {
        return text.substring(0, figure.range().start())
                + value
                + text.substring(figure.range().end());
    }

    private static Map<String, String> figures(Analysis analysis) {
        return analysis.report().tables().stream()
                .flatMap(BoundTable::figures)
                .collect(Collectors.toMap(
                        found -> found.cell().toString(),
                        found -> found.form() + found.spelling().strip()));
    }

    @ParameterizedTest
    @CsvSource({"竖线表, '| 法人办件量 |  |'", "PDF 文字, 法人办件量", "'制表符，一行几项', '办事服务\t办件量（单位：件）\t法人办件量'"})
    void aMissingRowIsCompletedByWordsAndByInitials(String stem, String expected) {
        String text = OwnForms.website(stem);
        String line = text.lines()
                .filter(found -> found.contains("法人办件量"))
                .findFirst()
                .orElseThrow();
        for (String typed : List.of("法人", "法", "frbjl", "fr")) {
            String marked = text.replace(line, line.substring(0, line.indexOf("法人办件量")) + typed + "$0");
            assertThat(completed(marked)).as(typed).containsExactly("法人办件量: " + expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"第二季度, '| 四、结转下季度 |  |  |  |  |'", "PDF 文字, 四、结转下季度", "制表符, 四、结转下季度"})
    void aMissingRowIsCompletedByItsNumeral(String stem, String expected) {
        String text = OwnForms.funds(stem);
        String line =
                text.lines().filter(found -> found.contains("四、结转")).findFirst().orElseThrow();
        for (String typed : List.of("四", "结转", "jzxjd", "jz")) {
            String marked = text.replace(line, line.substring(0, line.indexOf("四、")) + typed + "$0");
            assertThat(completed(marked)).as(typed).containsExactly("四、结转下季度: " + expected);
        }
    }

    @Test
    void documentationOfWhatIsCompleted() {
        String marked = OwnForms.website("竖线表").replaceFirst("\\| 平均办理时间.*", "| 平均\\$0");
        int cursor = marked.indexOf("$0");
        CompletionItem item = Completion.at(OwnForms.analysis(marked.replace("$0", "")), cursor, 2025)
                .get(0);
        assertThat(CompletionDocumentation.of(OwnForms.known().catalogue(), item.key()))
                .map(Localized::zh)
                .contains("本年没有办结的留言时可以不填。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"竖线表", "逐格成行", "制表符，一行几项", "PDF 文字"})
    void aTotalIsCompleted(String stem) {
        String text = OwnForms.website(stem);
        Figure total = figure(OwnForms.analysis(text), EXPLANATIONS);
        List<String> offered = completed(replaced(text, total, "-$0"));
        assertThat(offered)
                .singleElement()
                .asString()
                .startsWith(total.spelling().strip() + ": ");
        assertThat(offered.get(0)).doesNotContain("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二季度", "制表符", "PDF 文字"})
    void aTotalWithDecimalsIsCompleted(String stem) {
        String text = OwnForms.funds(stem);
        Figure total = figure(OwnForms.analysis(text), SPENT);
        assertThat(completed(replaced(text, total, "-$0")))
                .singleElement()
                .asString()
                .startsWith(total.spelling().strip() + ": ");
    }

    @Test
    void newReportsAndChaptersAreCompleted() {
        assertThat(completed("zfwz$0")).singleElement().asString().startsWith("2025年政府网站工作年度报表: # ");
        assertThat(completed("jf$0")).singleElement().asString().startsWith("2025年第四季度经费收支表: # ");
        assertThat(completed("# 示例局2025年第一季度经费收支表\n\n## $0"))
                .containsExactly("一、经费收支情况: ## 一、经费收支情况", "二、政府采购情况: ## 二、政府采购情况", "三、需要说明的事项: ## 三、需要说明的事项");
    }

    @ParameterizedTest
    @ValueSource(strings = {"竖线表", "逐格成行", "制表符，一行几项", "PDF 文字", "网站年度报表-错误-合计"})
    void everyLayoutHasTheSameOutline(String stem) {
        List<String> names = new ArrayList<>();
        Outline.of(OwnForms.analysis(OwnForms.website(stem))).forEach(item -> names(item, "", names));
        assertThat(names).hasSize(64).startsWith("TABLE 年度报表", " ROW 网站名称").contains("  GROUP 解读信息发布", "   ROW 解读材料数量");
    }

    private static void names(OutlineItem item, String indent, List<String> names) {
        names.add(indent + item.kind() + " " + item.name().zh());
        item.children().forEach(child -> names(child, indent + " ", names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二季度", "制表符", "PDF 文字"})
    void chaptersInTheOutline(String stem) {
        List<OutlineItem> items = Outline.of(OwnForms.analysis(OwnForms.funds(stem)));
        assertThat(items).extracting(item -> item.name().zh()).containsExactly("一、经费收支情况", "二、政府采购情况", "三、需要说明的事项");
        OutlineItem first = items.get(0).children().get(0);
        assertThat(first.name().zh()).isEqualTo("表一 经费收支情况");
        assertThat(first.children()
                        .get(2)
                        .children()
                        .get(1)
                        .children()
                        .get(0)
                        .name()
                        .zh())
                .isEqualTo("其中：三公经费");
    }

    @ParameterizedTest
    @ValueSource(strings = {"竖线表", "逐格成行", "制表符，一行几项", "PDF 文字"})
    void aFigureWithItsRelations(String stem) {
        Analysis analysis = OwnForms.analysis(OwnForms.website(stem));
        assertThat(hover(analysis, ANSWERED)).startsWith("年度报表“办结留言数量”\n现为 ").contains("✓ “办结留言数量” ≤ “收到留言数量”：");
        assertThat(hover(analysis, EXPLANATIONS))
                .startsWith("年度报表“解读信息发布 · 总数”\n现为 ")
                .contains("✓ 各行之和 = ");
        assertThat(hover(analysis, new CellId("是否开展应急演练", "value"))).contains("填写为“");
    }

    @Test
    void aBlankTextIsNoZero() {
        String text = OwnForms.website("竖线表").replace("| 示例市教育局网站 |", "|  |");
        Analysis analysis = OwnForms.analysis(text);
        assertThat(hover(analysis, new CellId("网站名称", "value")))
                .contains("尚未填写")
                .doesNotContain("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二季度", "季度经费表-错误-衔接一"})
    void lastQuarterBesideAFigure(String stem) {
        Analysis analysis = OwnForms.analysis(OwnForms.funds(stem));
        Analysis before = OwnForms.analysis(OwnForms.funds("第一季度"));
        LastYear last = new LastYear(Period.parse("2025-Q1").orElseThrow(), before.report());
        String said = Hover.at(analysis, figure(analysis, CARRIED).range().start(), () -> Optional.of(last))
                .map(found -> HoverPage.plain(found, Language.ZH))
                .orElse("");
        assertThat(said).contains("✓ 一 + 二 = 三 + 四：", "上期（2025年第一季度）为 38.46", "上期（2025年第一季度）表一“四、结转下季度”人员经费为 278.30");
    }

    private static List<String> lenses(String text) {
        return Lenses.of(findings(text)).stream()
                .map(lens -> lens.title().zh()
                        + lens.problem().map(place -> " → " + place.of(text)).orElse(""))
                .toList();
    }

    private static List<String> hints(String text) {
        return Hints.in(findings(text), new TextRange(0, text.length()), HintOptions.DEFAULT).stream()
                .map(Hint::label)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"竖线表", "逐格成行", "制表符，一行几项", "PDF 文字"})
    void relationsAboveATable(String stem) {
        String text = OwnForms.website(stem);
        assertThat(lenses(text)).containsExactly("没有错误和警告", "勾稽：成立 6 / 可判断 6 / 共 6");
        assertThat(hints(text)).containsExactly("✓");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二季度", "制表符", "PDF 文字"})
    void relationsAboveEachTable(String stem) {
        String text = OwnForms.funds(stem);
        assertThat(lenses(text)).containsExactly("没有错误和警告", "勾稽：成立 27 / 可判断 27 / 共 27", "勾稽：成立 7 / 可判断 7 / 共 7");
        assertThat(hints(text)).containsExactly("✓", "✓");
    }

    @Test
    void whatIsWrongIsCountedAndSummedUp() {
        String wrong = OwnForms.website("网站年度报表-错误-合计");
        assertThat(lenses(wrong)).containsExactly("1 个错误，0 个警告 → 904", "勾稽：成立 5 / 可判断 6 / 共 6 → 904");
        assertThat(hints(wrong)).containsExactly("Σ 914");
        assertThat(hints(OwnForms.website("网站年度报表-错误-超过上限"))).isEmpty();
        String blank = OwnForms.funds("第二季度").replace("| 202.63 |", "|  |");
        assertThat(hints(blank)).containsExactly("Σ 202.63", "✓");
    }

    private static List<String> targets(String text, List<NavigationLink> links) {
        return links.stream().map(link -> link.target().of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource({"竖线表, 21 2 3", "逐格成行, 30 8 1", "'制表符，一行几项', 28 3 5", "PDF 文字, 28 8 5"})
    void fromATotalToItsAddendsAndBack(String stem, String addends) {
        String text = OwnForms.website(stem);
        Analysis analysis = OwnForms.analysis(text);
        Figure total = figure(analysis, EXPLANATIONS);
        int at = total.range().start();
        assertThat(targets(text, Sums.addends(analysis, at))).containsExactly(addends.split(" ", -1));
        int part = figure(analysis, new CellId("解读产品数量", "value")).range().start();
        assertThat(targets(text, Sums.totals(analysis, part)))
                .containsExactly(total.spelling().strip());
        assertThat(Highlighting.at(analysis, at))
                .extracting(found -> found.kind() + " " + found.range().of(text))
                .containsExactlyInAnyOrderElementsOf(expected(total, addends));
    }

    private static List<String> expected(Figure total, String addends) {
        List<String> highlights =
                new ArrayList<>(List.of("TOTAL " + total.spelling().strip()));
        List.of(addends.split(" ", -1)).forEach(part -> highlights.add("PART " + part));
        return highlights;
    }

    @Test
    void bothSidesOfALimitAreHighlighted() {
        String text = OwnForms.website("竖线表");
        Analysis analysis = OwnForms.analysis(text);
        assertThat(Highlighting.at(analysis, figure(analysis, ANSWERED).range().start()))
                .extracting(found -> found.range().of(text))
                .containsExactly("180", "177");
    }

    @ParameterizedTest
    @ValueSource(strings = {"竖线表", "逐格成行", "制表符，一行几项", "PDF 文字"})
    void piecesByTheirKind(String stem) {
        String text = OwnForms.website(stem);
        List<Token> tokens = Tokens.in(findings(text), new TextRange(0, text.length()), false);
        assertThat(tokens.stream().filter(token -> token.kind() == Token.Kind.TOTAL))
                .hasSize(3);
        assertThat(tokens.stream().filter(token -> token.kind() == Token.Kind.FIGURE))
                .hasSize(46);
        assertThat(tokens.stream().filter(token -> token.kind() == Token.Kind.LABEL))
                .hasSize(49);
        assertThat(tokens.stream().filter(token -> token.kind() == Token.Kind.COLUMN))
                .isEmpty();
    }

    @Test
    void columnsAndWrongFiguresByTheirKind() {
        String text = OwnForms.funds("季度经费表-错误-收入");
        assertThat(Tokens.in(findings(text), new TextRange(0, text.length()), false))
                .extracting(token -> token.kind() + " " + token.range().of(text))
                .contains("COLUMN 节约率（%）", "COLUMN 合计", "WRONG_FIGURE 459.79", "GROUP 三、本季度支出", "CHAPTER 二、政府采购情况");
    }

    @Test
    void selectionGrows() {
        String text = OwnForms.funds("第二季度");
        Analysis analysis = OwnForms.analysis(text);
        List<String> steps = Selection.at(
                        analysis, figure(analysis, SPENT).range().start())
                .stream()
                .map(range -> range.of(text))
                .toList();
        assertThat(steps).startsWith("202", "202.63").endsWith(text);
        assertThat(steps.get(2)).startsWith("支出小计").endsWith("518.60");
        assertThat(steps).anyMatch(step -> step.startsWith("一、经费收支情况") && step.endsWith("| 1336.63 |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"竖线表", "逐格成行", "制表符，一行几项", "PDF 文字"})
    void labelsWithAValueEachArePublishedWithoutAHeader(String stem) {
        List<Preview.Piece> pieces =
                Preview.of(findings(OwnForms.website(stem))).pieces();
        assertThat(pieces).hasSize(2);
        Preview.Form form = (Preview.Form) pieces.get(1);
        assertThat(form.rows()).hasSize(49);
        assertThat(form.rows().get(6))
                .extracting(cell -> cell.role() + " " + cell.text() + " " + cell.rows())
                .startsWith("LABEL 信息发布（单位：条） 4", "LABEL 总数 1");
    }

    @Test
    void aTableIsPublishedWithItsHeader() {
        List<Preview.Form> forms = Preview.of(findings(OwnForms.funds("PDF 文字"))).pieces().stream()
                .filter(Preview.Form.class::isInstance)
                .map(Preview.Form.class::cast)
                .toList();
        assertThat(forms).hasSize(2);
        assertThat(forms.get(1).rows().get(0))
                .extracting(Preview.FormCell::text)
                .containsExactly("类别", "合同数量", "预算金额（万元）", "合同金额（万元）", "节约率（%）");
    }

    private static String compared(Analysis now, Analysis before, String row) {
        return YearComparison.of(now.report(), before.report()).stream()
                .flatMap(table -> table.sections().stream())
                .flatMap(section -> section.rows().stream())
                .filter(found -> found.label().zh().equals(row))
                .flatMap(found -> found.pairs().stream())
                .map(pair -> pair.before() + "→" + pair.now()
                        + pair.difference()
                                .map(off -> " " + off.toPlainString())
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void twoPeriodsSideBySide() {
        Analysis second = OwnForms.analysis(OwnForms.funds("第二季度"));
        Analysis first = OwnForms.analysis(OwnForms.funds("第一季度"));
        assertThat(compared(second, first, "货物")).isEqualTo("2→9 7, 74.14→45.96 -28.18, 68.95→42.74 -26.21, 7→7 0");
        Analysis now = OwnForms.analysis(OwnForms.website("竖线表"));
        Analysis before = OwnForms.analysis(OwnForms.website("PDF 文字"));
        assertThat(compared(now, before, "网站名称")).isEqualTo("示例县水务局网站→示例市教育局网站");
        assertThat(compared(now, before, "网站总访问量")).isEqualTo("677539→198418 -479121");
    }

    private static List<Action> actions(String text, int offset) {
        return Actions.at(findings(text), TextRange.at(offset), EnumSet.allOf(Action.Kind.class));
    }

    private static Action action(String text, int offset, String title) {
        return actions(text, offset).stream()
                .filter(action -> action.title().in(Language.ZH).contains(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void zerosAreForNumbersOnly() {
        String text = OwnForms.website("竖线表")
                .replace("| 是否开展应急演练 | 是 |", "| 是否开展应急演练 |  |")
                .replace("| 示例市教育局网站 |", "|  |")
                .replace("| 问题整改数量（单位：个） | 7 |", "| 问题整改数量（单位：个） |  |");
        Analysis analysis = OwnForms.analysis(text);
        for (String row : List.of("是否开展应急演练", "网站名称")) {
            int at = figure(analysis, new CellId(row, "value")).range().start();
            assertThat(actions(text, at))
                    .noneMatch(action -> action.title().in(Language.ZH).contains("填 0"));
        }
        int at = figure(analysis, new CellId("问题整改数量", "value")).range().start();
        assertThat(TextEdit.apply(text, action(text, at, "填 0").edits())).contains("| 问题整改数量（单位：个） | 0 |");
    }

    @Test
    void totalsAreRecomputed() {
        String text = OwnForms.website("网站年度报表-错误-合计");
        int at = text.indexOf("904");
        Action one = action(text, at, "重算年度报表“信息发布 · 总数”");
        assertThat(TextEdit.apply(text, one.edits())).isEqualTo(text.replace("904", "914"));
        assertThat(TextEdit.apply(text, action(text, at, "全部合计").edits())).isEqualTo(text.replace("904", "914"));
        String funds = OwnForms.funds("第二季度").replace("| 202.63 |", "| 2 |");
        int spent = funds.indexOf("| 2 |") + 2;
        assertThat(TextEdit.apply(funds, action(funds, spent, "重算表一“支出小计”人员经费").edits()))
                .isEqualTo(OwnForms.funds("第二季度"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"逐格成行", "PDF 文字"})
    void aPastedListIsConverted(String stem) {
        checkConversion(OwnForms.website(stem), "将年度报表改写为标准的竖线表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"制表符", "PDF 文字", "季度经费表-错误-超预算"})
    void aPastedTableIsConverted(String stem) {
        checkConversion(OwnForms.funds(stem), "将表一改写为标准的竖线表");
    }

    private static void checkConversion(String text, String title) {
        Analysis before = OwnForms.analysis(text);
        int at = before.report().tables().get(0).rows().get(0).label().start();
        Analysis after =
                OwnForms.analysis(TextEdit.apply(text, action(text, at, title).edits()));
        assertThat(figures(after)).isEqualTo(figures(before));
        assertThat(after.found()).hasSameSizeAs(before.found());
        String formatted = TextEdit.apply(text, Formatting.document(before.report()));
        assertThat(formatted).contains("|---").doesNotContain("\t");
        Analysis whole = OwnForms.analysis(formatted);
        assertThat(figures(whole)).isEqualTo(figures(before));
        assertThat(Formatting.document(whole.report())).isEmpty();
    }

    @Test
    void everyRangeOfTheFigureIsItsSpelling() {
        for (String stem : List.of("竖线表", "逐格成行", "制表符，一行几项", "PDF 文字")) {
            String text = OwnForms.website(stem);
            OwnForms.analysis(text).report().tables().get(0).figures().forEach(found -> assertThat(
                            squeezed(found.range().of(text)))
                    .isEqualTo(squeezed(found.spelling())));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
