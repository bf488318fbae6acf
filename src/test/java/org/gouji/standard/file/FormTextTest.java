package org.gouji.standard.file;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.standard.Chapter;
import org.gouji.standard.Column;
import org.gouji.standard.Comparison;
import org.gouji.standard.Form;
import org.gouji.standard.Frequency;
import org.gouji.standard.Relation;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.standard.Term;
import org.gouji.standard.TitleWords;
import org.gouji.standard.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What form files say, and what is wrong with them: {@code ^^^ words of the message} under the place. */
class FormTextTest {

    /** The form with a table whose object holds that. */
    private static Form form(String table) {
        FormText read = FormText.read("{\"name\": \"月报\", \"tables\": [{" + table.replace('\'', '"') + "}]}");
        assertThat(read.mistakes()).isEmpty();
        return read.form().orElseThrow();
    }

    private static Table table(String json) {
        return form(json).newest().tables().get(0);
    }

    private static String written(Relation relation) {
        return sum(relation.left())
                + (relation.comparison() == Comparison.EQUAL ? " = " : " <= ")
                + sum(relation.right());
    }

    private static String sum(List<Term> terms) {
        return terms.stream()
                .map(term -> (term.coefficient() == 1 ? "" : term.coefficient() + "×")
                        + (term.ref().isBefore() ? "上期" : "")
                        + term.cell().cell().row() + "." + term.cell().cell().column())
                .collect(joining(" + "));
    }

    @Test
    void whatIsLeftOut() {
        Form form = form("'rows': ['甲', '乙']");
        assertThat(form.id()).isEqualTo("月报");
        assertThat(form.name().en()).isEqualTo("月报");
        assertThat(form.frequency()).isEqualTo(Frequency.YEAR);
        assertThat(form.isBuiltIn()).isFalse();
        assertThat(form.title())
                .isEqualTo(new TitleWords(
                        "{agency}{period}月报",
                        List.of("月报"),
                        List.of("填报单位", "编报单位", "填表单位", "报送单位"),
                        "yb",
                        List.of("月报", "月报", "年报", "年度", "年")));
        Standard edition = form.newest();
        assertThat(edition.id()).isEqualTo("月报");
        assertThat(edition.appliesTo(1)).isTrue();
        Table table = edition.tables().get(0);
        assertThat(table.id()).isEqualTo("表一");
        assertThat(table.name().en()).isEqualTo("Table 1");
        assertThat(table.chapter()).isEmpty();
        assertThat(table.columns().map(Column::id)).containsExactly("value");
        assertThat(table.columns().map(column -> column.label().zh())).containsExactly("");
        assertThat(table.row("甲").map(Row::initials)).contains("j");
        assertThat(Table.kind(
                        table.row("甲").orElseThrow(), table.columns().toList().get(0)))
                .isEqualTo(ValueKind.COUNT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {agency}{period}网站报表           | 网站报表
            {agency}{period}度网站报表         | 网站报表
            {agency}网站{period}度报表         | 网站{}报表
            {agency}网站{period}报表           | 网站{}报表
            {agency}网站报表{period}           | 网站报表
            """)
    void patternsFromTheTemplate(String template, String pattern) {
        FormText read =
                FormText.read("{\"name\": \"表\", \"title\": \"" + template + "\", \"tables\": [{\"rows\": [\"甲\"]}]}");
        assertThat(read.form().orElseThrow().title().patterns()).containsExactly(pattern);
    }

    @Test
    void numeralsUnitsAndPaths() {
        Table table = table("""
                'rows': ['一、新收（单位：件）', {'label': '二、办结', 'children': ['（一）总数', '1.其中']},
                         {'label': '三、转办', 'children': ['总数', {'id': 'x', 'label': '其他'}]}]""");
        assertThat(table.rows().stream()
                        .map(row -> row.id() + " " + row.number() + "|"
                                + row.label().zh() + "|" + row.note()))
                .containsExactly(
                        "新收 一、|新收|（单位：件）",
                        "办结 二、|办结|",
                        "办结/总数 （一）|总数|",
                        "其中 1.|其中|",
                        "转办 三、|转办|",
                        "转办/总数 |总数|",
                        "x |其他|");
        assertThat(table.figureRows().stream().map(Row::id)).containsExactly("新收", "办结/总数", "其中", "转办/总数", "x");
    }

    @Test
    void columnsBelowHeaderCells() {
        Table table = table("""
                'columns': ['甲', {'label': '乙', 'children': ['一', {'label': '丙', 'children': ['二']}]},
                            {'label': '三', 'groups': ['丁']}]""");
        assertThat(table.columns()
                        .map(column -> column.groups().stream()
                                        .map(group -> group.label().zh() + "/")
                                        .collect(joining())
                                + column.id()))
                .containsExactly("甲", "乙/一", "乙/丙/二", "丁/三");
        assertThat(table.rows().stream().map(Row::id)).containsExactly("figures");
        assertThat(table.isLabelled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'rows': ['甲', '乙', '合计'], 'total': '合计'                          | 甲.value + 乙.value = 合计.value
            'rows': ['甲', '乙', {'label': '合计', 'total': true}]                 | 甲.value + 乙.value = 合计.value
            'rows': [{'label': '甲', 'total': true, 'children': ['一', '二']}]     | 一.value + 二.value = 甲.value
            'rows': [{'label': '甲', 'total': '小计', 'children': ['一', '二', '小计']}] | 一.value + 二.value = 小计.value
            'columns': ['甲', '乙', '合计'], 'total': '合计'                       | figures.甲 + figures.乙 = figures.合计
            'columns': ['甲', {'label': '乙', 'unit': '元'}, '合计'], 'total': '合计' | figures.甲 = figures.合计
            'columns': [{'label': '甲', 'unit': '元'}, {'label': '乙', 'unit': '万元'}, {'label': '丙', 'unit': '元'}, {'label': '合计', 'unit': '元'}], 'total': '合计' | figures.甲 + figures.丙 = figures.合计
            'columns': ['甲', {'label': '率', 'kind': 'percentage'}], 'rows': ['一', '和'], 'total': '和' | 一.甲 = 和.甲
            """)
    void totals(String json, String relation) {
        assertThat(table(json).relations().stream().map(FormTextTest::written)).containsExactly(relation);
    }

    @Test
    void aGroupCountsOnce() {
        Table table = table("""
                'total': '总计',
                'rows': ['甲', {'label': '乙', 'total': '小计', 'children': ['一', '二', '小计']},
                         {'label': '丙', 'children': ['三', '四']},
                         {'label': '丁', 'figures': true, 'children': ['五', '六']}, '总计']""");
        assertThat(table.relations().stream().map(FormTextTest::written))
                .containsExactlyInAnyOrder(
                        "一.value + 二.value = 小计.value", "甲.value + 小计.value + 三.value + 四.value + 丁.value = 总计.value");
        Table across = table("""
                'columns': ['甲', {'label': '乙', 'total': '小计', 'children': ['一', '二', '小计']},
                            {'label': '丙', 'children': ['三', '四']}, '总计'], 'total': '总计'""");
        assertThat(across.relations().stream().map(FormTextTest::written))
                .containsExactlyInAnyOrder(
                        "figures.一 + figures.二 = figures.小计",
                        "figures.甲 + figures.小计 + figures.三 + figures.四 = figures.总计");
    }

    @Test
    void aTotalWhoseRelationIsWrittenOut() {
        Table table = table("""
                'rows': ['甲', '乙', '合计'], 'columns': ['一', '二'], 'total': '合计',
                'relations': [{'id': 'own', 'left': [{'row': '甲', 'column': '一'}],
                               'right': {'row': '合计', 'column': '一'}}]""");
        assertThat(table.relations().stream().map(relation -> relation.id() + ": " + written(relation)))
                .containsExactly("表一/column-total/合计/二: 甲.二 + 乙.二 = 合计.二", "own: 甲.一 = 合计.一");
        assertThat(table.row("合计").map(Row::total)).contains(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'left': '甲', 'right': '乙'                                     | 甲.一 = 乙.一; 甲.二 = 乙.二
            'left': ['甲', '乙'], 'comparison': '<=', 'right': '丙'          | 甲.一 + 乙.一 <= 丙.一; 甲.二 + 乙.二 <= 丙.二
            'left': {'column': '一'}, 'right': {'column': '二'}              | 甲.一 = 甲.二; 乙.一 = 乙.二; 丙.一 = 丙.二
            'left': {'row': '甲', 'columns': ['一', '二']}, 'right': {'row': '乙', 'column': '一'} | 甲.一 + 甲.二 = 乙.一
            'left': [{'row': '甲', 'column': '一', 'coefficient': -2}], 'right': {'row': '乙', 'column': '一'} | -2×甲.一 = 乙.一
            'each': ['甲', '乙'], 'left': {'row': '*', 'column': '一'}, 'right': {'row': '*', 'column': '二'} | 甲.一 = 甲.二; 乙.一 = 乙.二
            """)
    void relations(String relation, String written) {
        Table table = table("'columns': ['一', '二'], 'rows': ['甲', '乙', '丙'], 'relations': [{" + relation + "}]");
        assertThat(table.relations().stream().map(FormTextTest::written).collect(joining("; ")))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'left': '甲', 'right': '乙'                                    | 表一/1/一 表一/1/二
            'id': 'x', 'left': '甲', 'right': '乙'                         | x/一 x/二
            'id': 'x/*/y', 'left': '甲', 'right': '乙'                     | x/一/y x/二/y
            'id': '*', 'each': ['甲'], 'left': '*', 'right': '乙'          | 甲/一 甲/二
            'id': 'x', 'left': {'row': '甲', 'column': '一'}, 'right': {'row': '乙', 'column': '一'} | x
            """)
    void idsOfRelations(String relation, String ids) {
        Table table = table("'columns': ['一', '二'], 'rows': ['甲', '乙'], 'relations': [{" + relation + "}]");
        assertThat(table.relations().stream().map(Relation::id).collect(joining(" ")))
                .isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'left': '甲', 'right': '乙'                                       | 乙
            'left': '甲', 'comparison': '<=', 'right': '乙'                   | 甲
            'left': '甲', 'right': '乙', 'reportedAt': '甲'                    | 甲
            """)
    void whereARelationIsReported(String relation, String row) {
        Table table = table("'rows': ['甲', '乙'], 'relations': [{" + relation + "}]");
        assertThat(table.relations().get(0).reportedAt().cell().cell().row()).isEqualTo(row);
    }

    @Test
    void aRelationOverTwoTablesIsOneOfTheTableWhereItIsReported() {
        Form form = FormText.read("""
                        {"name": "表", "tables": [{"rows": ["甲"], "relations": [
                          {"left": "甲", "right": {"table": "表二", "row": "乙"}}]}, {"rows": ["乙"]}]}""").form().orElseThrow();
        assertThat(form.newest().tables().get(0).relations()).isEmpty();
        assertThat(form.newest().tables().get(1).relations().stream().map(FormTextTest::written))
                .containsExactly("甲.value = 乙.value");
    }

    @Test
    void relationsBetweenPeriods() {
        Form form = FormText.read("""
                        {"name": "表", "frequency": "quarter", "tables": [{"rows": ["期初", "期末"]}],
                         "betweenPeriods": [{"left": {"before": true, "row": "期末"}, "right": "期初"}]}""").form().orElseThrow();
        assertThat(form.betweenPeriods().stream().map(FormTextTest::written)).containsExactly("上期期末.value = 期初.value");
        assertThat(form.betweenPeriods().get(0).id()).isEqualTo("between-periods/1");
    }

    @Test
    void aRelationBetweenPeriodsMayBeOneOfAnOlderEdition() {
        FormText read = FormText.read("""
                {'name': '库存表', 'editions': [
                   {'firstYear': 2025, 'tables': [{'name': '库存', 'rows': ['期初', '期末']}]},
                   {'firstYear': 2020, 'tables': [{'name': '库存', 'rows': ['年初', '年末']}]}],
                 'betweenPeriods': [
                   {'left': {'table': '库存', 'row': '期末', 'before': true}, 'right': {'table': '库存', 'row': '期初'}},
                   {'left': {'table': '库存', 'row': '年末', 'before': true}, 'right': {'table': '库存', 'row': '年初'}}]}""".replace('\'', '"'));
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.form().orElseThrow().betweenPeriods().stream().map(FormTextTest::written))
                .containsExactly("上期期末.value = 期初.value", "上期年末.value = 年初.value");
    }

    @Test
    void editionsAndYears() {
        Form form = FormText.read("""
                        {"name": "表", "editions": [{"firstYear": 2022, "tables": [{"rows": ["甲"]}]},
                          {"name": "旧版", "firstYear": 2018, "tables": [{"rows": ["甲"]}]}]}""").form().orElseThrow();
        assertThat(form.editions().stream().map(Standard::id)).containsExactly("2022", "2018");
        assertThat(form.editions().stream().map(edition -> edition.name().zh())).containsExactly("2022年版", "旧版");
        assertThat(form.forYear(2021).id()).isEqualTo("2018");
        assertThat(form.editions().get(1).lastYear()).contains(2021);
    }

    @Test
    void chaptersAndTheirTables() {
        Standard edition = FormText.read("""
                        {"name": "表", "chapters": ["一、总体情况", {"heading": "数据", "table": "表一"}, "其他"],
                         "tables": [{"rows": ["甲"]}, {"rows": ["乙"], "chapter": "三、其他"}]}""").form().orElseThrow().newest();
        assertThat(edition.chapters().stream().map(Chapter::title)).containsExactly("一、总体情况", "二、数据", "三、其他");
        assertThat(edition.chapters().stream().map(Chapter::id)).containsExactly("总体情况", "数据", "其他");
        assertThat(edition.tables().stream().map(table -> table.chapter().orElse("")))
                .containsExactly("数据", "其他");
        assertThat(edition.chapters().get(2).table()).contains("表二");
    }

    @Test
    void kinds() {
        Table table = table("""
                'kind': 'money', 'unit': '元', 'rows': ['甲', {'label': '乙', 'kind': 'choice'},
                  {'label': '丙', 'optional': true}, {'label': '丁', 'unit': '亿元'}, {'label': '戊', 'choices': ['有', '无']}]""");
        Column value = table.columns().toList().get(0);
        assertThat(table.rows().stream().map(row -> {
                    ValueKind kind = Table.kind(row, value);
                    return kind.measure() + " " + kind.unit().label() + kind.choices() + kind.optional();
                }))
                .containsExactly(
                        "MONEY 元[]false",
                        "CHOICE 万元[是, 否]false",
                        "MONEY 元[]true",
                        "MONEY 亿元[]false",
                        "CHOICE 万元[有, 无]false");
    }
}
