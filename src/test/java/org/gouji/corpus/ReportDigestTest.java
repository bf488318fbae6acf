package org.gouji.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gouji.consistency.Consistency;
import org.gouji.report.Report;
import org.gouji.report.ReportMemory;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.Catalogue;
import org.gouji.standard.file.FormText;
import org.gouji.syntax.SyntaxTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a report for the one on the next period. */
class ReportDigestTest {

    private static ReportDigest digest(KnownForms forms, int year, String figures) {
        String text = "示例市民政局" + year + "年库存报表\n" + figures.strip().replace(", ", "\n") + "\n";
        Report report = Report.read(SyntaxTree.parse(text), forms, new ReportMemory());
        return new Digester(new AgencyNames(Map.of()), List.of())
                .digest(report, Consistency.of(report), new ReportDigest.Source("a.gouji", "a.gouji"), "a.gouji");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'row': '期末数量', 'before': true} | =  | '期初数量'                          | 期末数量 5  | 期初数量 5           | false
            {'row': '期末数量', 'before': true} | =  | '期初数量'                          | 期末数量 5  | 期初数量 6           | true
            {'row': '期末数量', 'before': true} | =  | '期初数量'                          | 期末数量 5  | 期末数量 6           | false
            {'row': '期末数量', 'before': true} | =  | '期初数量'                          | 期初数量 5  | 期初数量 6           | false
            {'row': '期末数量', 'before': true} | =  | {'row': '期初数量', 'coefficient': 2} | 期末数量 10 | 期初数量 5           | false
            {'row': '期末数量', 'before': true} | =  | {'row': '期初数量', 'coefficient': 2} | 期末数量 10 | 期初数量 10          | true
            ['期初数量', '期末数量']              | <= | {'row': '期末数量', 'before': true}  | 期末数量 10 | 期初数量 2, 期末数量 7 | false
            ['期初数量', '期末数量']              | <= | {'row': '期末数量', 'before': true}  | 期末数量 10 | 期初数量 3, 期末数量 7 | false
            ['期初数量', '期末数量']              | <= | {'row': '期末数量', 'before': true}  | 期末数量 10 | 期初数量 4, 期末数量 7 | true
            """, quoteCharacter = '`')
    void differsFromThePeriodBefore(
            String left, String comparison, String right, String before, String now, boolean differs) {
        String json = """
                {'name': '库存报表', 'tables': [{'rows': ['期初数量', '期末数量']}],
                 'betweenPeriods': [{'left': %s, 'comparison': '%s', 'right': %s}]}""";
        FormText form = FormText.read(json.formatted(left, comparison, right).replace('\'', '"'));
        KnownForms forms = KnownForms.of(new Catalogue(List.of(form.form().orElseThrow())));

        assertThat(digest(forms, 2025, now).differsFrom(digest(forms, 2024, before)))
                .isEqualTo(differs);
    }
}
