package org.gouji.ide.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.analysis.Analysis;
import org.gouji.ide.BlankReports;
import org.gouji.report.Report;
import org.gouji.standard.BuiltInEditions;
import org.gouji.text.Language;
import org.gouji.text.Localized;
import org.junit.jupiter.api.Test;

/** Two years of one agency, figure by figure. */
class YearComparisonTest {

    @Test
    void figuresWithTheirDifferences() {
        check("规章\t1\t0\t１２\n行政规范性文件\t-\t0\t4", "规章\t2\t0\t11\n行政规范性文件\t3\t0\t4", """
                表二 主动公开政府信息情况
                本年制发件数 本年废止件数 现行有效件数
                规章: 2→1 (-1) 0→0 (0) 11→12 (1)
                行政规范性文件: 3→ 0→0 (0) 4→4 (0)
                """);
    }

    @Test
    void whatOneYearLacksIsBlank() {
        check("规章\t1\t0\t2", "", """
                表二 主动公开政府信息情况
                本年制发件数 本年废止件数 现行有效件数
                规章: →1 →0 →2
                行政规范性文件: → → →
                """);
    }

    @Test
    void everyFigureOfTheFormOnce() {
        Report now = read(BlankReports.of(BuiltInEditions.get("2021"), "某局", 2021));
        Report before = read(BlankReports.of(BuiltInEditions.get("2019"), "某局", 2020));
        List<YearComparison.ComparedTable> tables = YearComparison.of(now, before);
        assertThat(tables).hasSize(3);
        List<String> labels = tables.get(1).sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.label().zh())
                .toList();
        assertThat(labels).hasSize(26).contains("（六）其他处理", "一、本年新收政府信息公开申请数量").doesNotHaveDuplicates();
        assertThat(tables.get(0).sections().stream().flatMap(section -> section.columns().stream()))
                .extracting(Localized::zh)
                .contains("本年制发件数", "对外公开总数量", "采购总金额");
    }

    @Test
    void columnsOfOneNameAreTold() {
        Report report = read("某局2021年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0");
        YearComparison.Section section =
                YearComparison.of(report, report).get(0).sections().get(0);
        assertThat(section.columns())
                .extracting(Localized::zh)
                .doesNotHaveDuplicates()
                .contains("行政复议 · 结果维持");
        assertThat(section.rows().get(0).pairs().get(0).place()).isPresent();
    }

    private static Report read(String text) {
        return Analysis.of(text).report();
    }

    private static Report disclosure(String rows) {
        return read("某局2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n" + rows);
    }

    private static void check(String now, String before, String expected) {
        YearComparison.ComparedTable table =
                YearComparison.of(disclosure(now), disclosure(before)).get(0);
        YearComparison.Section section = table.sections().get(0);
        String columns =
                section.columns().stream().map(column -> column.in(Language.ZH)).collect(Collectors.joining(" "));
        String rows = section.rows().stream().map(YearComparisonTest::draw).collect(Collectors.joining());
        assertThat(table.name().in(Language.ZH) + "\n" + columns + "\n" + rows).isEqualTo(expected);
    }

    private static String draw(YearComparison.ComparedRow row) {
        return row.label().zh() + ": "
                + row.pairs().stream().map(YearComparisonTest::draw).collect(Collectors.joining(" ")) + "\n";
    }

    private static String draw(YearComparison.Pair pair) {
        return pair.before() + "→" + pair.now()
                + pair.difference()
                        .map(BigDecimal::toPlainString)
                        .map(text -> " (" + text + ")")
                        .orElse("");
    }
}
