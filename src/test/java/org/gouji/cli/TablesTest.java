package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures as data. */
class TablesTest {

    private static JsonArray tables(String text) {
        return JsonParser.parseString(Run.of("tables", "-").reading(text).out())
                .getAsJsonObject()
                .getAsJsonArray("files")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("tables");
    }

    private static JsonElement cell(JsonArray tables, int table, String row, String column) {
        for (JsonElement found : tables.get(table).getAsJsonObject().getAsJsonArray("rows")) {
            JsonObject entry = found.getAsJsonObject();
            if (entry.get("id").getAsString().equals(row)) {
                return entry.getAsJsonObject("cells").get(column);
            }
        }
        throw new AssertionError("no row " + row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2019"})
    void everyRowAndColumn(String standard) {
        SampleReport report = SampleReport.consistent(BuiltInEditions.get(standard), 3);
        JsonArray tables = tables(Layout.TABS.write(report));
        assertThat(tables)
                .extracting(table -> table.getAsJsonObject().get("id").getAsString())
                .containsExactly("disclosure", "requests", "litigation");
        for (int index = 0; index < 3; index++) {
            JsonObject table = tables.get(index).getAsJsonObject();
            assertThat(table.keySet()).containsExactly("id", "standard", "rows");
            assertThat(table.get("standard").getAsString()).isEqualTo(standard);
            int cells = 0;
            for (JsonElement row : table.getAsJsonArray("rows")) {
                assertThat(row.getAsJsonObject().keySet()).containsExactly("id", "cells");
                cells += row.getAsJsonObject().getAsJsonObject("cells").size();
            }
            String id = table.get("id").getAsString();
            assertThat(cells)
                    .isEqualTo(report.values().getOrDefault(id, Map.of()).size());
        }
        String total = report.value("requests", "3.7", "total");
        assertThat(cell(tables, 1, "3.7", "total")).hasToString(total);
        assertThat(cell(tables, 2, "figures", "direct.upheld"))
                .hasToString(report.value("litigation", "figures", "direct.upheld"));
    }

    @Test
    void valuesArePlainAndMissingOnesNull() {
        CellId fee = new CellId("fee", "amount");
        CellId change = new CellId("licence", "change");
        SampleReport old = SampleReport.consistent(BuiltInEditions.get("2019"), 3);
        SampleReport report = SampleReport.consistent(BuiltInEditions.get("2021"), 3);
        assertThat(money(report.with("disclosure", fee, "251000元"))).isEqualTo("25.1");
        assertThat(money(report.with("disclosure", fee, "100.00"))).isEqualTo("100");
        assertThat(money(report.with("disclosure", fee, "0.0"))).isEqualTo("0");
        assertThat(money(report.with("disclosure", fee, "—"))).isEqualTo("null");
        String plus = Layout.TABS.write(old.with("disclosure", change, "+34"));
        assertThat(cell(tables(plus), 0, "licence", "change")).hasToString("34");
    }

    private static String money(SampleReport report) {
        return cell(tables(Layout.TABS.write(report)), 0, "fee", "amount").toString();
    }

    @Test
    void aRowOfTheWrongLengthHasNoValues() {
        String text = """
                示例局2024年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t3
                二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
                """;
        assertThat(cell(tables(text), 0, "1", "natural-person").isJsonNull()).isTrue();
        assertThat(cell(tables(text), 0, "2", "total")).hasToString("0");
    }

    @Test
    void csv() {
        String text = "示例局2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n规章\t0\t\t-5\n";
        String csv = Run.of("tables", "--format", "csv", "-").reading(text).out();
        assertThat(csv).startsWith("\uFEFFpath,agency,year,table,row,column,value\r\n-,");
        assertThat(csv).contains(",2024,disclosure,regulation,issued,0\r\n", ",regulation,repealed,\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void noCellIsAFormula() {
        String text = "---\n机关: =1+1,\"某局\"\n年度: 2019\n---\n二、主动公开政府信息情况\n行政许可\t9\t-467\t0\n其他对外管理服务事项\t0\t0\t0\n";
        String csv = Run.of("tables", "--format", "csv", "-").reading(text).out();
        List<String> lines =
                csv.lines().filter(line -> line.contains("licence")).toList();
        assertThat(lines.get(0)).startsWith("-,\"'=1+1,\"\"某局\"\"\",2019,disclosure,licence,previous,9");
        assertThat(lines.get(1)).endsWith(",licence,change,-467");
    }

    @Test
    void outlineWithLines() {
        String out = Run.of("outline", "-").reading("""
                示例局2024年政府信息公开工作年度报告
                一、总体情况
                （一）主动公开
                二、主动公开政府信息情况
                规章\t0\t0\t1
                """).out();
        assertThat(out).isEqualTo("""
                2  一、总体情况
                3    （一）主动公开
                4  二、主动公开政府信息情况
                5    表二 主动公开政府信息情况  2021年格式
                5      规章  0 0 1
                """);
    }

    @Test
    void aNewReportForAnAgencyAndAYear() {
        assertThat(Run.of("new", "--agency", "示例局", "--year", "2024").out())
                .contains("# 示例局2024年政府信息公开工作年度报告", "现行有效件数");
        assertThat(Run.of("new", "--agency", "示例局", "--year", "2020").out()).contains("政府集中采购");
        assertThat(Run.of("new", "--agency", "示例局", "--year", "2020", "--standard", "2021")
                        .out())
                .contains("现行有效件数");
    }

    @Test
    void rulesAndTheirPages() {
        assertThat(Run.of("rules").out()).containsPattern("(?m)^total-mismatch +错误  +合计");
        assertThat(Run.of("rules", "--lang", "en").out()).containsPattern("(?m)^total-mismatch +error +A stated");
        Run page = Run.of("explain", "total-mismatch");
        assertThat(page.status()).isZero();
        assertThat(page.out()).startsWith("# total-mismatch\n").contains("## 依据", "^ total-mismatch");
    }
}
