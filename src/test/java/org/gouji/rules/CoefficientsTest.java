package org.gouji.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.analysis.Analysis;
import org.gouji.config.FormFile;
import org.gouji.corpus.AgencyNames;
import org.gouji.corpus.Digester;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIndex;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.report.label.KnownForms;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.ComparedReport;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said of relations whose figures count several times, or are taken away. In the tables {@code 3a <= -2b} stands
 * for a relation of the rows 甲数 and 乙数; {@code b'} is what the year before has for 乙数.
 */
class CoefficientsTest {

    private static final Map<String, String> ROWS =
            Map.of("a", "'row': '甲数'", "b", "'row': '乙数'", "c", "'row': '丙数'", "b'", "'row': '乙数', 'before': true");

    /** Where a figure of the year before stands. */
    private static final Pattern BEFORE = Pattern.compile("(：(示例局 )?2024 年报告|: the (2024 )?report o).*");

    /** The sides of a relation, such as {@code 2a + -1c <= 3b'}, as a form file has them. */
    private static String relation(String text) {
        String[] sides = text.split(" <?= ");
        String comparison = text.contains("<=") ? ", 'comparison': '<='" : "";
        return "{'left': " + side(sides[0]) + comparison + ", 'right': " + side(sides[1]) + "}";
    }

    private static String side(String terms) {
        return List.of(terms.split(" \\+ ")).stream()
                .map(term -> {
                    String factor = term.replaceAll("[a-c]'?$", "");
                    String coefficient =
                            factor.isEmpty() ? "" : ", 'coefficient': " + (factor.equals("-") ? "-1" : factor);
                    return "{" + requireNonNull(ROWS.get(term.substring(factor.length()))) + coefficient + "}";
                })
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static KnownForms forms(String json) {
        FormFile file = FormFile.read(json.replace('\'', '"'));
        return KnownForms.of(BuiltInForms.catalogue()
                .with(List.of(file.form().orElseThrow(() -> new AssertionError(file.diagnostics())))));
    }

    private static KnownForms form(String kinds, String relations) {
        String[] kind = kinds.split(" ");
        return forms("""
                {'name': '数量年表', 'tables': [{'rows': [{'label': '甲数', 'kind': '%s'}, {'label': '乙数', 'kind': '%s'},
                  {'label': '丙数', 'kind': '%s'}]%s}""".formatted(kind[0], kind[1], kind[2], relations));
    }

    private static String report(int year, String figures) {
        String[] figure = figures.split(" ");
        return "示例局%d年数量年表\n甲数 %s\n乙数 %s\n丙数 %s\n".formatted(year, figure[0], figure[1], figure[2]);
    }

    private static String shown(List<Diagnostic> diagnostics, Language language) {
        return diagnostics.stream()
                .map(diagnostic ->
                        BEFORE.matcher(diagnostic.message().in(language)).replaceFirst("")
                                + diagnostic.fixes().stream()
                                        .map(fix -> " [" + fix.title().in(language) + "]")
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    private static void check(List<Diagnostic> found, String zh, String en) {
        assertThat(shown(found, Language.ZH)).isEqualTo(zh);
        assertThat(shown(found, Language.EN)).isEqualTo(en);
    }

    /** What is said of a limit, by the figures of 甲数, 乙数 and 丙数. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3a <= 2b     | 10 15 0 | `` | ``
            3a <= 2b     | 11 15 0 | 表一“甲数”应不超过 2 × 15 ÷ 3 = 10（3 × “甲数” ≤ 2 × “乙数”），现为 11，超出 1 | Table 1, “甲数” should be at most 2 × 15 ÷ 3 = 10 (3 × “甲数” ≤ 2 × “乙数”) but is 11, 1 too many
            3a <= 2b     | 11 14 0 | 表一“甲数”的 3 倍应不超过 2 × 14 = 28（3 × “甲数” ≤ 2 × “乙数”），现为 3 × 11 = 33，超出 5 | 3 × Table 1, “甲数” should be at most 2 × 14 = 28 (3 × “甲数” ≤ 2 × “乙数”) but is 3 × 11 = 33, 5 too many
            a <= b       | 11 10 0 | 表一“甲数”应不超过 10（“甲数” ≤ “乙数”），现为 11，超出 1 | Table 1, “甲数” should be at most 10 (“甲数” ≤ “乙数”) but is 11, 1 too many
            -a <= -b     | 11 11 0 | `` | ``
            -a <= -b     | 11 15 0 | 表一“甲数”应不小于 15（−“甲数” ≤ −“乙数”），现为 11，少 4 | Table 1, “甲数” should be at least 15 (−“甲数” ≤ −“乙数”) but is 11, 4 too few
            -2a <= -3b   | 11 16 0 | 表一“甲数”应不小于 3 × 16 ÷ 2 = 24（−2 × “甲数” ≤ −3 × “乙数”），现为 11，少 13 | Table 1, “甲数” should be at least 3 × 16 ÷ 2 = 24 (−2 × “甲数” ≤ −3 × “乙数”) but is 11, 13 too few
            -2a <= -3b   | 11 15 0 | 表一“甲数”的 2 倍应不小于 3 × 15 = 45（−2 × “甲数” ≤ −3 × “乙数”），现为 2 × 11 = 22，少 23 | 2 × Table 1, “甲数” should be at least 3 × 15 = 45 (−2 × “甲数” ≤ −3 × “乙数”) but is 2 × 11 = 22, 23 too few
            a + 2c <= 3b | 11 6 5  | 表一“甲数”与其他数字不符（“甲数” + 2 × “丙数” ≤ 3 × “乙数”）：11 + 2 × 5 = 21 > 3 × 6 = 18，超出 3 | Table 1, “甲数” doesn’t agree with other figures (“甲数” + 2 × “丙数” ≤ 3 × “乙数”): 11 + 2 × 5 = 21 > 3 × 6 = 18, 3 too many
            """)
    void limits(String relation, String figures, String zh, String en) {
        check(found("count count count", relation, figures), zh, en);
    }

    /** What is said of an equation, and what is offered; only values that the cell can hold. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            count count count    | 2a = b      | 5 7 0   | 表一“乙数”应为 10（2 × “甲数” = “乙数”：2 × 5 = 10），现为 7，相差 3 [改为 10] | Table 1, “乙数” should be 10 (2 × “甲数” = “乙数”: 2 × 5 = 10) but is 7, off by 3 [Change to 10]
            count count count    | a + -b = 2c | 11 4 3  | 表一“丙数”的勾稽关系不符：11 − 4 = 7，而等号右边为 2 × 3 = 6，相差 1 [将表一“甲数”改为 10] [将表一“乙数”改为 5] | Table 1, “丙数” doesn’t balance: 11 − 4 = 7, but the right side is 2 × 3 = 6, off by 1 [Change Table 1, “甲数” to 10] [Change Table 1, “乙数” to 5]
            count count count    | a = 2c + -b | 5 2 3   | 表一“丙数”的勾稽关系不符：5，而 2 × 3 − 2 = 4，相差 1 [将表一“乙数”改为 1] [将表一“甲数”改为 4] | Table 1, “丙数” doesn’t balance: 5, but 2 × 3 − 2 = 4, off by 1 [Change Table 1, “乙数” to 1] [Change Table 1, “甲数” to 4]
            count count count    | 2a = 3b     | 11 7 0  | 表一“甲数”与其他数字不符，应为何值无法断定：2 × 11 = 22 ≠ 3 × 7 = 21，相差 1; 表一“乙数”与其他数字不符，应为何值无法断定：2 × 11 = 22 ≠ 3 × 7 = 21，相差 1 | Table 1, “甲数” doesn’t agree with other figures, and its right value can’t be told: 2 × 11 = 22 ≠ 3 × 7 = 21, off by 1; Table 1, “乙数” doesn’t agree with other figures, and its right value can’t be told: 2 × 11 = 22 ≠ 3 × 7 = 21, off by 1
            count number number  | a + b = c   | 3 2.5 6 | 表一“丙数”现为 6，各项之和为 3 + 2.5 = 5.5，相差 0.5 [将表一“丙数”改为 5.5] [将表一“乙数”改为 3] | Table 1, “丙数” is 6, the sum of its parts is 3 + 2.5 = 5.5, off by 0.5 [Change Table 1, “丙数” to 5.5] [Change Table 1, “乙数” to 3]
            number number count  | a + b = c   | 3 2.5 6 | 表一“丙数”现为 6，各项之和为 3 + 2.5 = 5.5，相差 0.5 [将表一“甲数”改为 3.5] [将表一“乙数”改为 3] | Table 1, “丙数” is 6, the sum of its parts is 3 + 2.5 = 5.5, off by 0.5 [Change Table 1, “甲数” to 3.5] [Change Table 1, “乙数” to 3]
            count number count   | a + b = c   | 3 2.5 6 | 表一“乙数”应为 3（才与总计相符：3 + 3 = 6），现为 2.5，相差 0.5 [改为 3] | Table 1, “乙数” should be 3 (so that the parts add up to their total: 3 + 3 = 6) but is 2.5, off by 0.5 [Change to 3]
            count change change  | a + b = c   | 3 -5 1  | 表一“丙数”现为 1，各项之和为 3 + (-5) = -2，相差 3 [将表一“乙数”改为 -2] [将表一“丙数”改为 -2] [将表一“甲数”改为 6] | Table 1, “丙数” is 1, the sum of its parts is 3 + (-5) = -2, off by 3 [Change Table 1, “乙数” to -2] [Change Table 1, “丙数” to -2] [Change Table 1, “甲数” to 6]
            """)
    void equations(String kinds, String relation, String figures, String zh, String en) {
        check(found(kinds, relation, figures), zh, en);
    }

    private static List<Diagnostic> found(String kinds, String relation, String figures) {
        KnownForms forms = form(kinds, ", 'relations': [" + relation(relation) + "]}]");
        return Analysis.of(report(2025, figures), forms).found();
    }

    /** What is said of 甲数, by its value and those of 乙数 on the year before and of 丙数; without where that stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            count | b' = 2a     | 10  | 5  | 0 | `` | ``
            count | b' = 2a     | 4   | 5  | 0 | 表一“甲数”应为 4 ÷ 2 = 2，现为 5，相差 3 [改为 2] | Table 1, “甲数” should be 4 ÷ 2 = 2 but is 5, off by 3 [Change to 2]
            count | b' = 2a     | 5   | 5  | 0 | 表一“甲数”不衔接：现为 2 × 5 = 10，而其他各项得 5，相差 5 | Table 1, “甲数” doesn’t follow: it comes to 2 × 5 = 10, the other terms to 5, off by 5
            number | b' = 2a    | 5   | 5  | 0 | 表一“甲数”应为 5 ÷ 2 = 2.5，现为 5，相差 2.5 [改为 2.5] | Table 1, “甲数” should be 5 ÷ 2 = 2.5 but is 5, off by 2.5 [Change to 2.5]
            number | 3a = b'    | 10  | 4  | 0 | 表一“甲数”不衔接：现为 3 × 4 = 12，而其他各项得 10，相差 2 | Table 1, “甲数” doesn’t follow: it comes to 3 × 4 = 12, the other terms to 10, off by 2
            count | b' + c = 2a | 6   | 4  | 4 | 表一“甲数”应为 (6 + 4) ÷ 2 = 5，现为 4，相差 1 [改为 5] | Table 1, “甲数” should be (6 + 4) ÷ 2 = 5 but is 4, off by 1 [Change to 5]
            count | b' + c = a  | 2.5 | 4  | 3 | 表一“甲数”不衔接：现为 4，而其他各项得 2.5 + 3 = 5.5，相差 1.5 | Table 1, “甲数” doesn’t follow: it comes to 4, the other terms to 2.5 + 3 = 5.5, off by 1.5
            count | -a = -b'    | 14  | 11 | 0 | 表一“甲数”应为 14，现为 11，相差 3 [改为 14] | Table 1, “甲数” should be 14 but is 11, off by 3 [Change to 14]
            count | b' + -c = a | 6   | 4  | 9 | 表一“甲数”应为 6 − 9 = -3，现为 4，相差 7 | Table 1, “甲数” should be 6 − 9 = -3 but is 4, off by 7
            count | 2a <= 3b'   | 15  | 22 | 0 | `` | ``
            count | 2a <= 3b'   | 15  | 31 | 0 | 表一“甲数”的 2 倍应不超过 3 × 15 = 45，现为 2 × 31 = 62，超出 17 | 2 × Table 1, “甲数” should be at most 3 × 15 = 45 but is 2 × 31 = 62, 17 too many
            count | 2a <= 3b'   | 14  | 31 | 0 | 表一“甲数”应不超过 3 × 14 ÷ 2 = 21，现为 31，超出 10 | Table 1, “甲数” should be at most 3 × 14 ÷ 2 = 21 but is 31, 10 too many
            count | -a <= -b'   | 14  | 11 | 0 | 表一“甲数”应不小于 14，现为 11，少 3 | Table 1, “甲数” should be at least 14 but is 11, 3 too few
            count | -2a <= -b'  | 15  | 7  | 0 | 表一“甲数”的 2 倍应不小于 15，现为 2 × 7 = 14，少 1 | 2 × Table 1, “甲数” should be at least 15 but is 2 × 7 = 14, 1 too few
            """)
    void betweenPeriods(String kind, String relation, String before, int figure, int other, String zh, String en) {
        KnownForms forms = form(kind + " number count", "}], 'betweenPeriods': [" + relation(relation) + "]");
        check(compared(forms, report(2024, "0 " + before + " 0"), report(2025, figure + " 0 " + other)), zh, en);
    }

    private static List<Diagnostic> compared(KnownForms forms, String before, String now) {
        Digester digester = new Digester(new AgencyNames(Map.of()), List.of());
        Map<String, Analysis> analyses = new LinkedHashMap<>();
        Map<String, ReportDigest> digests = new LinkedHashMap<>();
        Map.of("前", before, "今", now).forEach((path, text) -> {
            Analysis analysis = Analysis.of(text, forms);
            analyses.put(path, analysis);
            digests.put(
                    path,
                    digester.digest(
                            analysis.report(), analysis.consistency(), new ReportDigest.Source(path, path), path));
        });
        Analysis analysis = requireNonNull(analyses.get("今"));
        CheckedReport checked = new CheckedReport(analysis.report(), analysis.consistency());
        return Rules.compare(new ComparedReport(
                        checked, requireNonNull(digests.get("今")), new ReportIndex(digests.values()), List.of()))
                .diagnostics();
    }
}
