package org.gouji.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What profiles and severities make of a diagnostic, and which paths patterns match. */
class ConfigurationTest {

    private static Diagnostic diagnostic(String code, Severity severity) {
        return Diagnostic.of(code, severity, TextRange.at(0), Message.of("有错", "wrong"));
    }

    private static Configuration of(Profile profile, Map<String, Optional<Severity>> severities) {
        return new Configuration(Optional.of(profile), severities, ReportFiles.UNSAID, Map.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, missing-value, ERROR, WARNING",
        "DRAFT, missing-chapter, ERROR, WARNING",
        "DRAFT, total-mismatch, ERROR, ERROR",
        "DRAFT, missing-topic, HINT, HINT",
        "REVIEW, missing-value, ERROR, ERROR",
        "REVIEW, missing-topic, HINT,",
        "PUBLISH, missing-topic, HINT, INFORMATION",
        "PUBLISH, unknown-row, WARNING, WARNING",
    })
    void profiles(Profile profile, String code, Severity usual, Severity shown) {
        assertThat(of(profile, Map.of()).severity(diagnostic(code, usual))).isEqualTo(Optional.ofNullable(shown));
    }

    @Test
    void aSeverityWinsOverTheProfile() {
        Configuration read = of(
                Profile.REVIEW, Map.of("missing-topic", Optional.of(Severity.HINT), "missing-value", Optional.empty()));
        assertThat(read.severity(diagnostic("missing-topic", Severity.HINT))).contains(Severity.HINT);
        assertThat(read.severity(diagnostic("missing-value", Severity.ERROR))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "*.txt, a.txt, true",
        "*.txt, sub/a.txt, false",
        "**/*.txt, a.txt, true",
        "**/*.txt, x/y/a.TXT, true",
        "2023/, 2023/x/y.md, true",
        "2023/**, 2023/y.md, true",
        "./a?.md, a1.md, true",
        "a?.md, a/.md, false",
        "x/**/y.md, x/y.md, true",
        "x/**/y.md, x/1/2/y.md, true",
        "a.md, abmd, false",
        "报告(1)+.txt, 报告(1)+.txt, true",
    })
    void patterns(String glob, String path, boolean matches) {
        assertThat(Glob.of(glob).matches(path)).isEqualTo(matches);
    }

    @Test
    void exclusionsAloneLeaveTheRestUnsaid() {
        ReportFiles files = new ReportFiles(List.of(new ReportFiles.Pattern(Glob.of("drafts/"), false)));
        assertThat(files.includes("drafts/a.txt")).contains(false);
        assertThat(files.includes("a.txt")).isEmpty();
        assertThat(ReportFiles.UNSAID.includes("a.txt")).isEmpty();
    }

    @Test
    void manyStarsTakeNoTime() {
        assertThat(Glob.of("**/**/".repeat(20) + "*a*b").matches("x/".repeat(40) + "c"))
                .isFalse();
    }
}
