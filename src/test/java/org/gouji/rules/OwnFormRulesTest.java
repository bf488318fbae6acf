package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.ide.format.BlankReport;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.Form;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.standard.file.FormText;
import org.gouji.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in reports of small forms that users describe. */
class OwnFormRulesTest {

    /** The form with the entries, in which quotation marks are single ones. */
    private static Form form(String entries) {
        FormText text = FormText.read("{'name': '月报', %s}".formatted(entries).replace('\'', '"'));
        assertThat(text.mistakes()).isEmpty();
        return text.form().orElseThrow();
    }

    private static Analysis analysis(Form form, String report) {
        return Analysis.of(report, KnownForms.of(BuiltInForms.catalogue().with(List.of(form))));
    }

    private static List<Diagnostic> found(Form form, String report) {
        return Findings.of(analysis(form, report)).diagnostics();
    }

    private static List<String> codes(Form form, String report) {
        return found(form, report).stream().map(Diagnostic::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'主要问题', ### （一）主要问题, 0",
        "'主要问题', （一）主要问题：人手不足。, 0",
        "'主要问题', ### （一）主要 问题, 0",
        "'{\"label\": \"主要问题\", \"keywords\": [[\"不足\"]]}', ### （一）主要问题, 0",
        "'{\"label\": \"主要问题\", \"keywords\": [[\"不足\"]]}', ### （一）存在不足, 0",
        "'{\"label\": \"主要问题\", \"keywords\": [[\"不足\"]]}', ### （一）成绩, 1",
        "'主要问题', ### （一）成绩, 1",
    })
    void topics(String topic, String heading, int missing) {
        String label = topic.startsWith("{") ? topic : "'" + topic + "'";
        Form form = form("'chapters': [{'heading': '问题', 'topics': [" + label + "]}, '其他']");
        assertThat(codes(form, "# 示例办2025年月报\n\n## 一、问题\n\n" + heading + "\n\n略。\n\n## 二、其他\n\n无。\n"))
                .hasSize(missing)
                .allMatch("missing-topic"::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-30, true",
        "2025-04-31, false",
        "2025年2月28日, true",
        "2025年2月30日, false",
        "2025年2月29日, false",
        "2024年2月29日, true",
        "20250229, false",
        "20250228, true",
        "2025年13月, false",
        "2025.0.1, false",
        "2025年, true",
        "去年, false",
    })
    void dates(String date, boolean valid) {
        Form form = form("'tables': [{'rows': [{'label': '开通日期', 'kind': 'date'}, '件数']}]");
        assertThat(codes(form, "# 示例办2025年月报\n\n| 开通日期 | " + date + " |\n| 件数 | 1 |\n"))
                .isEqualTo(valid ? List.of() : List.of("invalid-value"));
    }

    @ParameterizedTest
    @CsvSource({
        "money, true, -12.5, true",
        "money, false, -12.5, false",
        "number, true, -0.3, true",
        "number, false, -0.3, false",
        "percentage, true, -3.2%, true",
        "percentage, false, -3.2%, false",
    })
    void negativeValues(String kind, boolean signed, String value, boolean valid) {
        Form form = form(
                "'tables': [{'rows': [{'label': '收支结余', 'kind': '%s', 'signed': %s}, '件数']}]".formatted(kind, signed));
        assertThat(codes(form, "# 示例办2025年月报\n\n| 收支结余 | " + value + " |\n| 件数 | 1 |\n"))
                .isEqualTo(valid ? List.of() : List.of("invalid-value"));
    }

    @Test
    void aDeficitIsCarriedThroughItsRelations() {
        Form form = form("'tables': [{'unit': '元', 'rows': ['收入', '支出', {'label': '收支结余', 'signed': true}],"
                + " 'relations': [{'left': ['收入', {'row': '支出', 'coefficient': -1}], 'right': '收支结余'}]}]");
        String report = "# 示例办2025年月报\n\n| 收入 | 10.5 |\n| 支出 | 12 |\n| 收支结余 | %s |\n";
        assertThat(codes(form, report.formatted("-1.5"))).isEmpty();
        assertThat(found(form, report.formatted("1.50"))).singleElement().satisfies(found -> assertThat(
                        RuleCheck.zh(found))
                .isEqualTo("表一“收支结余”的勾稽关系不符：10.5 − 12 = -1.5，而等号右边为 1.50，相差 3"));
    }

    @Test
    void bothSidesOfABalanceAreWrittenWhole() {
        Form form = form("'tables': [{'rows': ['甲', '乙', '丙', '丁'], 'relations':"
                + " [{'left': '甲', 'right': ['乙', '丙', '丁']}]}]");
        List<Diagnostic> found = found(form, "# 示例办2025年月报\n\n| 甲 | 5 |\n| 乙 | 3 |\n| 丙 | 1 |\n| 丁 | 0 |\n");
        assertThat(RuleCheck.zh(found.get(0))).isEqualTo("表一“乙”的勾稽关系不符：5，而 3 + 1 + 0 = 4，相差 1");
        assertThat(RuleCheck.en(found.get(0)))
                .isEqualTo("Table 1, “乙” doesn’t balance: 5, but 3 + 1 + 0 = 4, off by 1");
    }

    @ParameterizedTest
    @CsvSource({
        "'{''heading'': ''学生'', %s}, {''heading'': ''教工'', %s}', 表一“教工 · 合计”",
        "'{%s}, {%s}', 表一“第 2 块 · 合计”",
    })
    void rowsOfOneNameAreToldApartByTheirBlock(String blocks, String name) {
        String first =
                "'columns': ['早', '晚'], 'rows': [{'id': 'a', 'label': '甲'}, {'id': 's', 'label': '合计', 'total': true}]";
        String second =
                "'columns': ['早', '中'], 'rows': [{'id': 'b', 'label': '乙'}, {'id': 't', 'label': '合计', 'total': true}]";
        Form form = form("'tables': [{'blocks': [" + blocks.formatted(first, second) + "]}]");
        List<Diagnostic> found = found(form, """
                # 示例办2025年月报

                学生

                | | 早 | 晚 |
                |---|---|---|
                | 甲 | 1 | 1 |
                | 合计 | 1 | 1 |

                教工

                | | 早 | 中 |
                |---|---|---|
                | 乙 | 2 | 2 |
                | 合计 | 2 | 4 |
                """);
        assertThat(found).singleElement().satisfies(one -> assertThat(RuleCheck.zh(one))
                .startsWith(name + "中现为 4"));
    }

    @ParameterizedTest
    @CsvSource({
        "month, 表样: 日报, 没有表样“日报”；可用 政府信息公开工作年度报告、月报, 月报",
        "month, 期间: 2025-Q1, “2025-Q1”不是月份，应写作 2025-06 或 2025年6月这样, ''",
        "month, 期间: 2025-02, '', ''",
        "month, 期间: 2025年2月, '', ''",
        "quarter, 期间: 2025-02, “2025-02”不是季度，应写作 2025-Q2 或 2025年第二季度这样, ''",
        "year, 期间: 2025-Q2, “2025-Q2”不是期间：这种表样每年一次，应写作“年度: 2025”这样, ''",
        "year, 格式: 2019, 表样没有“2019”这一版；可用 2020、2015, 2015",
        "year, 格式: 2015年版, '', ''",
        "year, 年度: 去年, “去年”不是年份，应为四位数, ''",
        "year, 年度: 2025年度, '', ''",
        "year, 表样:, '', ''",
        "year, 备注: 没有这一项, '', ''",
    })
    void frontMatter(String frequency, String entry, String message, String fix) {
        String tables = "'tables': [{'rows': ['收到的件数', '办结的件数']}]";
        Form form = form("'frequency': '" + frequency + "', 'editions': [{'firstYear': 2020, " + tables
                + "}, {'firstYear': 2015, " + tables + "}]");
        String period = frequency.equals("month") ? "2月" : frequency.equals("quarter") ? "第一季度" : "";
        String report = "---\n" + entry + "\n---\n# 示例办2025年" + period + "月报\n\n| 收到的件数 | 2 |\n| 办结的件数 | 1 |\n";
        List<Diagnostic> found = found(form, report);
        if (message.isEmpty()) {
            assertThat(found).isEmpty();
            return;
        }
        String value = entry.substring(entry.indexOf(' ') + 1);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("invalid-front-matter");
            assertThat(one.range().of(report)).isEqualTo(value);
            assertThat(RuleCheck.zh(one)).isEqualTo(message);
            String first = one.fixes().stream()
                    .map(offered -> TextEdit.apply(report, offered.edits()))
                    .findFirst()
                    .orElse("");
            assertThat(first).isEqualTo(fix.isEmpty() ? "" : report.replace(entry, entry.replace(value, fix)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'label': '受理', 'children': ['电话', '网上']}, {'label': '办结', 'children': ['电话', '网上']}",
                "{'label': '受理', 'children': ['电话', '合计']}, '合计'",
                "{'label': '甲', 'children': [{'label': '受理', 'children': ['电话', '网上']}, '电话']}, '网上'",
                "{'label': '受理', 'children': ['电话']}, {'label': '办结', 'children': ['电话']}",
            })
    void columnsOfOneNameStandBelowTheirGroups(String columns) {
        Form form = form("'tables': [{'columns': [" + columns + "], 'rows': ['一科', '二科']}]");
        String blank = BlankReport.text(form, form.newest(), "示例办", BlankReport.latest(form.frequency(), 2025));
        assertThat(blank.lines().filter(line -> line.startsWith("|")).count()).isGreaterThan(4);
        int number = 0;
        StringBuilder filled = new StringBuilder();
        for (String line : blank.split("\n", -1)) {
            filled.append(
                    line.startsWith("| 一科") || line.startsWith("| 二科")
                            ? line.replace("      |", "  " + ++number + "  |")
                            : line);
            filled.append('\n');
        }
        assertThat(codes(form, filled.toString())).as(filled.toString()).isEmpty();
        assertThat(analysis(form, filled.toString()).report().tables().get(0).header())
                .isPresent();
    }

    @Test
    void columnsAreFoundByTheirGroups() {
        Form form = form("'tables': [{'columns': [{'label': '受理', 'children': ['电话', '网上']},"
                + " {'label': '办结', 'children': ['电话', '网上']}], 'rows': ['一科', '二科']}]");
        Analysis analysis = analysis(form, """
                # 示例办2025年月报

                | | 办结 | | 受理 | |
                |---|---|---|---|---|
                | | 电话 | 网上 | 电话 | 网上 |
                | 一科 | 1 | 2 | 3 | 4 |
                | 二科 | 5 | 6 | 7 | 8 |
                """);
        assertThat(analysis.report()
                        .tables()
                        .get(0)
                        .figures()
                        .map(figure -> figure.cell().row() + "." + figure.cell().column() + "=" + figure.spelling()))
                .contains("一科.受理/电话=3", "二科.办结/网上=6");
    }
}
