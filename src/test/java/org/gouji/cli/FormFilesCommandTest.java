package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands make of files that describe forms. */
class FormFilesCommandTest {

    private static final String FORM = "{\"name\": \"热线报表\", \"tables\": [{\"rows\": [\"甲\", \"乙\", \"合计\"]%s}]}";
    private static final String SOUND = FORM.formatted(", \"total\": \"合计\"");
    private static final String BROKEN = FORM.formatted(", \"total\": \"合记\"");
    private static final String NOT_THERE = ":1:65 ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void list() {
        write("gouji.json", "{\"standards\": [\"热线.form.json\"]}");
    }

    private Path write(String name, String text) {
        return Samples.write(folder.resolve(name), text);
    }

    @Test
    void aSoundFormThatIsNamed() {
        Path form = write("热线.form.json", SOUND);
        Run run = Run.of("--lang", "zh", "check", form);
        assertThat(run.out()).isEqualTo(form + "：没有发现问题\n检查 1 个表样文件：错误 0，警告 0，信息 0，提示 0\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void aBrokenFormThatIsNamed() {
        Path form = write("热线.form.json", BROKEN);
        Run run = Run.of("--lang", "en", "check", form);
        assertThat(run.out())
                .startsWith(form + NOT_THERE + "error invalid-standard\n")
                .endsWith("\nChecked 1 form file: 1 error, 0 warnings, 0 information, 0 hints\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aConfigurationThatIsNamedWithTheFormsThatItLists() {
        Path form = write("热线.form.json", BROKEN);
        Run run = Run.of("--lang", "zh", "check", folder.resolve("gouji.json"), form);
        assertThat(run.out())
                .containsOnlyOnce(form + NOT_THERE)
                .contains("gouji.json：没有发现问题\n")
                .endsWith("\n检查 1 个表样文件、1 个配置文件：错误 1，警告 0，信息 0，提示 0\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aFormBesideAReport() {
        Path form = write("热线.form.json", SOUND);
        Path report = write("报告.gouji", "# 示例办2025年热线报表\n\n| 甲 | 1 |\n| 乙 | 2 |\n| 合计 | 3 |\n");
        Run run = Run.of("--lang", "zh", "check", form, report);
        assertThat(run.out()).endsWith("\n检查 1 份报告、1 个表样文件：错误 0，警告 0，信息 0，提示 0\n");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', 热线.form.json", "内/, 内/热线.form.json"})
    void aFolderWithoutReports(String inner, String file) {
        write(inner + "gouji.json", "{\"standards\": [\"热线.form.json\"]}");
        Path form = write(file, BROKEN);
        if (!inner.isEmpty()) {
            write("热线.form.json", SOUND);
        }
        Run run = Run.of("check", folder);
        assertThat(run.out()).containsOnlyOnce(form + NOT_THERE);
        assertThat(run.err()).contains(folder + "：文件夹里没有报告");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aNewReportOfABrokenForm() {
        Path form = write("热线.form.json", BROKEN);
        Run run = Run.of(
                "new", "--form", "热线报表", "--agency", "示例办", "--year", 2025, "--output", folder.resolve("新.gouji"));
        assertThat(run.err()).startsWith("gouji: 表样“热线报表”有错误，改正后才能使用\n  ").contains("热线.form.json" + NOT_THERE);
        assertThat(run.status()).isEqualTo(2);
        assertThat(Run.of(
                                "new",
                                "--form",
                                "热线月报",
                                "--agency",
                                "甲",
                                "--year",
                                2025,
                                "--output",
                                form.resolveSibling("新"))
                        .err())
                .startsWith("gouji: 没有这种表样：热线月报");
    }

    @ParameterizedTest
    @CsvSource({
        "{agency}热线报表, month, '期间: 2025-03', # 示例办热线报表",
        "热线报表, month, '机关: 示例办,期间: 2025-03', # 热线报表",
        "{period}热线报表, month, '机关: 示例办', # 2025年3月热线报表",
    })
    void whatTheTitleHasNoPlaceForStandsInTheFrontMatter(String title, String frequency, String matter, String head)
            throws IOException {
        write(
                "热线.form.json",
                "{\"name\": \"热线报表\", \"frequency\": \"%s\", \"title\": \"%s\", \"tables\": [{\"rows\": [\"甲\"]}]}"
                        .formatted(frequency, title));
        Path file = folder.resolve("新.gouji");
        Run run = Run.of(
                "new", "--form", "热线报表", "--agency", "示例办", "--year", 2025, "--period", "2025-03", "--output", file);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(file)).startsWith("---\n" + matter.replace(',', '\n') + "\n---\n" + head + "\n");
        assertThat(Run.of("tables", "--format", "csv", file).out()).contains(",示例办,2025-03,表一,甲,value,");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03, --period 2024-03 与 --year 2025 不一致：前者是 2024 年",
        "2025-Q1, '--period 的值不对：2025-Q1，应写作 2025-12 这样'"
    })
    void aPeriodThatDisagreesWithTheYear(String period, String message) {
        write("热线.form.json", SOUND.replace("\"tables\"", "\"frequency\": \"month\", \"tables\""));
        Run run = Run.of(
                "new",
                "--form",
                "热线报表",
                "--agency",
                "甲",
                "--year",
                2025,
                "--period",
                period,
                "-o",
                folder.resolve("新"));
        assertThat(run.err()).isEqualTo("gouji: " + message + "\n");
    }
}
