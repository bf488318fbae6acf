package org.gouji.standard.file;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.json.MarkedText;
import org.gouji.json.Mistake;
import org.gouji.standard.Form;
import org.gouji.standard.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mistakes are found in form files, and at which places. */
class FormMistakesTest {

    private static void check(String marked) {
        MarkedText text = new MarkedText(marked);
        FormText read = FormText.read(text.text());
        text.check(read.mistakes());
        assertThat(read.form().isEmpty()).isEqualTo(marked.contains("^"));
    }

    private static Form form(String table) {
        FormText read = FormText.read("{\"name\": \"月报\", \"tables\": [{" + table.replace('\'', '"') + "}]}");
        assertThat(read.mistakes()).isEmpty();
        return read.form().orElseThrow();
    }

    private static Table table(String json) {
        return form(json).newest().tables().get(0);
    }

    @Test
    void mistakesInAForm() {
        check("""
                {"name": "表", "frequency": "weekly",
                                            ^^^^^^^^ 没有这个值
                 "title": "{agency}{year}年报",
                          ^^^^^^^^^^^^^^^^^^^^ 花括号
                 "colour": 1,
                 ^^^^^^^^ 没有这一项
                 "tables": [{"rows": ["甲"]}]}
                """);
        check("""
                {"name": "表", "title": {"patterns": ["[报", "表{}与{}"], "fileWords": ["年{}"]}, "chapters": ["甲"]}
                                                      ^^^^^ 方括号
                                                             ^^^^^^^^^^ 方括号
                                                                                        ^^^^^^ 方括号
                """);
        check("""
                {"name": "甲[乙表", "tables": [{"rows": ["甲"]}]}
                         ^^^^^^^^^ 请用“title”
                """);
        check("""
                {"name": "甲{乙}表", "tables": [{"rows": ["甲"]}]}
                         ^^^^^^^^^^ 请用“title”
                """);
        check("""
                {"name": "甲]乙表", "title": "{agency}甲表", "tables": [{"rows": ["甲"]}]}
                """);
        check("""
                {"name": "  ", "tables": [{"rows": ["甲"]}]}
                         ^^^^ 不能为空
                """);
        check("""
                {"name": "表"}
                ^ 至少要有一张表
                """);
        check("""
                {"tables": [{"rows": ["甲"]}]}
                ^ 缺少“name”
                """);
        check("""
                {"name": "表", "lists": [{"rows": ["甲"]}]}
                               ^^^^^^^ 没有这一项
                """);
        check("""
                [1]
                ^^^ 对象
                """);
    }

    @Test
    void mistakesInEditions() {
        check("""
                {"name": "表", "editions": [{"tables": [{"rows": ["甲"]}]}, {"firstYear": 2019, "tables": [{"rows": ["甲"]}]}]}
                                            ^ 缺少“firstYear”
                """);
        check("""
                {"name": "表", "editions": [{"firstYear": 2021, "tables": [{"rows": ["甲"]}]},
                  {"firstYear": 2019, "lastYear": 2021, "tables": [{"rows": ["甲"]}]}]}
                                                  ^^^^ 重叠
                """);
        check("""
                {"name": "表", "editions": [{"firstYear": 2019, "tables": [{"rows": ["甲"]}]},
                  {"firstYear": 2021, "tables": [{"rows": ["甲"]}]}]}
                                ^^^^ 新版在前
                """);
        check("""
                {"name": "表", "tables": [], "editions": []}
                                         ^^ 写在各版之内
                                                         ^^ 至少要有一版
                """);
        check("""
                {"name": "表", "firstYear": 21, "lastYear": 2021.5, "tables": [{"rows": ["甲"]}]}
                                            ^^ 四位数
                                                            ^^^^^^ 整数
                """);
    }

    @Test
    void mistakesInTables() {
        check("""
                {"name": "表", "tables": [{"name": "甲"}, {"rows": []}, {"columns": []}, {"blocks": []}]}
                                          ^ 缺少“rows”或“columns”
                                                                   ^^ 不能为空
                                                                                    ^^ 不能为空
                                                                                                    ^^ 不能为空
                """);
        check("""
                {"name": "表", "tables": [{"rows": ["甲"]}, {"name": "表一", "rows": ["乙"]}]}
                                                                     ^^^^^^ 重复
                """);
        check("""
                {"name": "表", "tables": [{"rows": ["甲", "甲", "乙", {"label": "", "kind": "text"}]}]}
                                                          ^^^^ 重复
                                                                                ^^ 不能为空
                """);
        check("""
                {"name": "表", "tables": [{"columns": ["甲", "甲", "", {"id": "x"}], "rows": ["乙"]}]}
                                                             ^^^^ 重复
                                                                   ^^ 不能为空
                                                                       ^ 缺少“label”
                """);
        check("""
                {"name": "表", "tables": [{"rows": ["甲", {"label": "乙", "unit": "元", "kind": "text"}, {"label": "丙", "choices": []}]}]}
                                                                                  ^^^^ 单位
                                                                                                                                    ^^ 不能为空
                """);
        check("""
                {"name": "表", "tables": [{"rows": ["甲", "合记"], "total": "合计"}]}
                                                                            ^^^^^^ 是否应为“合记”
                """);
        check("""
                {"name": "表", "tables": [{"rows": ["甲"], "total": "甲"}]}
                                                                    ^^^^ 没有可以相加
                """);
        check("""
                {"name": "表", "tables": [{"rows": ["甲", {"label": "合计", "total": true}, {"label": "总计", "total": true}]}]}
                                                                                                                       ^^^^ 已有合计
                """);
        check("""
                {"name": "表", "tables": [{"rows": [{"label": "乙", "total": "合计", "children": ["一", "合记"]}]}]}
                                                                             ^^^^^^ 是否应为“合记”
                """);
        check("""
                {"name": "表", "tables": [{"columns": [{"label": "乙", "aliases": ["丙"], "children": ["一"]}], "rows": ["甲"]}]}
                                                                                  ^^^^^^ children
                """);
    }

    @Test
    void mistakesInChapters() {
        check("""
                {"name": "表", "chapters": ["甲", {"heading": "乙", "table": "表二"}, "甲", {"topics": ["丙", "丙"]}],
                                                                             ^^^^^^ 没有这张表
                                                                                      ^^^^ 重复
                                                                                            ^ 缺少“heading”
                                                                                                              ^^^^ 重复
                 "tables": [{"rows": ["甲"]}]}
                """);
        check("""
                {"name": "表", "chapters": ["甲情况", {"heading": "乙情况", "table": "表一"}],
                 "tables": [{"rows": ["甲"], "chapter": "甲情"}, {"rows": ["甲"], "chapter": "甲情况"}]}
                                                        ^^^^^^ 是否应为“甲情况”
                """);
    }

    @Test
    void mistakesInRelations() {
        check("""
                {"name": "表", "tables": [{
                  "columns": ["一", "二", {"label": "注", "kind": "text"}],
                  "rows": ["甲项", "乙项", {"label": "组", "children": ["其他"]}, {"label": "组二", "children": ["其他"]}],
                  "relations": [
                    {"left": "甲顷", "right": "乙项"},
                             ^^^^^^ 是否应为“甲项”
                    {"left": {"row": "甲项", "column": "三"}, "right": {"row": "乙项", "column": "一"}},
                                                       ^^^^ 没有这一列
                    {"left": "甲项", "right": "甲项"},
                                              ^^^^^^ 出现两次
                    {"left": "其他", "right": "乙项"},
                             ^^^^^^ 不止一处
                    {"left": "组", "right": "乙项"},
                             ^^^^ 一组行
                    {"left": {"row": "甲项", "column": "注"}, "right": {"row": "乙项", "column": "一"}},
                                                       ^^^^ 不是数字
                    {"left": {"row": "甲项", "coefficient": 0}, "right": "乙项"},
                                                            ^ 不能为 0
                    {"left": {"row": "甲项", "before": true}, "right": "乙项"},
                                                       ^^^^ betweenPeriods
                    {"left": {"coefficient": 2}, "right": []},
                             ^ 写明
                                                          ^^ 不能为空
                    {"left": "甲项", "right": {"column": "二"}},
                                              ^ 写明了行
                    {"left": "甲项", "right": {"row": "乙项", "column": "一"}},
                             ^^^^^^ 写明了列
                    {"left": {"table": "表三", "row": "甲项"}, "right": "乙项"},
                                       ^^^^^^ 没有这张表
                    {"each": ["甲项"], "left": "甲项", "right": "乙项"},
                             ^^^^^^^^ 没有代表这些词
                    {"each": ["甲项", "丙项"], "left": "*", "right": "乙项"},
                                      ^^^^^^ 没有这一行
                    {"each": ["甲", "乙"], "left": "*向", "right": "乙项"},
                                                   ^^^^^ 没有这一行
                    {"left": "甲项", "right": "乙项", "reportedAt": "组二/其他"},
                                                                    ^^^^^^^^^^^ 本期的一格
                    {"id": "x", "left": "甲项", "right": "乙项"},
                    {"id": "x", "left": "乙项", "right": "甲项"},
                           ^^^ 重复
                    {"left": "甲项"}
                    ^ 缺少“right”
                  ]}]}
                """);
    }

    @Test
    void wordsThatAreNoSlipForOthers() {
        check("""
                {"name": "表", "tables": [{"columns": ["一", "二"], "rows": ["甲", {"label": "乙", "unit": "美元"}, "丙"], "relations": [
                                                                                                           ^^^^^^ 没有这个值：“美元”；可用 元、万元、亿元
                  {"left": "甲", "comparison": ">=", "right": "丙"},
                                               ^^^^ 没有“>=”：把 left 和 right 对调，写“<=”（不大于）
                  {"left": "甲", "comparison": ">", "right": "丙"},
                                               ^^^ 对调
                  {"left": "甲", "comparison": "<", "right": "丙"},
                                               ^^^ 没有“<”，写“<=”（不大于）
                  {"left": "甲", "comparison": "==", "right": "丙"},
                                               ^^^^ 没有这个值：“==”；可用 =、<=、≤、equal、at-most
                  {"id": "q", "left": "甲", "right": "丙"}, {"id": "q", "left": "丙", "right": "甲"}]}]}
                """);
        List<Optional<String>> fixes =
                FormText.read("""
                        {"name": "表", "tables": [{"rows": ["甲", "丙"], "relations": [
                          {"left": "甲", "comparison": ">=", "right": "丙"},
                          {"left": "甲", "comparison": "<", "right": "丙"}]}]}""").mistakes().stream().map(Mistake::replacement).toList();
        assertThat(fixes).containsExactly(Optional.empty(), Optional.of("<="));
    }

    @Test
    void aRelationIdThatStandsTwiceIsNamedOnce() {
        check("""
                {"name": "表", "tables": [{"columns": ["一", "二"], "rows": ["甲", "丙"], "relations": [
                  {"id": "q", "left": "甲", "right": "丙"}, {"id": "q", "left": "丙", "right": "甲"}]}]}
                                                                   ^^^ 勾稽关系“q”重复
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"name": "表"，"tables": [{"rows": ["甲"]}]}
                             ^^ 全角的“，”应改为半角的“,”
                """, """
                {"name"："表", "tables": [{"rows": ["甲"]}]}
                       ^^ 全角的“：”应改为半角的“:”
                """, """
                {"firstYear": 2025，"name": "表", "tables": [{"rows": ["甲"]}]}
                                  ^^ 全角的“，”应改为半角的“,”
                """, """
                {"name": "表", "tables": [{"rows": ["甲"、"乙"]}]}
                                                        ^^ 全角的“、”应改为半角的“,”
                """})
    void marksOfChineseWriting(String marked) {
        check(marked);
    }

    @Test
    void whatMayBeNegative() {
        check("""
                {"name": "表", "tables": [{"columns": [{"label": "一", "signed": true}, {"label": "二", "kind": "text", "signed": false},
                                                                                 ^^^^ change
                                                                                                                                  ^^^^^ 只有
                  {"label": "三", "unit": "元", "signed": true}], "rows": ["甲"]}]}
                """);
        Table table = table("""
                'kind': 'number', 'signed': true, 'columns': ['一', {'label': '二', 'signed': false}, {'label': '三', 'kind': 'count'},
                  {'label': '四', 'kind': 'change'}, {'label': '五', 'unit': '元'}], 'rows': ['甲']""");
        assertThat(table.columns().map(column -> column.kind().isSigned()))
                .containsExactly(true, false, false, true, true);
    }

    @Test
    void mistakesBetweenPeriods() {
        check("""
                {"name": "表", "tables": [{"rows": ["甲", "乙"]}, {"rows": ["丙"]}], "betweenPeriods": [
                  {"left": {"row": "甲", "before": true}, "right": {"table": "表一", "row": "乙"}},
                           ^ 缺少“table”
                  {"left": {"table": "表一", "row": "甲"}, "right": {"table": "表一", "row": "乙"}},
                  ^ 没有上期的项
                  {"left": {"table": "表一", "row": "甲", "before": true}, "right": {"table": "表一", "row": "乙", "before": true}}]}
                  ^ 本期的
                """);
    }

    @Test
    void amountsOfDifferentUnits() {
        check("""
                {"name": "表", "tables": [{"rows": [{"label": "甲", "unit": "元"}, {"label": "乙", "unit": "万元"}],
                  "relations": [{"left": "甲", "right": "乙"}]}]}
                                                        ^^^^ 单位应一致
                """);
    }

    @Test
    void howMuchAFormMayHold() {
        String columns = "\"一\"" + ", \"%d\"".repeat(499).formatted((Object[]) numbers(499));
        String rows = "\"二\"" + ", \"%d\"".repeat(199).formatted((Object[]) numbers(199));
        assertThat(FormText.read("{\"name\": \"表\", \"tables\": [{\"columns\": [" + columns + "], \"rows\": [" + rows
                                + "]}]}")
                        .mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message().zh()).contains("单元格过多"));
        assertThat(FormText.read("{\"name\": \"表\", \"tables\": [{\"columns\": [" + columns + ", \"x\"]}]}")
                        .mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message().zh()).contains("500 列"));
        assertThat(FormText.read(" ".repeat(5 << 20)).mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message().zh()).contains("4 MB"));
        assertThat(FormText.read("{\"name\": ".repeat(200)).mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message().zh()).contains("嵌套过深"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "表", "chapters": [@]}                                                           | "@"           | 200
            {"name": "表", "tables": [@]}                                                             | {"name": "@", "rows": ["甲"]} | 500
            {"name": "表", "tables": [{"rows": ["甲", "乙"], "relations": [@]}]}                       | {"id": "@", "left": "甲", "right": "乙"} | 5000
            """)
    void howManyThereMayBe(String form, String item, int most) {
        String items = IntStream.range(0, most)
                .mapToObj(number -> item.replace("@", "第" + number))
                .collect(joining(","));
        assertThat(FormText.read(form.replace("@", items)).mistakes()).isEmpty();
        assertThat(FormText.read(form.replace("@", items + "," + item)).mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message().zh()).isEqualTo("最多 " + most + " 项"));
    }

    private static Integer[] numbers(int count) {
        Integer[] numbers = new Integer[count];
        for (int number = 0; number < count; number++) {
            numbers[number] = number;
        }
        return numbers;
    }

    @Test
    void asManyRelationsAsAFormMayHold() {
        String columns = "\"合计\"" + ", \"%d\"".repeat(400).formatted((Object[]) numbers(400));
        String rows = "\"甲\"" + ", \"%d\"".repeat(99).formatted((Object[]) numbers(99));
        String relation = "{\"left\": {\"columns\": [" + columns.substring(6) + "]}, \"right\": {\"column\": \"合计\"}}";
        String table = "{\"columns\": [" + columns + "], \"rows\": [" + rows + "], \"relations\": [" + relation;
        assertThat(FormText.read("{\"name\": \"表\", \"tables\": [" + table + "]}]}")
                        .mistakes())
                .isEmpty();
        assertThat(FormText.read("{\"name\": \"表\", \"tables\": [" + table + ", "
                                + relation.repeat(10).replace("}{", "}, {") + "]}]}")
                        .mistakes())
                .isNotEmpty()
                .allSatisfy(mistake -> assertThat(mistake.message().zh()).contains("20 万"));
    }
}
