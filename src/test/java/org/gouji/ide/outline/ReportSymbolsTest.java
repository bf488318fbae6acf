package org.gouji.ide.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.text.Language;
import org.gouji.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query finds in a report. */
class ReportSymbolsTest {

    private static final String REPORT = """
            # 某某县民政局2023年政府信息公开工作年度报告

            ## 一、总体情况

            略。

            ## 三、收到和处理政府信息公开申请情况

            ## 六、其他需要报告的事项
            无
            """;

    private static List<ReportSymbols.Found> find(String query) {
        return ReportSymbols.of(Analysis.of(REPORT), "2023/民政.txt").find(query, "2023/民政.txt");
    }

    private static List<String> names(String query) {
        return find(query).stream().map(found -> found.name().zh()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "民政局",
                "某某县",
                "2023",
                "２０２３",
                "民政 2023",
                "'2023  民政'",
                "txt",
                "''",
                "' '",
            })
    void aReportByAgencyYearAndFile(String query) {
        assertThat(names(query)).containsExactly("某某县民政局 2023年");
    }

    @ParameterizedTest
    @CsvSource({
        "申请情况, 三、收到和处理政府信息公开申请情况",
        "sdhclz, 三、收到和处理政府信息公开申请情况",
        "ZTQK, 一、总体情况",
        "一、, 一、总体情况",
        "民政 其他需要, 六、其他需要报告的事项",
        "2023 qtxybg, 六、其他需要报告的事项",
        "overall, ",
    })
    void aChapterByItsTitleItsInitialsAndWhoseItIs(String query, String name) {
        assertThat(names(query)).isEqualTo(name == null ? List.of() : List.of(name));
    }

    @ParameterizedTest
    @CsvSource({"财政局", "2022", "民政 2022", "……", "sygjmm"})
    void whatIsMeantByNobody(String query) {
        assertThat(names(query)).isEmpty();
    }

    @Test
    void placesAndContainers() {
        ReportSymbols.Found report = find("民政").get(0);
        assertThat(report.chapter()).isFalse();
        assertThat(report.container()).isEqualTo("2023/民政.txt");
        assertThat(report.start()).isEqualTo(new Position(0, 2));
        ReportSymbols.Found chapter = find("总体").get(0);
        assertThat(chapter.chapter()).isTrue();
        assertThat(chapter.container()).isEqualTo("某某县民政局 2023年");
        assertThat(chapter.name().in(Language.EN)).isEqualTo("一、总体情况 Overview");
        assertThat(chapter.start()).isEqualTo(new Position(2, 3));
        assertThat(chapter.end()).isEqualTo(new Position(2, 9));
    }

    @Test
    void aReportThatSaysNothingOfItselfIsItsFile() {
        ReportSymbols symbols = ReportSymbols.of(Analysis.of("## 一、总体情况\n\n略。\n"), "a.gouji");
        assertThat(symbols.find("a.g", "a.gouji"))
                .hasSize(1)
                .allMatch(found -> found.name().zh().equals("a.gouji"));
    }
}
