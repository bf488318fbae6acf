package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.CellId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was dismissed stays away until a figure in it changes. */
class BaselineTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path baseline;

    @SuppressWarnings("NullAway.Init")
    private Path report;

    @BeforeEach
    void write() {
        baseline = folder.resolve("gouji-baseline.json");
        report = Samples.write(folder.resolve("reports/a.gouji"), Samples.wrong());
    }

    private Run update(Path... paths) {
        return check("--update-baseline", paths);
    }

    private Run check(String more, Path... paths) {
        Object[] words = new Object[3 + (more.isEmpty() ? 0 : 1) + paths.length];
        words[0] = "check";
        words[1] = "--baseline";
        words[2] = baseline;
        if (!more.isEmpty()) {
            words[3] = more;
        }
        System.arraycopy(paths, 0, words, words.length - paths.length, paths.length);
        return Run.of(words).go();
    }

    private String written() throws IOException {
        return Files.readString(baseline);
    }

    @Test
    void whatIsRememberedIsNeitherShownNorCounted() throws IOException {
        Run update = update(report);
        assertThat(update.status()).isZero();
        assertThat(update.err()).isEqualTo(baseline + "：新增 1 条，删去 0 条，保留 0 条\n");
        assertThat(written())
                .contains("\"path\": \"reports/a.gouji\"", "total-mismatch", "应为")
                .doesNotContain("\r");
        Run run = check("", report);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("没有发现问题", "；基线忽略 1 条").doesNotContain("已不再出现");
        assertThat(check("--format=json", report).out()).contains("\"error\":0").doesNotContain("total-mismatch");
        assertThat(check("--lang=en", report).out()).contains("1 dismissed by the baseline");
    }

    @Test
    void movingLinesDoesNotReopenButAFigureDoes() {
        update(report);
        String moved = "\n\n" + Samples.wrong().replace("## 二", "新的一段。\n\n## 二");
        Samples.write(report, moved);
        assertThat(check("", report).status()).isZero();
        SampleReport changed = Samples.report()
                .with("requests", new CellId("3.3.1", "total"), Long.toString(Samples.rightTotal() + 2));
        Samples.write(report, Layout.MARKDOWN.write(changed));
        Run run = check("", report);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("基线中有 1 条已不再出现");
    }

    @Test
    void anUpdateKeepsReasonsAndOtherReportsAndIsStable() throws IOException {
        Path other = Samples.write(folder.resolve("reports/b.gouji"), Samples.wrong());
        update(report, other);
        String first = written();
        update(other, report);
        assertThat(written()).isEqualTo(first);
        Files.writeString(
                baseline, first.replaceFirst("(\"fingerprint\": \"\\w+\")", "$1,\n      \"reason\": \"已与司法局核对\""));
        Samples.write(other, Samples.clean());
        Run update = update(report);
        assertThat(update.err()).contains("新增 0 条，删去 0 条，保留 1 条");
        assertThat(written()).contains("已与司法局核对", "reports/b.gouji");
        assertThat(update(other).err()).contains("删去 1 条");
        assertThat(written()).contains("已与司法局核对").doesNotContain("reports/b.gouji");
    }

    @Test
    void theLanguageMakesNoDifference() throws IOException {
        update(report);
        String zh = written();
        check("--lang=en", report);
        Run.of("--lang=en", "check", "--baseline", baseline, "--update-baseline", report)
                .go();
        assertThat(written()).isEqualTo(zh);
    }

    @Test
    void thoseThatAreAlikeAreCounted() throws IOException {
        String text = Samples.clean().replaceFirst("(?s)## 五.*?(?=## 六)", "");
        Samples.write(report, Samples.wrong() + "\n\n" + text);
        update(report);
        assertThat(check("--fail-on=hint", report).status()).isZero();
        assertThat(written()).doesNotContain("\"ordinal\": 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"version\": 2, \"dismissed\": []}",
                "{\"version\": 1}",
                "{\"version\": 1, \"dismissed\": [{}]}",
                "{\"version\": 1, \"dismissed\": [1]}",
                "{\"version\": 1, \"dismissed\": [{\"path\": [], \"code\": {}, \"fingerprint\": null}]}"
            })
    void aBadBaselineIsRefused(String text) throws IOException {
        Samples.write(baseline, text);
        for (String more : new String[] {"", "--update-baseline"}) {
            Run run = check(more, report);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).singleElement().asString().contains("不是勾稽的基线文件");
        }
        assertThat(written()).isEqualTo(text);
    }

    @Test
    void oneThatIsMissingOrCannotBeWritten() {
        assertThat(check("", report).err()).contains("用 --update-baseline 生成");
        assertThat(Run.of("check", "--update-baseline", report).status()).isEqualTo(2);
        baseline = folder.resolve("none/b.json");
        Run run = update(report);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("无法写入基线文件");
    }
}
