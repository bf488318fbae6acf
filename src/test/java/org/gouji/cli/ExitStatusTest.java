package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 0 for nothing at or above the severity, 1 for something, 2 for what couldn't be carried out. */
class ExitStatusTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path clean;

    @SuppressWarnings("NullAway.Init")
    private Path wrong;

    @BeforeEach
    void write() {
        clean = Samples.write(folder.resolve("clean.gouji"), Samples.clean());
        wrong = Samples.write(folder.resolve("wrong.gouji"), Samples.wrong());
    }

    @Test
    void cleanAndWrong() {
        assertThat(Run.of("check", clean).status()).isZero();
        assertThat(Run.of("check", wrong).status()).isEqualTo(1);
        assertThat(Run.of("check", clean, wrong).status()).isEqualTo(1);
        assertThat(Run.of("check", clean).err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"error, 1", "warning, 1", "information, 1", "hint, 1", "never, 0", "NEVER, 0"})
    void failOn(String severity, int status) {
        assertThat(Run.of("check", "--fail-on", severity, wrong).status()).isEqualTo(status);
        assertThat(Run.of("check", "--fail-on=" + severity, "--format", "json", wrong)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void nothingAboveHintIsNoReasonToFailUnlessAskedTo() {
        Path hint = Samples.write(folder.resolve("hint.gouji"), Samples.clean().replaceFirst("\\| 0 ", "| ０ "));
        assertThat(Run.of("check", hint).status()).isZero();
    }

    @Test
    void somethingThatCannotBeReadOutranksWhatIsFound() {
        Run run = Run.of("check", folder.resolve("missing.txt"), wrong);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("total-mismatch");
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chek",
                "check",
                "check --frmat json x",
                "check --format xml x",
                "check --format",
                "check --fail-on everything x",
                "check --color sometimes x",
                "check --lang fr x",
                "check --format json --format text x",
                "outline",
                "outline a b",
                "tables",
                "tables --format text x",
                "format",
                "format --write --check x",
                "format --write -",
                "format a b",
                "format src",
                "explain",
                "explain no-such-code",
                "new",
                "new --agency 某局",
                "new --agency 某局 --year soon",
                "new --agency 某局 --year 1066",
                "new --agency 某局 --year 2024 --standard 2008",
            })
    void aBadCommandLineIsOneLine(String line) {
        Object[] words = line.isEmpty() ? new Object[0] : line.split(" ", -1);
        Run run = Run.of(words);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("gouji: ")
                .doesNotContain("Exception");
    }

    @Test
    void theReasonIsGivenInTheReadersLanguage() {
        assertThat(Run.of("check", "--format", "xml", "x").err())
                .isEqualTo(
                        "gouji: --format 的值不对：xml，可用 text、json、jsonl、sarif、github、junit、csv、html（用法见 gouji check --help）\n");
        assertThat(Run.of("check", "--format", "xml", "x", "--lang", "en").err())
                .isEqualTo(
                        "gouji: bad value for --format: xml, use one of text, json, jsonl, sarif, github, junit, csv, html (see gouji check --help)\n");
    }

    @Test
    void theServerGetsItsOptionsAndGivesItsStatus() {
        assertThat(Run.of("lsp").status()).isEqualTo(40);
        assertThat(Run.of("lsp", "--stdio").status()).isEqualTo(40);
        assertThat(Run.of("lsp", "--clientProcessId=7").status()).isEqualTo(41);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "outline", "tables", "format", "new", "rules", "explain", "schema", "lsp"})
    void helpInBothLanguages(String command) {
        Run zh = Run.of(command, "--help");
        Run en = Run.of("--lang=en", command, "-h");
        assertThat(zh.status()).isZero();
        assertThat(en.status()).isZero();
        assertThat(zh.out()).contains("用法：", "选项：", "显示用法").doesNotContain("Usage");
        assertThat(en.out()).contains("Usage: gouji " + command, "Options:").matches("[\\p{ASCII}]*");
        assertThat(Run.of("--help").out()).contains("\n  " + command + " ");
    }

    @Test
    void version() {
        assertThat(Run.of("--version").out()).matches("gouji \\S+\\R");
    }
}
