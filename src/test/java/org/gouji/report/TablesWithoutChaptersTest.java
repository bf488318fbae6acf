package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.report.label.KnownForms;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.standard.file.FormText;
import org.gouji.syntax.SyntaxTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows of a text are those of a table that stands in no chapter, though others have the same labels. */
class TablesWithoutChaptersTest {

    private static final String POPULATION =
            "{'name':'人口表','tables':[{'columns':['合计','男','女'],'rows':['城镇','乡村','合计'],'total':'合计'}]}";
    private static final String LINES =
            "{'name':'热线表','tables':[{'columns':['电话','网上','合计'],'rows':['咨询','投诉','合计'],'total':'合计'}]}";
    private static final String TWO =
            "{'name':'两表','tables':[{'name':'甲','columns':['电话','网上'],'rows':['咨询','投诉','合计'],'total':'合计'},"
                    + "{'name':'乙','columns':['男','女'],'rows':['城镇','乡村','合计'],'total':'合计'}]}";
    private static final String ALIKE =
            "{'name':'收支表','tables':[{'name':'收入','columns':['预算','决算'],'rows':['一科','二科','合计'],'total':'合计'},"
                    + "{'name':'支出','columns':['人员','项目'],'rows':['一科','二科','合计'],'total':'合计'}]}";

    private static final String OWN = "||电话|网上|合计|/|---|---|---|---|/|咨询|3|1|4|/|投诉|3|1|4|/|合计|6|2|8|";
    private static final String FOREIGN = "||人数|/|---|---|/|一科|3|/|二科|4|/|合计|7|";
    private static final String FIRST = "||电话|网上|/|---|---|---|/|咨询|3|1|/|投诉|3|1|/|合计|6|2|";
    private static final String SECOND = "||男|女|/|---|---|---|/|城镇|3|4|/|乡村|3|5|/|合计|6|9|";

    /** The figures of each table by its name, row after row; the labels of unknown and doubled rows behind them. */
    private static Map<String, String> tables(String form, String lines) {
        FormText read = FormText.read(form.replace('\'', '"'));
        assertThat(read.mistakes()).isEmpty();
        KnownForms forms =
                KnownForms.of(BuiltInForms.catalogue().with(List.of(read.form().orElseThrow())));
        String text = "# 示例办2025年" + read.form().orElseThrow().name().zh() + "\n\n" + lines.replace("/", "\n") + "\n";
        Map<String, String> tables = new TreeMap<>();
        for (BoundTable table :
                Report.read(SyntaxTree.parse(text), forms, new ReportMemory()).tables()) {
            String figures = table.figures().map(Figure::spelling).collect(Collectors.joining(" "));
            String odd = "!".repeat(table.unknown().size() + table.duplicates().size());
            tables.put(table.table().name().zh(), figures + odd);
        }
        return tables;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||合计|男|女|/|---|---|---|---|/|城镇|3|1|2|/|乡村|3|1|2|/|合计|6|2|4|",
                "项目\t合计\t男\t女/城镇\t3\t1\t2/乡村\t3\t1\t2/合计\t6\t2\t4",
                "||合计|||/|---|---|---|---|/|||男|女|/|城镇|3|1|2|/|乡村|3|1|2|/|合计|6|2|4|",
            })
    void aHeaderThatIsCalledAsARowIsNoRow(String lines) {
        assertThat(tables(POPULATION, lines)).containsExactly(Map.entry("表一", "3 1 2 3 1 2 6 2 4"));
    }

    @Test
    void aTotalOfAnotherTableIsNotTheForms() {
        Map<String, String> own = Map.of("表一", "3 1 4 3 1 4 6 2 8");
        assertThat(tables(LINES, OWN + "//各科情况如下。//" + FOREIGN)).isEqualTo(own);
        assertThat(tables(LINES, "各科情况如下。//" + FOREIGN + "//" + OWN)).isEqualTo(own);
        assertThat(tables(LINES, FOREIGN + "//" + OWN + "//" + FOREIGN)).isEqualTo(own);
    }

    @Test
    void aPageBreakMayPartATable() {
        Map<String, String> own = Map.of("表一", "3 1 4 3 1 4 6 2 8");
        assertThat(tables(LINES, OWN.replace("/|合计|6", "//|合计|6"))).isEqualTo(own);
        assertThat(tables(LINES, OWN.replace("/|投诉", "//|投诉"))).isEqualTo(own);
        assertThat(tables(LINES, OWN.replace("|/|咨询", "|//|咨询"))).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIRST + "/" + SECOND,
                FIRST + "//" + SECOND,
                SECOND + "//" + FIRST,
                FIRST + "//" + FOREIGN + "//" + SECOND,
                FIRST + "//" + SECOND + "//" + FOREIGN,
                "项目\t电话\t网上/咨询\t3\t1/投诉\t3\t1/合计\t6\t2/项目\t男\t女/城镇\t3\t4/乡村\t3\t5/合计\t6\t9",
                "项目  电话  网上/咨询  3  1/投诉  3  1/合计  6  2/项目  男  女/城镇  3  4/乡村  3  5/合计  6  9",
                "项目/电话/网上/咨询/3/1/投诉/3/1/合计/6/2/项目/男/女/城镇/3/4/乡村/3/5/合计/6/9",
            })
    void tablesWithALabelInCommon(String lines) {
        assertThat(tables(TWO, lines)).isEqualTo(Map.of("甲", "3 1 3 1 6 2", "乙", "3 4 3 5 6 9"));
    }

    @Test
    void columnsTellTablesOfTheSameRows() {
        String income = "||预算|决算|/|---|---|---|/|一科|1|2|/|二科|3|4|/|合计|4|6|";
        String spending = "||人员|项目|/|---|---|---|/|一科|5|6|/|二科|7|8|/|合计|12|14|";
        assertThat(tables(ALIKE, spending)).isEqualTo(Map.of("支出", "5 6 7 8 12 14"));
        assertThat(tables(ALIKE, income)).isEqualTo(Map.of("收入", "1 2 3 4 4 6"));
        assertThat(tables(ALIKE, spending + "//" + income))
                .isEqualTo(Map.of("收入", "1 2 3 4 4 6", "支出", "5 6 7 8 12 14"));
    }
}
