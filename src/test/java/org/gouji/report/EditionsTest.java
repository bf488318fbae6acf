package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.label.KnownForms;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Catalogue;
import org.gouji.standard.Form;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.standard.ThirdEdition;
import org.gouji.standard.file.FormText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which edition of a form a report follows, where there are three. */
class EditionsTest {

    private static final Form FORM = ThirdEdition.form();
    private static final KnownForms FORMS = KnownForms.of(new Catalogue(List.of(FORM)));
    private static final KnownForms WITHOUT_LITIGATION =
            KnownForms.of(new Catalogue(List.of(ThirdEdition.withoutLitigation())));

    private static Analysis analysis(String text) {
        return Analysis.of(text, FORMS);
    }

    private static Optional<String> edition(Analysis analysis, String table) {
        return analysis.report().table(table).map(found -> found.standard().id());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQUASHED")
    void aReportOfTheThirdEditionIsReadInIt(Layout layout) {
        Analysis analysis = analysis(layout.write(SampleReport.consistent(FORM.newest(), 4)));
        assertThat(edition(analysis, "requests")).contains("2025");
        assertThat(analysis.report().format()).map(Standard::id).contains("2025");
        assertThat(analysis.report().table("requests").orElseThrow().row("3.5.6"))
                .isPresent();
        assertThat(analysis.found())
                .extracting(Diagnostic::code)
                .doesNotContain("missing-row", "unknown-row", "total-mismatch");
    }

    @ParameterizedTest
    @MethodSource("olderReports")
    void theThirdEditionChangesNothingInOlderReports(Standard edition, Layout layout) {
        String text = layout.write(SampleReport.consistent(edition, 6));
        Analysis alone = Analysis.of(text);
        Analysis among = analysis(text);
        assertThat(among.report().format())
                .map(Standard::id)
                .isEqualTo(alone.report().format().map(Standard::id));
        assertThat(among.found()).hasToString(alone.found().toString());
        assertThat(edition(among, "requests")).isEqualTo(edition(alone, "requests"));
        assertThat(edition(among, "disclosure")).isEqualTo(edition(alone, "disclosure"));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> olderReports() {
        return BuiltInEditions.all().stream().flatMap(edition -> Stream.of(Layout.values())
                .map(layout -> org.junit.jupiter.params.provider.Arguments.of(edition, layout)));
    }

    /** Up to where the editions differ, what decides is said in the front matter, else by the year, else the newest counts. */
    @ParameterizedTest
    @CsvSource({
        "2025, '格式: 2025', 2026",
        "2021, '格式: 2021', 2026",
        "2019, '格式: 2019', 2026",
        "2025, '', 2026",
        "2021, '', 2024",
        "2019, '', 2020",
        "2025, '', ''"
    })
    void aTieIsDecided(String edition, String matter, String year) {
        String text = "---\n机关: 示例市民政局\n" + matter + "\n---\n# 示例市民政局" + (year.isEmpty() ? "" : year + "年")
                + "政府信息公开工作年度报告\n## 三、收到和处理政府信息公开申请情况\n"
                + "| | 自然人 | 商业企业 | 科研机构 | 法律服务机构 | 其他 | 总计 |\n|---|---|---|---|---|---|---|\n"
                + "| 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 1 |\n"
                + "| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 1 |\n";
        assertThat(edition(analysis(text), "requests")).contains(edition);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aTableThatIsTypedNeverFlipsToAnotherEdition(Standard edition) {
        SampleReport sample = SampleReport.consistent(edition, 8);
        List<String> lines = Layout.MARKDOWN.write(sample).lines().toList();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line).append('\n');
            Analysis analysis = analysis(text.toString());
            for (BoundTable table : analysis.report().tables()) {
                boolean same =
                        isSame(table.table(), edition.table(table.table().id()).orElseThrow());
                assertThat(same || table.standard().id().equals(edition.id()))
                        .as("%s after %s", table.standard().id(), line)
                        .isTrue();
            }
        }
    }

    static List<Standard> editions() {
        return FORM.editions();
    }

    private static boolean isSame(Table one, Table other) {
        return one.figureRows().equals(other.figureRows())
                && one.columns().toList().equals(other.columns().toList());
    }

    @Test
    void rowsThatAnEditionWantsAndTheTextLacksSpeakAgainstIt() {
        SampleReport sample = SampleReport.consistent(BuiltInEditions.get("2021"), 3);
        String undated = Layout.MARKDOWN.write(sample).replaceFirst("20\\d\\d年", "");
        assertThat(edition(analysis(undated), "requests")).contains("2021");
    }

    @Test
    void theOldNameOfAColumnIsReadInTheThirdEdition() {
        String text =
                Layout.MARKDOWN.write(SampleReport.consistent(FORM.newest(), 3)).replace("社会团体", "社会公益组织");
        Analysis analysis = analysis(text);
        assertThat(edition(analysis, "requests")).contains("2025");
        assertThat(analysis.report().table("requests").orElseThrow().figures().count())
                .isEqualTo(26 * 7);
    }

    @Test
    void aTableThatAnEditionDroppedIsNotMissed() {
        Standard third = ThirdEdition.withoutLitigation().newest();
        String text = Layout.MARKDOWN
                .write(SampleReport.consistent(FORM.newest(), 3))
                .replaceFirst("(?s)## 四、政府信息公开行政复议.*?(?=## 五)", "");
        Analysis analysis = Analysis.of(text, WITHOUT_LITIGATION);
        assertThat(analysis.report().standard().tables()).hasSize(third.tables().size());
        assertThat(analysis.found()).extracting(Diagnostic::code).doesNotContain("missing-table", "missing-chapter");
    }

    @Test
    void aTableThatTheEditionDroppedIsReadInTheOneThatHasIt() {
        String text = Layout.MARKDOWN.write(SampleReport.consistent(FORM.newest(), 3));
        Analysis analysis = Analysis.of(text, WITHOUT_LITIGATION);
        assertThat(edition(analysis, "requests")).contains("2025");
        assertThat(edition(analysis, "litigation")).contains("2021");
    }

    /** The tables of some editions, newest first, and what a text without a year is read in. */
    private static void check(List<String> editions, String rows, String... expected) {
        StringBuilder json = new StringBuilder("{'name': '信访情况表', 'editions': [");
        for (int index = 0; index < editions.size(); index++) {
            json.append(index == 0 ? "" : ", ").append("{'firstYear': ").append(2025 - 3 * index);
            json.append(", 'tables': [").append(editions.get(index)).append("]}");
        }
        FormText form = FormText.read(json.append("]}").toString().replace('\'', '"'));
        KnownForms forms = KnownForms.of(new Catalogue(List.of(form.form().orElseThrow())));
        String text = "# 示例局信访情况表\n\n" + rows.replace(", ", "\t").replace("; ", "\n") + "\n";
        assertThat(Analysis.of(text, forms).report().tables())
                .extracting(table -> table.standard().id())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # a part of a column's own name is no sign of another edition
            {'columns': ['受理数量', '办结数量'], 'rows': ['来信', '来访']} | {'columns': ['网上受理数量', '办结数量'], 'rows': ['来信', '来访']} | 项目, 网上受理数量, 办结数量; 来信, 1, 2; 来访, 3, 4 | 2022
            {'columns': ['受理数量', '办结数量'], 'rows': ['来信', '来访']} | {'columns': ['网上受理数量', '办结数量'], 'rows': ['来信', '来访']} | 项目, 受理数量, 办结数量; 来信, 1, 2; 来访, 3, 4 | 2025
            # a row that an edition wants and the text lacks speaks against it, but not behind the last row that is there
            {'rows': ['来信', '电话', '来访']} | {'rows': ['来信', '来访']} | 来信, 1; 来访, 2 | 2022
            {'rows': ['来信', '来访', '电话']} | {'rows': ['来信', '来访']} | 来信, 1; 来访, 2 | 2025
            # how many figures a row has tells where there is no header
            {'columns': ['甲数', '乙数', '丙数'], 'rows': ['来信', '来访']} | {'columns': ['甲数', '乙数'], 'rows': ['来信', '来访']} | 来信, 1, 2; 来访, 3, 4 | 2022
            {'columns': ['甲数', '乙数', '丙数'], 'rows': ['来信', '来访']} | {'columns': ['甲数', '乙数'], 'rows': ['来信', '来访']} | 来信, 1, 2, 3; 来访, 3, 4, 5 | 2025
            # two rows that an edition hasn't weigh more than a label that it has
            {'columns': ['件数', '社会团体'], 'rows': ['来信', '来访']} | {'columns': ['件数', '社会组织'], 'rows': ['来信', '来访', '传真', '电报']} | 项目, 件数, 社会团体; 来信, 1, 2; 来访, 3, 4; 传真, 1, 2; 电报, 3, 4 | 2022
            # a row that editions divide differently, of which nothing is there, says nothing
            {'rows': [{'label': '来信', 'children': ['初信', '重信']}, '来访', '网上']} | {'rows': ['来信', '来访', '网上']} | 来访, 3; 网上, 4 | 2025
            {'rows': [{'label': '来信', 'children': ['初信', '重信']}, '来访', '网上']} | {'rows': ['来信', '来访', '网上']} | 来信, 2; 来访, 3; 网上, 4 | 2022
            """)
    void whatSpeaksForAnEdition(String newer, String older, String rows, String expected) {
        check(List.of(newer, older), rows, expected);
    }

    @Test
    void theNewestOfThoseThatTheRowsSpeakFor() {
        String dropped = "{'rows': ['来信', '来访']}";
        String faxes = "{'rows': ['来信', '来访', '传真']}";
        check(List.of(dropped, faxes, faxes), "来信, 1; 来访, 2; 传真, 3", "2022");
        check(List.of(dropped, faxes, faxes), "来信, 1; 来访, 2", "2025");
    }

    @Test
    void whereRowsOfATableDontTellAnotherTableDoes() {
        String same = "{'name': '督办表', 'rows': ['督办数量', '办结数量']}";
        check(
                List.of("{'rows': ['来信', '来访']}, " + same, "{'rows': ['来信', '来访', '传真']}, " + same),
                "来信, 1; 来访, 2; 传真, 3; ; 督办数量, 4; 办结数量, 5",
                "2022",
                "2022");
    }

    @Test
    void aTableThatIsNotThereTellsNothing() {
        String mail = "{'name': '来信表', 'rows': ['来信', '来访']}";
        check(List.of(mail, mail + ", {'name': '督办表', 'rows': ['督办数量', '办结数量']}"), "来信, 1; 来访, 2", "2025");
    }
}
