package org.gouji.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Period;
import org.gouji.syntax.SyntaxTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what reports are joined. */
class ReportIdentityTest {

    private static final AgencyNames NAMES = new AgencyNames(Map.of("示例市民 政局", "示例市社会局"));

    private static Optional<ReportIdentity> of(String text, String path) {
        return ReportIdentity.of(Report.read(SyntaxTree.parse(text)), path, NAMES);
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
