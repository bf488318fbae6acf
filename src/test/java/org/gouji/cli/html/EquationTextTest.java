package org.gouji.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.config.FormFile;
import org.gouji.consistency.Conclusion;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquationTextTest {

    /** How often 甲数 and 乙数 count, how they compare, what they are, and how the page tells it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3  | <= | 2  | 11 | 15 | ZH | 表一 · 甲数：3 × “甲数” 是 3 × 11 = 33，2 × “乙数” 是 2 × 15 = 30
            3  | <= | 2  | 11 | 15 | EN | Table 1 · 甲数: 3 × “甲数” is 3 × 11 = 33, 2 × “乙数” is 2 × 15 = 30
            -1 | <= | -1 | 11 | 15 | ZH | 表一 · 甲数：−“甲数” 是 −11，−“乙数” 是 −15
            -2 | <= | -1 | 5  | 15 | ZH | 表一 · 甲数：−2 × “甲数” 是 −2 × 5 = -10，−“乙数” 是 −15
            1  | =  | 2  | 5  | 15 | EN | Table 1 · 乙数: “甲数” is 5, 2 × “乙数” is 2 × 15 = 30
            1  | =  | 1  | 5  | 15 | ZH | 表一 · 乙数：各项之和 5，所填 15
            """)
    void brokenRelations(
            int first, String comparison, int second, int left, int right, Language language, String text) {
        FormFile file = FormFile.read("""
                {'name': '数量年表', 'tables': [{'rows': ['甲数', '乙数'], 'relations': [
                  {'left': {'row': '甲数', 'coefficient': %d}, 'comparison': '%s', 'right': {'row': '乙数', 'coefficient': %d}}]}]}
                """.formatted(first, comparison, second).replace('\'', '"'));
        KnownForms forms =
                KnownForms.of(BuiltInForms.catalogue().with(List.of(file.form().orElseThrow())));
        String report = "示例局2025年数量年表\n甲数 %d\n乙数 %d\n".formatted(left, right);
        List<Conclusion> broken = Analysis.of(report, forms).consistency().broken();
        assertThat(broken).hasSize(1);
        assertThat(EquationText.of(broken.get(0), language)).isEqualTo(text);
    }
}
