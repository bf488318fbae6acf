package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.Rule;
import org.gouji.text.Language;
import org.gouji.text.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every rule. */
class RulesTest {

    static List<Rule> rules() {
        return Rules.ALL;
    }

    @Test
    void everyRuleIsListed() throws IOException {
        Path folder = Path.of("src/main/java/org/gouji/rules");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> written = files.filter(Files::isRegularFile)
                    .filter(RulesTest::isRule)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
            assertThat(Rules.ALL.stream()
                            .map(rule -> rule.getClass().getSimpleName())
                            .sorted())
                    .isEqualTo(written);
        }
    }

    private static boolean isRule(Path file) {
        try {
            return Files.readString(file).matches("(?s).* implements [\\w, ]*Rule \\{.*");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void codesAreUnique() {
        assertThat(Rules.ALL.stream().map(Rule::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsNamedAfterItsFault(Rule rule) {
        String name = rule.getClass().getSimpleName();
        assertThat(rule.code())
                .isEqualTo(name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        assertThat(Rules.rule(rule.code())).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsExplainedInBothLanguages(Rule rule) {
        Explanation explanation = rule.explanation();
        for (Localized text : List.of(rule.summary(), explanation.text(), explanation.basis())) {
            assertThat(text.zh()).containsPattern("\\p{IsHan}");
            assertThat(text.en()).isNotBlank();
        }
        assertThat(rule.summary().en()).doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theWrongExampleHasTheSquigglesThatItShows(Rule rule) {
        assertThat(rule.explanation().wrong()).contains("^ " + rule.code());
        RuleCheck.check(rule.explanation().wrong());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRightExampleHasNone(Rule rule) {
        assertThat(rule.explanation().right()).doesNotContain("^ ");
        RuleCheck.check(rule.explanation().right());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void messagesAndFixesSpeakBothLanguages(Rule rule) {
        List<Diagnostic> diagnostics = RuleCheck.found(rule.explanation().wrong());
        assertThat(diagnostics).isNotEmpty();
        diagnostics.forEach(RulesTest::speaksBothLanguages);
    }

    static void speaksBothLanguages(Diagnostic diagnostic) {
        Stream<Message> messages = Stream.of(
                        Stream.of(diagnostic.message()),
                        diagnostic.fixes().stream().map(Fix::title),
                        diagnostic.related().stream().map(Related::message))
                .flatMap(part -> part);
        messages.forEach(message -> {
            assertThat(message.in(Language.ZH)).isNotBlank().doesNotContainPattern("\\{\\d");
            assertThat(message.in(Language.EN)).isNotBlank().doesNotContainPattern("\\{\\d");
        });
        assertThat(Rules.rule(diagnostic.code())).isPresent();
    }

    @Test
    void aCleanReportHasNoDiagnostics() {
        RuleCheck.checkWhole(String.join("\n", CleanReport.lines()));
        RuleCheck.checkWhole(String.join("\n", CleanReport.linesOf2019()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\n", "\uFEFF", "\u3000\n"})
    void anEmptyDocumentHasNoDiagnostics(String text) {
        assertThat(RuleCheck.diagnostics(text)).isEmpty();
    }
}
