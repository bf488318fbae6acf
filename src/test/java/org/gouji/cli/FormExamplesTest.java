package org.gouji.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of forms that users describe themselves, on the command line. */
class FormExamplesTest {

    private static final Path FORMS = Path.of("grammar", "examples", "forms");
    private static final Path WEBSITE = FORMS.resolve("网站年度报表");
    private static final Path FUNDS = FORMS.resolve("季度经费表");

    /** What is to be found, by file: code and figure. */
    private static final Map<String, List<String>> FOUND = Map.of(
            "网站年度报表-错误-合计", List.of("total-mismatch 904"),
            "网站年度报表-错误-缺行和填写", List.of("missing-row 自然人办件量", "invalid-value 也许", "invalid-value 12次"),
            "网站年度报表-错误-超过上限", List.of("limit-exceeded 183"),
            "季度经费表-错误-收入", List.of("total-mismatch 459.79"),
            "季度经费表-错误-衔接二", List.of("roll-forward-mismatch 247.27"),
            "季度经费表-错误-超预算", List.of("limit-exceeded 80.29"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Map<String, JsonObject> checked(Object... arguments) {
        return files(Run.of(arguments));
    }

    private static Map<String, JsonObject> files(Run run) {
        Map<String, JsonObject> files = new HashMap<>();
        for (JsonElement file :
                JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files")) {
            String path = file.getAsJsonObject().get("path").getAsString();
            String[] parts = path.split("/", -1);
            files.put(
                    parts[parts.length - 2] + "/" + parts[parts.length - 1].replace(".gouji", ""),
                    file.getAsJsonObject());
        }
        return files;
    }

    private static JsonObject file(Map<String, JsonObject> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static List<String> codes(JsonObject file) {
        return file.getAsJsonArray("diagnostics").asList().stream()
                .map(found -> found.getAsJsonObject().get("code").getAsString())
                .toList();
    }

    /** The code of what was found with the words at its place. */
    private static List<String> shown(JsonObject file) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(file.get("path").getAsString()));
        return file.getAsJsonArray("diagnostics").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(found -> found.get("code").getAsString() + " " + at(lines, found.getAsJsonObject("range")))
                .toList();
    }

    private static String at(List<String> lines, JsonObject range) {
        JsonObject start = range.getAsJsonObject("start");
        JsonObject end = range.getAsJsonObject("end");
        assertThat(start.get("line")).isEqualTo(end.get("line"));
        return lines.get(start.get("line").getAsInt())
                .substring(
                        start.get("character").getAsInt(), end.get("character").getAsInt());
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static List<String> broken(JsonObject file) {
        return file.getAsJsonArray("brokenRelations").asList().stream()
                .map(JsonElement::toString)
                .toList();
    }

    @Test
    void whatIsFoundInWhichReport() throws IOException {
        Map<String, JsonObject> files = checked("check", "--format", "json", FORMS);
        assertThat(files).hasSizeGreaterThanOrEqualTo(15);
        for (Map.Entry<String, JsonObject> file : files.entrySet()) {
            String stem = file.getKey().substring(file.getKey().indexOf('/') + 1);
            List<String> expected = FOUND.getOrDefault(stem, List.of());
            assertThat(shown(file.getValue())).as(file.getKey()).isEqualTo(expected);
            if (expected.isEmpty()) {
                assertThat(broken(file.getValue())).as(file.getKey()).isEmpty();
            }
        }
        assertThat(files.keySet().stream().map(name -> name.substring(name.indexOf('/') + 1)))
                .containsAll(FOUND.keySet());
    }

    @Test
    void theReportsSayTheirFormAndTheirPeriod() {
        Map<String, JsonObject> files = checked("check", "--format", "json", FORMS);
        files.forEach((name, file) -> {
            boolean website = name.startsWith("网站");
            assertThat(file.get("form").getAsString()).isEqualTo(website ? "government-website" : "经费收支表");
            assertThat(file.get("standard").getAsString()).isEqualTo(website ? "government-website" : "经费收支表");
            assertThat(file.get("period").getAsString()).matches(website ? "2025" : "2025-Q[1-4]");
            assertThat(file.get("year").getAsInt()).isEqualTo(2025);
            assertThat(file.get("agency").getAsString()).startsWith("示例").endsWith("局");
        });
        assertThat(file(files, "季度经费表/第一季度").get("period").getAsString()).isEqualTo("2025-Q1");
        JsonObject builtIn = JsonParser.parseString(
                        Run.of("check", "--format", "json", Path.of("grammar", "examples", "clean-2021.gouji"))
                                .out())
                .getAsJsonObject()
                .getAsJsonArray("files")
                .get(0)
                .getAsJsonObject();
        assertThat(builtIn.keySet()).doesNotContain("form", "period");
    }

    @Test
    void relationsThatDontHold() {
        Map<String, JsonObject> files = checked("check", "--format", "json", FORMS);
        assertThat(broken(file(files, "网站年度报表/网站年度报表-错误-超过上限")))
                .containsExactly("{\"id\":\"留言办结\",\"comparison\":\"at-most\",\"expected\":180,\"actual\":183}");
        assertThat(broken(file(files, "季度经费表/季度经费表-错误-超预算")))
                .containsExactly("{\"id\":\"不超预算/工程\",\"comparison\":\"at-most\",\"expected\":75.29,\"actual\":80.29}");
        assertThat(broken(file(files, "季度经费表/季度经费表-错误-收入"))).hasSize(2).noneMatch(one -> one.contains("comparison"));
        assertThat(broken(file(files, "季度经费表/季度经费表-错误-衔接二")))
                .containsExactly(
                        "{\"id\":\"上季衔接/人员经费\",\"expected\":245.77,\"actual\":247.27}",
                        "{\"id\":\"上季衔接/合计\",\"expected\":773.88,\"actual\":775.38}");
    }

    @Test
    void aQuarterAloneIsComparedWithNothing() {
        assertThat(Run.of("check", FUNDS.resolve("季度经费表-错误-衔接二.gouji")).status())
                .isZero();
        assertThat(Run.of("check", FUNDS.resolve("第一季度.gouji"), FUNDS.resolve("第二季度.gouji"))
                        .status())
                .isZero();
    }

    @Test
    void aMonthThatDoesNotFollow() throws IOException {
        Files.writeString(folder.resolve("gouji.json"), "{\"standards\": [\"月报.form.json\"]}");
        Files.writeString(folder.resolve("月报.form.json"), """
                {"name": "库存月报", "frequency": "month",
                 "tables": [{"columns": ["期初数", "期末数"], "rows": ["办公桌椅", "文件柜"]}],
                 "betweenPeriods": [{"id": "衔接/*", "left": {"table": "表一", "column": "期末数", "before": true},
                                     "right": {"table": "表一", "column": "期初数"}}]}""");
        String report = "# 示例局%s库存月报\n\n| 项目 | 期初数 | 期末数 |\n|---|---|---|\n| 办公桌椅 | %d | %d |\n| 文件柜 | 7 | 7 |\n";
        Files.writeString(folder.resolve("十二月.gouji"), report.formatted("2024年12月", 1, 5));
        Files.writeString(folder.resolve("一月.gouji"), report.formatted("2025年1月", 6, 8));
        Files.writeString(folder.resolve("二月.gouji"), report.formatted("2025年2月", 8, 9));
        Files.writeString(folder.resolve("四月.gouji"), report.formatted("2025年4月", 3, 3));
        Map<String, JsonObject> files = checked("check", "--format", "json", folder);
        assertThat(files).hasSize(4);
        for (JsonObject file : files.values()) {
            boolean wrong = file.get("period").getAsString().equals("2025-01");
            assertThat(shown(file)).isEqualTo(wrong ? List.of("roll-forward-mismatch 6") : List.of());
        }
    }

    /** January ends with 12; of February the figure that is found, with what it is to become where that is certain. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '期初数'                              | =  | {'row': '期末数', 'before': true}                     | 12 |
            '期初数'                              | =  | {'row': '期末数', 'before': true}                     | 13 | roll-forward-mismatch 13 → 12
            {'row': '期末数', 'before': true}      | =  | {'row': '期初数', 'coefficient': 2}                   | 6  |
            {'row': '期末数', 'before': true}      | =  | {'row': '期初数', 'coefficient': 2}                   | 7  | roll-forward-mismatch 7 → 6
            {'row': '期末数', 'before': true}      | =  | {'row': '期初数', 'coefficient': 5}                   | 2  | roll-forward-mismatch 2 →
            '期初数'                              | =  | {'row': '期末数', 'before': true, 'coefficient': 3}   | 36 |
            '期初数'                              | =  | {'row': '期末数', 'before': true, 'coefficient': 3}   | 35 | roll-forward-mismatch 35 → 36
            '期初数'                              | <= | {'row': '期末数', 'before': true}                     | 12 |
            '期初数'                              | <= | {'row': '期末数', 'before': true}                     | 13 | limit-exceeded 13 →
            {'row': '期末数', 'before': true}      | <= | '期初数'                                             | 12 |
            {'row': '期末数', 'before': true}      | <= | '期初数'                                             | 11 | limit-exceeded 11 →
            {'row': '期初数', 'coefficient': 2}    | <= | {'row': '期末数', 'before': true}                     | 6  |
            {'row': '期初数', 'coefficient': 2}    | <= | {'row': '期末数', 'before': true}                     | 7  | limit-exceeded 7 →
            {'row': '期初数', 'coefficient': -1}   | <= | {'row': '期末数', 'before': true, 'coefficient': -1}  | 12 |
            {'row': '期初数', 'coefficient': -1}   | <= | {'row': '期末数', 'before': true, 'coefficient': -1}  | 13 |
            {'row': '期初数', 'coefficient': -1}   | <= | {'row': '期末数', 'before': true, 'coefficient': -1}  | 11 | limit-exceeded 11 →
            """)
    void relationsBetweenMonths(String left, String comparison, String right, int figure, @Nullable String found)
            throws IOException {
        Files.writeString(folder.resolve("gouji.json"), "{\"standards\": [\"月报.form.json\"]}");
        Files.writeString(folder.resolve("月报.form.json"), """
                {'name': '库存月报', 'frequency': 'month', 'tables': [{'rows': ['期初数', '期末数']}],
                 'betweenPeriods': [{'left': %s, 'comparison': '%s', 'right': %s}]}""".formatted(left, comparison, right)
                .replace('\'', '"'));
        Files.writeString(folder.resolve("一月.gouji"), "示例局2025年1月库存月报\n期初数 1\n期末数 12\n");
        Files.writeString(folder.resolve("二月.gouji"), "示例局2025年2月库存月报\n期初数 %d\n期末数 1\n".formatted(figure));
        List<String> shown = new ArrayList<>();
        for (JsonObject file : checked("check", "--format", "json", folder).values()) {
            for (JsonElement one : file.getAsJsonArray("diagnostics")) {
                String fixes = one.getAsJsonObject().getAsJsonArray("fixes").asList().stream()
                        .map(fix -> fix.getAsJsonObject().getAsJsonArray("edits"))
                        .map(edits -> edits.get(0).getAsJsonObject().get("newText"))
                        .map(text -> " " + text.getAsString())
                        .collect(joining());
                shown.add(shown(file).get(0) + " →" + fixes);
            }
        }
        assertThat(shown).isEqualTo(found == null ? List.of() : List.of(found));
    }

    /** January states 13 where its own sum is 12: what follows from 12 isn't February's fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '期初数'                          | =  | {'row': '期末数', 'before': true}                   | 12 | false
            '期初数'                          | =  | {'row': '期末数', 'before': true}                   | 11 | true
            '期初数'                          | =  | {'row': '期末数', 'before': true, 'coefficient': 3} | 36 | false
            '期初数'                          | =  | {'row': '期末数', 'before': true, 'coefficient': 3} | 38 | true
            {'row': '期末数', 'before': true}  | =  | {'row': '期初数', 'coefficient': 2}                 | 6  | false
            {'row': '期末数', 'before': true}  | <= | '期初数'                                           | 12 | false
            {'row': '期末数', 'before': true}  | <= | '期初数'                                           | 11 | true
            """)
    void whatFollowsFromARepairOfTheMonthBefore(String left, String comparison, String right, int figure, boolean wrong)
            throws IOException {
        Files.writeString(folder.resolve("gouji.json"), "{\"standards\": [\"月报.form.json\"]}");
        Files.writeString(folder.resolve("月报.form.json"), """
                {'name': '库存月报', 'frequency': 'month', 'tables': [{'rows': ['期初数', '增加数', '期末数'],
                   'relations': [{'left': ['期初数', '增加数'], 'right': '期末数'}]}],
                 'betweenPeriods': [{'left': %s, 'comparison': '%s', 'right': %s}]}""".formatted(left, comparison, right)
                .replace('\'', '"'));
        Files.writeString(folder.resolve("一月.gouji"), "示例局2025年1月库存月报\n期初数 1\n增加数 11\n期末数 13\n");
        Files.writeString(
                folder.resolve("二月.gouji"), "示例局2025年2月库存月报\n期初数 %d\n增加数 1\n期末数 %d\n".formatted(figure, figure + 1));
        Map<String, JsonObject> files = checked("check", "--format", "json", folder);
        String name = folder.getFileName() + "/";
        assertThat(codes(file(files, name + "一月"))).containsExactly("total-mismatch");
        assertThat(codes(file(files, name + "二月"))).hasSize(wrong ? 1 : 0);
    }

    @Test
    void theRightRowIsCalledByItsGroup() {
        Run run = Run.of("check", WEBSITE.resolve("网站年度报表-错误-合计.gouji"));
        assertThat(run.out()).contains("年度报表“信息发布 · 总数”现为 904，各项之和为 52 + 677 + 185 = 914，相差 10");
    }

    @ParameterizedTest
    @CsvSource({
        "网站年度报表/制表符，一行几项, 独立用户访问总量, value, 89534",
        "网站年度报表/制表符，一行几项, 是否发布服务事项目录, value, '\"否\"'",
        "网站年度报表/PDF 文字, 网站名称, value, '\"示例县水务局网站\"'",
        "网站年度报表/逐格成行, 平均办理时间, value, 3.1",
        "网站年度报表/竖线表, 解读回应/解读信息发布/总数, value, 26",
        "季度经费表/制表符, 货物, 节约率（%）, 7",
        "季度经费表/PDF 文字, 支出小计, 合计, 548.5",
    })
    void figuresAsData(String file, String row, String column, String value) {
        JsonArray tables = file(checked("tables", FORMS), file).getAsJsonArray("tables");
        List<String> found = tables.asList().stream()
                .flatMap(table -> table.getAsJsonObject().getAsJsonArray("rows").asList().stream())
                .map(JsonElement::getAsJsonObject)
                .filter(one -> one.get("id").getAsString().equals(row))
                .map(one -> one.getAsJsonObject("cells").get(column).toString())
                .toList();
        assertThat(found).containsExactly(value);
    }

    @Test
    void figuresAsCommaSeparatedValues() {
        String csv = Run.of("tables", "--format", "csv", FUNDS.resolve("制表符.gouji"), WEBSITE.resolve("竖线表.gouji"))
                .out();
        assertThat(csv)
                .contains(
                        ",示例县文旅局,2025-Q3,表一,财政拨款,人员经费,219.66\r\n",
                        ",示例县文旅局,2025-Q3,表二,合计,节约率（%）,7\r\n",
                        ",示例市教育局,2025,website,主办单位,value,示例市教育局\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "网站年度报表, government-website, 2025, 2025年政府网站工作年度报表",
        "季度经费表, 经费收支表, 2025-Q2, 2025年第二季度经费收支表",
        "季度经费表, 经费收支表, 2025年第三季度, 2025年第三季度经费收支表"
    })
    void aNewReportLacksValuesOnly(String example, String form, String period, String title) throws IOException {
        copy(FORMS.resolve(example));
        Path file = folder.resolve("新.gouji");
        Run made = Run.of(
                "new", "--form", form, "--agency", "示例市档案局", "--year", "2025", "--period", period, "--output", file);
        assertThat(made.err()).isEmpty();
        assertThat(made.status()).isZero();
        assertThat(Files.readString(file)).startsWith("# 示例市档案局" + title + "\n");
        JsonObject checked = files(Run.of("check", "--format", "json", file))
                .values()
                .iterator()
                .next();
        assertThat(codes(checked)).contains("missing-value").isSubsetOf("missing-value", "empty-chapter");
        assertThat(Run.of("format", "--check", file).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"网站年度报表", "季度经费表"})
    void formattingChangesNothingThatIsFound(String example) throws IOException {
        copy(FORMS.resolve(example));
        Map<String, JsonObject> before = checked("check", "--format", "json", folder);
        assertThat(Run.of("format", "--write", folder).status()).isZero();
        assertThat(Run.of("format", "--check", folder).status()).isZero();
        Map<String, JsonObject> after = checked("check", "--format", "json", folder);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (Map.Entry<String, JsonObject> file : after.entrySet()) {
            String name = file.getKey();
            String stem = name.substring(name.indexOf('/') + 1);
            assertThat(shown(file.getValue())).as(stem).isEqualTo(FOUND.getOrDefault(stem, List.of()));
            assertThat(broken(file.getValue())).as(stem).isEqualTo(broken(file(before, name)));
        }
    }

    @Test
    void whatIsDismissedOrSilencedIsSaidNoMore() throws IOException {
        copy(WEBSITE);
        Path baseline = folder.resolve("基线.json");
        Path wrong = folder.resolve("网站年度报表-错误-合计.gouji");
        assertThat(Run.of("check", "--baseline", baseline, "--update-baseline", wrong)
                        .status())
                .isZero();
        assertThat(Run.of("check", "--baseline", baseline, wrong).status()).isZero();
        Files.writeString(wrong, Files.readString(wrong).replace("| 904 |", "| 905 |"));
        assertThat(Run.of("check", "--baseline", baseline, wrong).status()).isEqualTo(1);
        Path other = folder.resolve("网站年度报表-错误-超过上限.gouji");
        assertThat(Run.of("check", other).status()).isEqualTo(1);
        Files.writeString(
                other,
                Files.readString(other)
                        .replace("互动交流\t留言办理\t收到", "<!-- gouji-ignore limit-exceeded 理由：含上年的 -->\n互动交流\t留言办理\t收到"));
        assertThat(Run.of("check", other).status()).isZero();
    }

    @Test
    void theSchemaOfAForm() {
        Run run = Run.of("schema", "--standard");
        assertThat(run.status()).isZero();
        assertThat(JsonParser.parseString(run.out()).getAsJsonObject().keySet()).contains("$schema", "properties");
    }
}
