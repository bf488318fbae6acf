package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gouji.layout.Layout;
import org.gouji.text.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person reads. */
class CheckTextTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aCleanReportIsALine() {
        Run run = Run.of("check", "-").reading(Samples.clean());
        assertThat(run.out()).isEqualTo("-：没有发现问题\n检查 1 份报告：错误 0，警告 0，信息 0，提示 0\n");
    }

    @Test
    void inEnglish() {
        Run run = Run.of("check", "--lang", "en", "-").reading(Samples.clean());
        assertThat(run.out()).isEqualTo("""
                -: nothing found
                Checked 1 report: 0 errors, 0 warnings, 0 information, 0 hints
                """);
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = "SQUASHED", mode = EnumSource.Mode.EXCLUDE)
    void theCaretStandsUnderTheFigure(Layout layout) {
        Run run = Run.of("check", "-").reading(layout.write(Samples.wrongReport()));
        String[] lines = run.out().split("\n", -1);
        String wrong = Long.toString(Samples.rightTotal() + 1);
        assertThat(lines[0]).matches("-:\\d+:\\d+ 错误 total-mismatch");
        assertThat(lines[2]).matches(" +\\| +\\^{" + wrong.length() + "}");
        int caret = lines[2].indexOf('^');
        int at = 0;
        int column = 0;
        while (column < caret) {
            int character = lines[1].codePointAt(at);
            column += DisplayWidth.of(character);
            at += Character.charCount(character);
        }
        assertThat(lines[1].substring(at)).startsWith(wrong);
        assertThat(lines[3]).startsWith("  表三“1.属于国家秘密”总计应为 " + Samples.rightTotal());
        assertThat(lines[4]).isEqualTo("  可改为 " + Samples.rightTotal());
        assertThat(lines[5]).isEmpty();
        assertThat(DisplayWidth.of(lines[1])).isLessThan(130);
    }

    @Test
    void colourWhereItIsWanted() {
        Path wrong = Samples.write(folder.resolve("wrong.gouji"), Samples.wrong());
        assertThat(Run.of("check", wrong).out()).doesNotContain("\u001B");
        assertThat(Run.of("check", wrong).onTerminal().out()).contains("\u001B[1;31m错误\u001B[0m");
        assertThat(Run.of("check", wrong).onTerminal().with("NO_COLOR", "1").out())
                .doesNotContain("\u001B");
        assertThat(Run.of("check", wrong).onTerminal().with("TERM", "dumb").out())
                .doesNotContain("\u001B");
        assertThat(Run.of("check", "--color", "never", wrong).onTerminal().out())
                .doesNotContain("\u001B");
        assertThat(Run.of("check", "--color", "always", wrong)
                        .with("NO_COLOR", "1")
                        .out())
                .contains("\u001B");
    }

    @Test
    void aFolderAndWhatIsSkippedInIt() {
        Samples.write(folder.resolve("r/report.txt"), Samples.clean());
        Samples.write(folder.resolve("r/sub/report.md"), Samples.wrong().replace("民政局", "司法局"));
        Samples.write(folder.resolve("r/report.gouji.md"), "还没有写\n");
        Samples.write(folder.resolve("r/notes.txt"), "别的\n");
        Samples.write(folder.resolve("r/scan.pdf"), "%PDF-1.4");
        Samples.write(folder.resolve("r/fake.txt"), "%PDF-1.4");
        Samples.write(folder.resolve("r/.git/report.txt"), Samples.wrong());
        Run run = Run.of("check", folder.resolve("r"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("report.txt：没有", "sub/report.md:").doesNotContain("notes", ".git");
        assertThat(run.out()).contains("检查 3 份报告", "跳过 3 个不是报告的文件");
    }

    @Test
    void linksThatGoRoundAreNoTrap() throws java.io.IOException {
        Samples.write(folder.resolve("r/sub/report.txt"), Samples.clean());
        java.nio.file.Files.createSymbolicLink(folder.resolve("r/sub/up"), folder.resolve("r"));
        java.nio.file.Files.createSymbolicLink(folder.resolve("r/gone.txt"), folder.resolve("nowhere"));
        assertThat(Run.of("check", folder.resolve("r")).out()).contains("检查 1 份报告");
        Path link = java.nio.file.Files.createSymbolicLink(folder.resolve("link"), folder.resolve("r"));
        assertThat(Run.of("check", link).out()).startsWith(link + "/sub/report.txt：没有");
    }

    @Test
    void progressIsShownOnATerminalAndTakenAway() {
        for (int index = 0; index < 120; index++) {
            Samples.write(folder.resolve("r/" + index + ".gouji"), index == 0 ? Samples.clean() : "");
        }
        assertThat(Run.of("check", folder.resolve("r")).err()).isEmpty();
        String err = Run.of("check", folder.resolve("r")).onTerminal().err();
        assertThat(err).matches("(\r\\d+/121|\r\u001B\\[K)*");
    }
}
