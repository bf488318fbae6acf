package org.gouji.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.config.FormFile;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.ide.action.Action;
import org.gouji.ide.action.Actions;
import org.gouji.ide.completion.Completion;
import org.gouji.ide.completion.CompletionDocumentation;
import org.gouji.ide.completion.CompletionItem;
import org.gouji.ide.format.BlankReport;
import org.gouji.ide.format.Formatting;
import org.gouji.ide.navigation.Highlighting;
import org.gouji.ide.outline.Outline;
import org.gouji.ide.reading.Hint;
import org.gouji.ide.reading.HintOptions;
import org.gouji.ide.reading.Hints;
import org.gouji.ide.reading.Hover;
import org.gouji.messages.HoverPage;
import org.gouji.report.label.KnownForms;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Form;
import org.gouji.standard.Table;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.text.Language;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of every shape that a file can describe, each with a report or two. */
class FormShapesTest {

    private static final Form IDS = OwnForms.form("""
            {'id': 'a.b/c', 'name': '收支年表', 'tables': [{
              'id': 't/1.x',
              'columns': [{'id': 'c.1', 'label': '本年数'}, {'id': 'c/2', 'label': '上年数'}],
              'rows': [{'id': 'in.come', 'label': '收入合计'}, {'id': 'a/1', 'label': '税收收入', 'explanation': '说明'},
                       {'id': 'a/2.3', 'label': '其他各项收入'}],
              'relations': [{'id': 'r/*', 'left': ['税收收入', '其他各项收入'], 'right': '收入合计'}]}]}""");
    private static final Form BLOCKS = OwnForms.form("""
            {'name': '设施统计表', 'tables': [{'blocks': [
              {'heading': '房屋', 'columns': ['幢数', '面积', '合计数量'], 'rows': ['办公用房', '业务用房']},
              {'heading': '车辆', 'columns': ['辆数'], 'rows': ['公务用车', '执法用车']}]}]}""");
    private static final Form UNLABELLED = OwnForms.form("""
            {'name': '案件统计表', 'tables': [{'columns': [
              {'label': '行政复议', 'total': '总计', 'children': ['维持', '纠正', '总计']},
              {'label': '行政诉讼', 'total': '总计', 'children': ['维持', '总计']}]}]}""");
    private static final Form COEFFICIENTS = OwnForms.form("""
            {'name': '人员统计表', 'tables': [{
              'rows': ['双人小组数', '单人小组数', '离组人数', '实有人数'],
              'relations': [{'id': '实有', 'right': '实有人数', 'left': [{'coefficient': 2, 'row': '双人小组数'},
                '单人小组数', {'coefficient': -1, 'row': '离组人数'}]}]}]}""");
    private static final Form TWO_TABLES = OwnForms.form("""
            {'name': '资产报表', 'tables': [
              {'name': '资产表', 'kind': 'money', 'unit': '元', 'rows': ['固定资产原值', '累计折旧金额', '固定资产净值'],
               'relations': [{'left': ['固定资产净值', '累计折旧金额'], 'right': '固定资产原值'},
                             {'id': '两表', 'left': {'table': '汇总表', 'row': '资产总额'}, 'right': '固定资产净值'}]},
              {'name': '汇总表', 'kind': 'money', 'unit': '元', 'rows': ['资产总额', '负债总额']}]}""");
    private static final Form SCALES = OwnForms.form("""
            {'name': '账目报表', 'tables': [{'total': '合计', 'rows': ['固定资产', '流动资产', '合计'], 'columns': [
              {'label': '账面数（元）', 'kind': 'money', 'unit': '元'},
              {'label': '报表数（万元）', 'kind': 'money', 'unit': '万元'}]}]}""");
    private static final Form KINDS = OwnForms.form("""
            {'name': '项目登记表', 'tables': [{'rows': [
              {'label': '项目全称', 'kind': 'text'}, {'label': '是否完工', 'kind': 'choice'},
              {'label': '完工日期', 'kind': 'date'}, {'label': '完成比例', 'kind': 'percentage'},
              {'label': '投资金额', 'kind': 'money', 'unit': '万元'}, '参与人数']}]}""");
    private static final Form GROUPS = OwnForms.form("""
            {'name': '设备月报', 'frequency': 'month', 'tables': [{
              'columns': ['期初数', '增加数', '减少数', '期末数'],
              'rows': [{'label': '电脑', 'children': ['台式机数', '便携机数']},
                       {'label': '打印机', 'children': ['台式机数', '彩色机数']}, '其他设备数'],
              'relations': [{'id': '增减/*', 'left': [{'column': '期初数'}, {'column': '增加数'},
                {'coefficient': -1, 'column': '减少数'}], 'right': {'column': '期末数'}}]}]}""");
    private static final Form CHAPTERS = OwnForms.form("""
            {'name': '工作月志', 'frequency': 'month', 'chapters': ['本月重点工作',
              {'heading': '下月主要安排', 'topics': ['队伍建设安排']}]}""");

    private static final String DEVICES = """
            示例局2025年3月设备月报
            \t期初数\t增加数\t减少数\t期末数
            电脑
            台式机数\t5\t2\t1\t6
            便携机数\t1\t0\t0\t1
            打印机
            台式机数\t3\t0\t0\t3
            彩色机数\t1\t0\t0\t1
            其他设备数\t0\t0\t0\t0
            """;

    private static KnownForms known(Form form) {
        return KnownForms.of(BuiltInForms.catalogue().with(List.of(form)));
    }

    private static Analysis analysis(Form form, String text) {
        Analysis analysis = Analysis.of(text, known(form));
        assertThat(analysis.report().form()).contains(form);
        return analysis;
    }

    private static List<String> found(Form form, String text) {
        return analysis(form, text).found().stream()
                .map(diagnostic -> diagnostic.code() + " " + diagnostic.range().of(text))
                .toList();
    }

    private static String figures(Analysis analysis) {
        return analysis.report().tables().stream()
                .flatMap(BoundTable::figures)
                .map(figure -> figure.cell().row() + "." + figure.cell().column() + "="
                        + figure.spelling().strip())
                .collect(Collectors.joining(" "));
    }

    /** The report after formatting, which changes neither figures nor findings. */
    private static String formatted(Form form, String text) {
        Analysis before = analysis(form, text);
        String result = TextEdit.apply(text, Formatting.document(before.report()));
        Analysis after = analysis(form, result);
        assertThat(figures(after)).isEqualTo(figures(before));
        assertThat(after.found())
                .extracting(Diagnostic::code)
                .isEqualTo(before.found().stream().map(Diagnostic::code).toList());
        assertThat(Formatting.document(after.report())).isEmpty();
        return result;
    }

    private static String hover(Form form, String text, String piece) {
        return Hover.at(analysis(form, text), text.indexOf(piece))
                .map(found -> HoverPage.plain(found, Language.ZH))
                .orElse("");
    }

    static List<Form> forms() {
        return List.of(
                IDS,
                BLOCKS,
                UNLABELLED,
                COEFFICIENTS,
                TWO_TABLES,
                SCALES,
                KINDS,
                GROUPS,
                CHAPTERS,
                OwnForms.WEBSITE,
                OwnForms.FUNDS);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aBlankReportLacksValuesOnly(Form form) {
        String blank = BlankReport.text(form, form.newest(), "示例局", BlankReport.latest(form.frequency(), 2025));
        Analysis analysis = analysis(form, blank);
        assertThat(analysis.found())
                .extracting(Diagnostic::code)
                .isNotEmpty()
                .isSubsetOf("missing-value", "empty-chapter", "missing-topic");
        assertThat(analysis.report().tables()).hasSameSizeAs(form.newest().tables());
        assertThat(analysis.report().format()).contains(form.newest());
        assertThat(Formatting.document(analysis.report())).isEmpty();
    }

    @Test
    void idsWithDotsAndSlashes() {
        String text = "示例局2025年收支年表\n项目\t本年数\t上年数\n收入合计\t4\t7\n税收收入\t1\t3\n其他各项收入\t2\t4\n";
        Analysis analysis = analysis(IDS, text);
        assertThat(figures(analysis))
                .isEqualTo("in.come.c.1=4 in.come.c/2=7 a/1.c.1=1 a/1.c/2=3 a/2.3.c.1=2 a/2.3.c/2=4");
        assertThat(analysis.found()).singleElement().satisfies(one -> assertThat(one.relations())
                .containsExactly("r/c.1"));
        assertThat(hover(IDS, text, "4\t7")).contains("✗ 各行之和 = “收入合计”：1 + 2 = 3 ≠ 4");
        assertThat(formatted(IDS, text)).doesNotContain("项目").startsWith("示例局2025年收支年表\n\n|  ");
        String typed = "# 示例局2025年收支年表\n\n| | 本年数 | 上年数 |\n|---|---|---|\n| 收入合计 | 3 | 7 |\n| ss";
        CompletionItem item = Completion.at(Analysis.of(typed, known(IDS)), typed.length(), 2025)
                .get(0);
        assertThat(item.label()).isEqualTo("税收收入");
        assertThat(CompletionDocumentation.of(known(IDS).catalogue(), item.key()))
                .map(Localized::zh)
                .contains("说明");
    }

    @Test
    void chaptersWithoutTables() {
        String text = "# 示例局2025年3月工作月志\n## 一、本月重点工作\n已完成。\n## 二、下月主要安排\n### （一）队伍建设安排\n培训。\n";
        assertThat(found(CHAPTERS, text))
                .doesNotContain("empty-chapter 二、下月主要安排")
                .noneMatch(one -> one.contains("table"));
        assertThat(found(CHAPTERS, "# 示例局2025年3月工作月志\n## 二、下月主要安排\n### （一）队伍建设安排\n培训。\n"))
                .contains("missing-chapter 示例局2025年3月工作月志");
        String typed = "# 示例局2025年3月工作月志\n## 一、本月重点工作\n无。\n\n## ";
        assertThat(Completion.at(Analysis.of(typed, known(CHAPTERS)), typed.length(), 2025))
                .extracting(CompletionItem::label)
                .containsExactly("二、下月主要安排");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例局2025年设施统计表\n\t幢数\t面积\t合计数量\n办公用房\t1\t2\t3\n业务用房\t4\t5\t6\n\t辆数\n公务用车\t7\n执法用车\t8\n",
                "# 示例局2025年设施统计表\n| 房屋 | | | |\n|---|---|---|---|\n| | 幢数 | 面积 | 合计数量 |\n| 办公用房 | 1 | 2 | 3 |\n"
                        + "| 业务用房 | 4 | 5 | 6 |\n| 车辆 | | | |\n| | 辆数 | | |\n| 公务用车 | 7 | | |\n| 执法用车 | 8 | | |\n",
                "示例局2025年设施统计表\n房屋\n幢数 面积 合计数量\n办公用房 1 2 3\n业务用房 4 5 6\n车辆\n辆数\n公务用车 7\n执法用车 8\n"
            })
    void blocksOfUnequalWidth(String text) {
        assertThat(found(BLOCKS, text)).isEmpty();
        assertThat(figures(analysis(BLOCKS, text)))
                .isEqualTo("办公用房.幢数=1 办公用房.面积=2 办公用房.合计数量=3 业务用房.幢数=4 业务用房.面积=5 业务用房.合计数量=6" + " 公务用车.辆数=7 执法用车.辆数=8");
        formatted(BLOCKS, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 示例局2025年案件统计表\n| 行政复议 | | | 行政诉讼 | |\n|---|---|---|---|---|\n| 维持 | 纠正 | 总计 | 维持 | 总计 |\n| 1 | 2 | 4 | 5 | 5 |\n",
                "示例局2025年案件统计表\n行政复议\t\t\t行政诉讼\t\n维持\t纠正\t总计\t维持\t总计\n1\t2\t4\t5\t5\n",
                "示例局2025年案件统计表\n行政复议 行政诉讼\n维持 纠正 总计 维持 总计\n1 2 4 5 5\n"
            })
    void groupsOfColumnsOfUnequalWidth(String text) {
        assertThat(found(UNLABELLED, text)).containsExactly("total-mismatch 4");
        Findings findings = Findings.of(analysis(UNLABELLED, text));
        assertThat(findings.diagnostics().get(0).message().in(Language.ZH)).startsWith("表一行政复议总计现为 4，各项之和为 1 + 2 = 3");
        assertThat(Outline.of(findings.analysis())
                        .get(0)
                        .children()
                        .get(0)
                        .detail()
                        .zh())
                .isEqualTo("1 2 4｜5 5");
        assertThat(Hints.in(findings, new TextRange(0, text.length()), HintOptions.DEFAULT))
                .extracting(Hint::label)
                .containsExactly("Σ 3");
        assertThat(formatted(UNLABELLED, text)).containsOnlyOnce("行政复议");
    }

    /** An unlabelled table beside one with labels: what it is called by, or a header of its own, tells where it stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            来信数量 1; 来访数量 2                                    | 来信数量.数量=1 来访数量.数量=2
            来信数量 1; 来访数量 2; 3 4 7                             | 来信数量.数量=1 来访数量.数量=2
            来信数量 1; 来访数量 2; 维持 纠正 总计; 3 4 7               | 来信数量.数量=1 来访数量.数量=2 figures.维持=3 figures.纠正=4 figures.总计=7
            """)
    void anUnlabelledTableBesideAnother(String lines, String figures) {
        Form form = OwnForms.form("""
                {'name': '信访复议表', 'tables': [{'columns': ['数量'], 'rows': ['来信数量', '来访数量']},
                  {'columns': ['维持', '纠正', '总计'], 'total': '总计'}]}""");
        String text = "示例局2025年信访复议表\n" + lines.replace("; ", "\n") + "\n";
        assertThat(figures(analysis(form, text))).isEqualTo(figures);
    }

    /** Blocks of an unlabelled table one below the other: by their names, or in order where all are there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            复议; 维持 总计; 1 2; 诉讼; 维持 总计; 3 4; 检察; 维持 总计; 5 6 | 1 2 3 4 5 6
            复议; 维持 总计; 1 2; 检察; 维持 总计; 5 6                     | 1 2 - - 5 6
            维持 总计; 1 2; 维持 总计; 3 4; 维持 总计; 5 6                  | 1 2 3 4 5 6
            维持 总计; 1 2; 维持 总计; 3 4                               | - - - - - -
            """)
    void blocksBelowEachOther(String lines, String expected) {
        Form form = OwnForms.form("""
                {'name': '案件分类表', 'tables': [{'columns': [{'label': '复议', 'children': ['维持', '总计']},
                  {'label': '诉讼', 'children': ['维持', '总计']}, {'label': '检察', 'children': ['维持', '总计']}]}]}""");
        Analysis analysis = analysis(form, "示例局2025年案件分类表\n" + lines.replace("; ", "\n") + "\n");
        Table table = form.newest().tables().get(0);
        assertThat(table.columns()
                        .map(column -> analysis.report().tables().stream()
                                .flatMap(BoundTable::figures)
                                .filter(figure -> figure.cell().column().equals(column.id()))
                                .map(figure -> figure.spelling().strip())
                                .findFirst()
                                .orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void coefficients() {
        String right = "示例局2025年人员统计表\n双人小组数 3\n单人小组数 4\n离组人数 1\n实有人数 9\n";
        assertThat(found(COEFFICIENTS, right)).isEmpty();
        String wrong = right.replace("9", "10");
        assertThat(found(COEFFICIENTS, wrong)).containsExactly("balance-mismatch 10");
        assertThat(analysis(COEFFICIENTS, wrong).found().get(0).message().in(Language.ZH))
                .isEqualTo("表一“实有人数”的勾稽关系不符：2 × 3 + 4 − 1 = 9，而等号右边为 10，相差 1");
        assertThat(hover(COEFFICIENTS, wrong, "10"))
                .contains("✗ 2 × “双人小组数” + “单人小组数” − “离组人数” = “实有人数”：2 × 3 + 4 − 1 = 9 ≠ 10，相差 1");
        List<String> titles = Actions.at(
                        Findings.of(analysis(COEFFICIENTS, wrong)),
                        TextRange.at(wrong.indexOf("10")),
                        EnumSet.of(Action.Kind.QUICK_FIX))
                .stream()
                .map(action -> action.title().in(Language.ZH))
                .toList();
        // Two times a whole number can't make up for one.
        assertThat(titles).contains("将表一“离组人数”改为 0").noneMatch(title -> title.contains("双人"));
    }

    /** What a hover over 甲数 tells of a relation with 乙数. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3  | <= | 2  | 11 | 15 | ✗ 3 × “甲数” ≤ 2 × “乙数”：3 × 11 = 33 > 2 × 15 = 30，相差 3
            3  | <= | 2  | 10 | 15 | ✓ 3 × “甲数” ≤ 2 × “乙数”：3 × 10 ≤ 2 × 15
            -1 | <= | -1 | 11 | 15 | ✗ −“甲数” ≤ −“乙数”：−11 > −15，相差 4
            -1 | <= | -1 | 16 | 15 | ✓ −“甲数” ≤ −“乙数”：−16 ≤ −15
            -2 | =  | -3 | 11 | 7  | ✗ −2 × “甲数” = −3 × “乙数”：−2 × 11 = -22 ≠ −3 × 7 = -21，相差 1
            """)
    void coefficientsInAHover(int first, String comparison, int second, int left, int right, String line) {
        Form form = OwnForms.form("""
                {'name': '数量年表', 'tables': [{'rows': ['甲数', '乙数'], 'relations': [
                  {'left': {'row': '甲数', 'coefficient': %d}, 'comparison': '%s', 'right': {'row': '乙数', 'coefficient': %d}}]}]}
                """.formatted(first, comparison, second));
        String text = "示例局2025年数量年表\n甲数 %d\n乙数 %d\n".formatted(left, right);
        assertThat(hover(form, text, left + "\n")).contains(line);
    }

    /** The hints, and what is offered at a total of parts 3 and 2.5: nothing that its kind can't be. */
    @ParameterizedTest
    @CsvSource({
        "number, 6, Σ 5.5, 重算表一“合计数”：各行之和 3 + 2.5 = 5.5（现为 6）; 重算表一的全部合计（按各项之和，改动 1 处）",
        "count, 6, '', ''",
        "number, '', Σ 5.5, 重算表一“合计数”：各行之和 3 + 2.5 = 5.5（现为空白）; 重算表一的全部合计（按各项之和，改动 1 处）",
        "count, '', '', ''",
    })
    void sumsThatATotalCantHold(String kind, String total, String hints, String actions) {
        Form form = OwnForms.form("""
                {'name': '数量年表', 'tables': [{
                  'relations': [{'left': ['甲数', '乙数'], 'right': '合计数'}], 'rows': [{'label': '甲数', 'kind': 'number'},
                    {'label': '乙数', 'kind': 'number'}, {'label': '合计数', 'kind': '%s'}]}]}
                """.formatted(kind));
        String text =
                "# 示例局2025年数量年表\n\n| 项目 | 数量 |\n|---|---|\n| 甲数 | 3 |\n| 乙数 | 2.5 |\n| 合计数 | %s |\n".formatted(total);
        Findings findings = Findings.of(analysis(form, text));
        assertThat(Hints.in(findings, new TextRange(0, text.length()), HintOptions.DEFAULT).stream()
                        .map(Hint::label)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(hints);
        assertThat(
                        Actions.at(findings, TextRange.at(text.lastIndexOf(" |")), EnumSet.of(Action.Kind.RECOMPUTE))
                                .stream()
                                .map(action -> action.title().in(Language.ZH))
                                .collect(Collectors.joining("; ")))
                .isEqualTo(actions);
        int completed = (int) Completion.at(findings.analysis(), text.lastIndexOf(" |"), 2025).stream()
                .filter(item -> item.label().equals("5.5"))
                .count();
        assertThat(completed).isEqualTo(total.isEmpty() && !hints.isEmpty() ? 1 : 0);
    }

    /** A figure that breaks several relations is one error, of the rule that says most. */
    @ParameterizedTest
    @CsvSource({
        "5, 4, total-mismatch 5",
        "5, 45, total-mismatch 5",
        "50, 51, limit-exceeded 51",
        "50, 45, ",
    })
    void aTotalThatALimitIsExceededByIsSaidOnce(int total, int settled, @Nullable String expected) {
        Form form = OwnForms.form("""
                {'name': '收件统计表', 'tables': [{'rows': ['网上收件数', '窗口收件数', '收件总数', '办结总数'],
                  'relations': [{'left': ['网上收件数', '窗口收件数'], 'right': '收件总数'},
                    {'left': '办结总数', 'comparison': '<=', 'right': '收件总数'}]}]}""");
        String text = "示例局2025年收件统计表\n网上收件数 20\n窗口收件数 30\n收件总数 %d\n办结总数 %d\n";
        assertThat(found(form, text.formatted(total, settled)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aBalanceMayBeBelowZero() {
        Form form = OwnForms.form("""
                {'name': '余额变动表', 'tables': [{'kind': 'change', 'rows': ['期初余额', '本期增减', '期末余额', '年末余额'],
                  'relations': [{'left': ['期初余额', '本期增减'], 'right': '期末余额'},
                    {'left': '年末余额', 'right': '期末余额'}]}]}""");
        String text = "示例局2025年余额变动表\n期初余额 -5\n本期增减 3\n期末余额 2\n年末余额 -2\n";
        assertThat(found(form, text)).containsExactly("total-mismatch 2");
        assertThat(analysis(form, text).found().get(0).fixes())
                .singleElement()
                .matches(fix -> TextEdit.apply(text, fix.edits()).contains("期末余额 -2\n"));
    }

    @Test
    void aRelationOverTwoTables() {
        String right = "示例局2025年资产报表\n资产表\n固定资产原值 500000\n累计折旧金额 100000\n固定资产净值 400000\n汇总表\n资产总额 400000\n负债总额 3.5\n";
        assertThat(found(TWO_TABLES, right)).isEmpty();
        String wrong = right.replace("资产总额 400000", "资产总额 410000");
        assertThat(found(TWO_TABLES, wrong)).containsExactly("total-mismatch 410000");
        assertThat(analysis(TWO_TABLES, wrong).found().get(0).message().in(Language.ZH))
                .isEqualTo("汇总表“资产总额”应为 400000（汇总表“资产总额” = 资产表“固定资产净值”：400000 = 400000），现为 410000，相差 10000");
        assertThat(hover(TWO_TABLES, wrong, "410000")).contains("✗ 汇总表“资产总额” = 资产表“固定资产净值”：410000 ≠ 400000，相差 10000");
        Analysis analysis = analysis(TWO_TABLES, wrong);
        int at = wrong.indexOf("400000");
        assertThat(Highlighting.at(analysis, at))
                .extracting(found -> found.range().of(wrong))
                .contains("410000", "500000");
        assertThat(formatted(TWO_TABLES, wrong)).contains("资产表\n\n|", "汇总表\n\n|");
    }

    @Test
    void moneyAtTwoScales() {
        String text = "# 示例局2025年账目报表\n| 项目 | 账面数（元） | 报表数（万元） |\n|---|---|---|\n| 固定资产 | 500000.5 | 50 |\n"
                + "| 流动资产 | 100000 | 10.5 |\n| 合计 | 600000.5 | 60.6 |\n";
        assertThat(found(SCALES, text)).containsExactly("total-mismatch 60.6");
        assertThat(hover(SCALES, text, "50 |")).contains("现为 50 万元");
        assertThat(hover(SCALES, text, "100000")).contains("现为 100000 元");
        FormFile mixed = FormFile.read("""
                {"name": "账目报表", "tables": [{"rows": ["固定资产"], "columns": [
                  {"label": "账面数", "kind": "money", "unit": "元"}, {"label": "报表数", "kind": "money", "unit": "万元"}],
                  "relations": [{"left": {"column": "账面数"}, "right": {"column": "报表数"}}]}]}""");
        assertThat(mixed.diagnostics())
                .singleElement()
                .satisfies(one -> assertThat(one.message().in(Language.ZH)).contains("金额的单位应一致"));
    }

    @Test
    void cellsOfEveryKind() {
        String right = "示例局2025年项目登记表\n项目全称\t河道整治\n是否完工\t是\n完工日期\t2025年3月1日\n完成比例\t100%\n投资金额\t12.50\n参与人数\t7\n";
        assertThat(found(KINDS, right)).isEmpty();
        assertThat(found(KINDS, right.replace('\t', ' ').replace("河道整治", "河道 整治 工程")))
                .isEmpty();
        String wrong = "示例局2025年项目登记表\n项目全称\t\n是否完工\t好\n完工日期\t去年\n完成比例\t很多\n投资金额\t12元钱\n参与人数\t七\n";
        assertThat(found(KINDS, wrong))
                .containsExactly(
                        "missing-value ",
                        "invalid-value 好",
                        "invalid-value 去年",
                        "invalid-value 很多",
                        "invalid-value 12元钱",
                        "nonstandard-number 七");
        formatted(KINDS, right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "/", "－"})
    void aDashRightBehindALabelIsItsFigure(String dash) {
        String text = "示例局2025年人员统计表\n双人小组数 3\n单人小组数 " + dash + "\n离组人数 1\n实有人数 9\n";
        assertThat(found(COEFFICIENTS, text)).containsExactly("missing-value " + dash);
        String wide = DEVICES.replace("3\t0\t0\t3", dash + "\t0\t0\t3").replace('\t', ' ');
        assertThat(found(GROUPS, wide)).containsExactly("missing-value " + dash);
    }

    @Test
    void oneLabelInTwoGroups() {
        Analysis analysis = analysis(GROUPS, DEVICES);
        assertThat(analysis.found()).isEmpty();
        assertThat(figures(analysis)).contains("电脑/台式机数.期末数=6", "打印机/台式机数.期末数=3");
        String wrong = DEVICES.replace("3\t0\t0\t3", "3\t0\t0\t4");
        assertThat(found(GROUPS, wrong)).containsExactly("balance-mismatch 4");
        assertThat(analysis(GROUPS, wrong).found().get(0).message().in(Language.ZH))
                .startsWith("表一“打印机 · 台式机数”期末数");
        assertThat(formatted(GROUPS, wrong)).doesNotContain("\t");
    }

    @Test
    void rowsThatAreTwiceUnknownOrMissing() {
        String text = DEVICES.replace("便携机数\t1\t0\t0\t1\n", "便携机数\t1\t0\t0\t1\n便携机数\t1\t0\t0\t1\n");
        assertThat(found(GROUPS, text)).containsExactly("duplicate-row 便携机数");
        assertThat(found(GROUPS, DEVICES.replace("其他设备数", "服务器数\t1\t0\t0\t1\n其他设备数")))
                .containsExactly("unknown-row 服务器数");
        String lacking = DEVICES.replace("彩色机数\t1\t0\t0\t1\n", "");
        assertThat(found(GROUPS, lacking)).containsExactly("missing-row 台式机数");
        Diagnostic missing = analysis(GROUPS, lacking).found().get(0);
        assertThat(TextEdit.apply(lacking, missing.fixes().get(0).edits()))
                .isEqualTo(DEVICES.replace("彩色机数\t1\t0\t0\t1", "彩色机数\t\t\t\t"));
    }
}
