package org.gouji.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be read gets one clear line, and the other files are still checked. */
class BadInputTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7', PDF, a PDF file",
        "'ÐÏ\u0011à¡±', Word, a Word file",
        "'PK\u0003\u0004 word/document.xml', Word, a Word file",
        "'<!DOCTYPE html><p>', 网页, a web page",
        "'\u0001\u0002\u0003', 不是文本, not a text file",
        "'abc\u00FF\u00FF', 编码, encoding",
    })
    void filesThatAreNoText(String content, String zh, String en) {
        Path bad = Samples.write(folder.resolve("bad.txt"), content.getBytes(ISO_8859_1));
        Path good = Samples.write(folder.resolve("good.gouji"), Samples.wrong());
        Run run = Run.of("check", bad, good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("gouji: ")
                .contains("bad.txt", zh);
        assertThat(run.out()).contains("total-mismatch");
        assertThat(Run.of("check", "--lang", "en", bad).err()).contains(en).matches("\\p{ASCII}*|(?s).*’.*");
    }

    @Test
    void aFileThatIsNotThere() {
        Run run = Run.of("check", folder.resolve("missing.txt"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith("missing.txt：没有这个文件或文件夹\n");
    }

    @Test
    void aFolderWithoutReports() {
        Samples.write(folder.resolve("a/readme.md"), "# 说明\n");
        Run run = Run.of("check", folder.resolve("a"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("文件夹里没有报告");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path huge = folder.resolve("huge.gouji");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 40);
        }
        Run run = Run.of("check", huge);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("64 MB");
    }

    @Test
    void jsonSaysWhatFailed() {
        Path good = Samples.write(folder.resolve("good.gouji"), Samples.clean());
        Path missing = folder.resolve("missing.txt");
        for (String command : new String[] {"check", "tables"}) {
            Run run = Run.of(command, "--format", "json", missing, good);
            JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
            JsonObject failed = json.getAsJsonArray("files").get(1).getAsJsonObject();
            assertThat(failed.keySet()).containsExactly("path", "failure");
            assertThat(failed.get("path").getAsString()).isEqualTo(missing.toString());
            assertThat(failed.get("failure").getAsString()).isEqualTo("没有这个文件或文件夹");
            assertThat(run.status()).isEqualTo(2);
        }
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        Path good = Samples.write(folder.resolve("good.gouji"), Samples.wrong());
        Run run = Run.of("check", good).into(failing("Broken pipe"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailure() {
        Path good = Samples.write(folder.resolve("good.gouji"), Samples.clean());
        Run run = Run.of("check", good).into(failing("No space left on device"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void newRefusesToOverwrite() throws IOException {
        Path file = folder.resolve("new.gouji");
        Object[] words = {"new", "--agency", "示例局", "--year", 2024, "--output", file};
        assertThat(Run.of(words).status()).isZero();
        assertThat(Files.readString(file)).startsWith("# 示例局2024年政府信息公开工作年度报告\n");
        Files.writeString(file, "mine");
        assertThat(Run.of(words).status()).isEqualTo(2);
        assertThat(Run.of(words).err()).contains("未覆盖");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(Run.of("new", "--agency", "x", "--year", 2024, "-o", folder.resolve("no/where"))
                        .status())
                .isEqualTo(2);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
