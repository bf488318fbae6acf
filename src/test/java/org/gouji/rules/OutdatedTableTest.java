package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.config.FormFile;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutdatedTableTest {

    /** The document that issued the edition of 2025, and what is said of a table of the edition before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                          | 表一是2020年版，2025 年度的报告应使用2025年版          | Table 1 follows the 2020年版; a report on 2025 follows the 2025年版
            , 'issuedAs': '某发〔2025〕1号' | 表一是2020年版，2025 年度的报告应使用2025年版（某发〔2025〕1号） | Table 1 follows the 2020年版; a report on 2025 follows the 2025年版 (某发〔2025〕1号)
            """)
    void theEditionThatApplies(String issued, String zh, String en) {
        FormFile file = FormFile.read("""
                {'name': '数量年表', 'editions': [
                  {'id': '2025', 'name': '2025年版', 'firstYear': 2025%s, 'tables': [{'rows': ['来信数量', '来访数量', '网上数量']}]},
                  {'id': '2020', 'name': '2020年版', 'firstYear': 2020, 'lastYear': 2024, 'tables': [{'rows': ['来信数量', '来访数量', '来电数量']}]}]}
                """.formatted(issued).replace('\'', '"'));
        KnownForms forms = KnownForms.of(BuiltInForms.catalogue()
                .with(List.of(file.form().orElseThrow(() -> new AssertionError(file.diagnostics())))));
        String text = "示例局2025年数量年表\n项目\t数量\n来信数量\t1\n来访数量\t2\n来电数量\t3\n";
        List<Diagnostic> found = Analysis.of(text, forms).found();
        assertThat(found).extracting(Diagnostic::code).containsExactly("outdated-table");
        assertThat(found.get(0).message().in(Language.ZH)).isEqualTo(zh);
        assertThat(found.get(0).message().in(Language.EN)).isEqualTo(en);
    }
}
