package org.gouji.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.report.ReportMemory;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Catalogue;
import org.gouji.standard.Form;
import org.gouji.standard.Period;
import org.gouji.standard.file.FormText;
import org.gouji.syntax.SyntaxTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what reports are joined. */
class ReportIdentityTest {

    private static final AgencyNames NAMES = new AgencyNames(Map.of("示例市民 政局", "示例市社会局"));

    private static Optional<ReportIdentity> of(String text, String path) {
        return ReportIdentity.of(
                Report.read(SyntaxTree.parse(text), KnownForms.builtIn(), new ReportMemory()), path, NAMES);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年示例县教育局政府信息公开年报.txt, 示例县教育局, 2023",
        "a/示例县教育局-2022.gouji, 示例县教育局, 2022",
        "2021/示例县教育局.md, 示例县教育局, 2021",
        "2021年度/示例县人民政府办公室.gouji.md, 示例县人民政府办公室, 2021",
        "示例县教育局2023年度政府信息公开工作年度报告（定稿）.txt, , ",
        "20240115-示例县教育局.txt, , ",
        "2024-01-15 示例县教育局.txt, , ",
        "示例县教育局2022-2023.txt, , ",
        "report 2023.txt, , ",
        "示例县教育局.txt, , ",
        "2021/x/示例县教育局.txt, , ",
    })
    void theFileNameSaysItWhereNothingElseDoes(String path, String agency, Integer year) {
        assertThat(of("一、总体情况\n二、主动公开政府信息情况\n", path).map(ReportIdentity::agency))
                .isEqualTo(Optional.ofNullable(agency));
        assertThat(of("一、总体情况\n二、主动公开政府信息情况\n", path)
                        .map(identity -> identity.period().year()))
                .isEqualTo(Optional.ofNullable(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 示例县教育局2023年政府信息公开工作年度报告\n",
                "示例县教育局 2023 年度政府信息公开工作年度报告\n",
                "关于示例县教育局2023年政府信息公开工作年度报告\n",
                "---\n机关: 示例县 教育局\n年度: 2023年度\n---\n# 某局2020年政府信息公开工作年度报告\n",
            })
    void frontMatterAndTitleComeFirst(String text) {
        assertThat(of(text, "2020/别的县民政局.txt"))
                .contains(new ReportIdentity(BuiltInEditions.form().id(), "示例县教育局", Period.ofYear(2023), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            month   |                | # 示例市民政局2025年3月库存报表            | a.gouji              | 2025-03
            month   |                | # 示例市民政局2025年12月库存报表           | a.gouji              | 2025-12
            month   |                | # 示例市民政局 2025 年 09 月份 库存报表    | a.gouji              | 2025-09
            month   |                | # 示例市民政局2025年13月库存报表           | a.gouji              |
            month   | 期间: 2025-04   | # 示例市民政局2025年3月库存报表            | a.gouji              | 2025-04
            month   | 期间: 2025年4月 | # 示例市民政局库存报表                    | a.gouji              | 2025-04
            month   | 年度: 2025      | # 示例市民政局库存报表                    | a.gouji              |
            month   | 年度: 2025      | # 示例市民政局库存报表                    | 示例市民政局2025年5月.gouji | 2025-05
            quarter |                | # 示例市民政局2025年第二季度库存报表        | a.gouji              | 2025-Q2
            quarter |                | # 示例市民政局2025年3季度库存报表          | a.gouji              | 2025-Q3
            quarter |                | # 示例市民政局2025年度第4季度库存报表       | a.gouji              | 2025-Q4
            quarter |                | # 示例市民政局２０２５年第二季度库存报表      | a.gouji              | 2025-Q2
            quarter | 期间: 2025-Q1   | # 示例市民政局2025年第二季度库存报表        | a.gouji              | 2025-Q1
            quarter | 年度: 2025      | # 示例市民政局库存报表                    | a.gouji              |
            year    | 年度: 2025      | # 示例市民政局库存报表                    | a.gouji              | 2025
            """)
    void thePeriodIsOneOfTheForm(
            String frequency, @Nullable String matter, String title, String path, @Nullable String period) {
        String json = """
                {"name": "库存报表", "frequency": "%s", "tables": [{"rows": ["期初数量", "期末数量"]}]}""";
        Form form = FormText.read(json.formatted(frequency)).form().orElseThrow();
        String text = (matter == null ? "" : "---\n" + matter + "\n---\n") + title + "\n\n期初数量 1\n期末数量 2\n";
        Report report =
                Report.read(SyntaxTree.parse(text), KnownForms.of(new Catalogue(List.of(form))), new ReportMemory());
        assertThat(ReportIdentity.of(report, path, NAMES)
                        .map(identity -> identity.period().id()))
                .isEqualTo(Optional.ofNullable(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填报单位：示例市民政局",
                "填报单位（盖章）：示例市民政局",
                "填报单位(公章): 示例市民政局",
                "填 报 单 位：  示例市民政局",
                "报送单位\t示例市民政局",
                "| 编报单位 | 示例市民政局 |",
            })
    void aLineNamesTheAgency(String line) {
        Form form = FormText.read("{\"name\": \"库存报表\", \"tables\": [{\"rows\": [\"期初数量\", \"期末数量\"]}]}")
                .form()
                .orElseThrow();
        String text = "# 库存报表\n\n" + line + "\n\n期初数量 1\n期末数量 2\n";
        Report report =
                Report.read(SyntaxTree.parse(text), KnownForms.of(new Catalogue(List.of(form))), new ReportMemory());
        assertThat(report.title().agency()).contains("示例市民政局");
    }

    @Test
    void anAliasIsAnotherName() {
        assertThat(of("# 示例市民政局2023年政府信息公开工作年度报告\n", "x.txt").map(ReportIdentity::agency))
                .contains("示例市社会局");
    }

    @Test
    void aNameThatAgenciesOfManyPlacesHaveIsGoodInItsFolderOnly() {
        String text = "# 教育局%d年政府信息公开工作年度报告\n";
        Optional<ReportIdentity> here = of(text.formatted(2022), "甲县/2022/a.txt");
        assertThat(of(text.formatted(2023), "甲县/2023/a.txt")).isEqualTo(here.map(known -> known.plusPeriods(1)));
        assertThat(of(text.formatted(2022), "乙县/2022/a.txt")).isNotEqualTo(here);
    }
}
