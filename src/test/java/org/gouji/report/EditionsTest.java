package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Catalogue;
import org.gouji.standard.Form;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.standard.ThirdEdition;
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
}
