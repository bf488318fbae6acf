package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Related;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of diagnostics in reports that are broken in any way: cut off, lines left out, figures and separators lost. */
class BrokenReportsTest {

    static Stream<String> breakages() {
        List<String> lines = CleanReport.lines();
        String clean = String.join("\n", lines);
        return Stream.of(
                clean.replace("| 0 ", "| 件 "),
                clean.replace("| 0 ", "| １ "),
                clean.replace("| 0 ", "| "),
                clean.replace("| 0 ", "|"),
                clean.replace("| 0 ", "").replace("|", ""),
                clean.replace("|", "\t"),
                clean.replace("|", " ").replace("0 |", "0 |"),
                clean.replace("|", "").replace(" ", ""),
                clean.replace("\n", ""),
                clean.replace("\n", "\r\n"),
                clean.replace("公开", "公"),
                clean.replaceAll("(?m)^## .*$", ""),
                clean.replaceAll("(?m)^\\|.*$", ""),
                clean.replaceAll("(?m)^\\| [1-8]\\..*\n", ""),
                clean.replaceAll("(?m)^(\\| .*0 \\|)$", "$1 5 | 6 |"),
                clean.replaceAll("(?m)^(\\| .*0 \\|)$", "$1\n$1"),
                clean.replaceAll("\\| 0 \\| 0", "| 7 | 0"),
                clean + "\n" + clean,
                clean.substring(clean.indexOf("## 四")) + "\n" + clean);
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void diagnosticsSpeakBothLanguagesAndLieInTheText(String text) {
        List<Diagnostic> diagnostics = RuleCheck.diagnostics(text);
        TextRange whole = new TextRange(0, text.length());
        for (Diagnostic diagnostic : diagnostics) {
            RulesTest.speaksBothLanguages(diagnostic);
            assertThat(whole.contains(diagnostic.range())).isTrue();
            diagnostic.related().forEach(related -> assertThat(whole.contains(((Related.Here) related).range()))
                    .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void noPlaceHasTheSameCodeTwice(String text) {
        assertThat(RuleCheck.diagnostics(text).stream()
                        .map(diagnostic -> diagnostic.code() + diagnostic.range() + diagnostic.relations()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void aPreferredFixSettlesItsDiagnostic(String text) {
        List<Diagnostic> diagnostics = RuleCheck.diagnostics(text);
        for (Diagnostic diagnostic : diagnostics.subList(0, Math.min(20, diagnostics.size()))) {
            for (Fix fix : diagnostic.fixes().stream().filter(Fix::preferred).toList()) {
                List<Diagnostic> after = RuleCheck.diagnostics(TextEdit.apply(text, fix.edits()));
                assertThat(count(after, diagnostic.code())).isLessThan(count(diagnostics, diagnostic.code()));
            }
        }
    }

    private static long count(List<Diagnostic> diagnostics, String code) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .count();
    }

    @Test
    void aReportCutOffAnywhereIsStillChecked() {
        String clean = String.join("\n", CleanReport.lines());
        for (int end = 1; end < clean.length(); end += 23) {
            RuleCheck.diagnostics(clean.substring(0, end)).forEach(RulesTest::speaksBothLanguages);
        }
    }
}
