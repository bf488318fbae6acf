package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code gouji format}: to standard output, in place, or only looked at. */
class FormatTest {

    private static final SampleReport SAMPLE = SampleReport.consistent(BuiltInEditions.newest(), 3);
    private static final String PASTED = Layout.TABS.write(SAMPLE);
    private static final String FORMATTED =
            Run.of("format", "-").reading(PASTED).out();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void oneReportGoesToStandardOutput() {
        Path file = Samples.write(folder.resolve("a.txt"), PASTED);
        Run run = Run.of("format", file);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(FORMATTED).contains("| 规章 ").doesNotContain("\t");
        assertThat(file).hasContent(PASTED);
        assertThat(Run.of("format", "-").reading(FORMATTED).out()).isEqualTo(FORMATTED);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "GB18030, ''"})
    void aFileKeepsItsEncoding(Charset charset, String mark) throws IOException {
        Path file = folder.resolve("报告 a.gouji");
        Files.write(file, (mark + PASTED).replace("\n", "\r\n").getBytes(charset));
        Run run = Run.of("format", "--write", file);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(file.toString().replace('\\', '/') + "\n");
        assertThat(Files.readAllBytes(file))
                .isEqualTo((mark + FORMATTED).replace("\n", "\r\n").getBytes(charset));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThat(Run.of("format", "--write", file).out()).isEmpty();
        assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(Instant.EPOCH);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void checkingListsWhatWouldChangeAndChangesNothing() {
        Path pasted = Samples.write(folder.resolve("a.txt"), PASTED);
        Samples.write(folder.resolve("b.gouji"), FORMATTED);
        Samples.write(folder.resolve("notes.txt"), "|a|b|\n|--|--|\n");
        Run run = Run.of("format", "--check", folder);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(pasted.toString().replace('\\', '/') + "\n");
        assertThat(pasted).hasContent(PASTED);
        assertThat(Run.of("format", "--write", folder).status()).isZero();
        assertThat(Run.of("format", "--check", folder).status()).isZero();
        assertThat(folder.resolve("notes.txt")).hasContent("|a|b|\n|--|--|\n");
        assertThat(Run.of("format", "--check", "-").reading(PASTED).out()).isEqualTo("-\n");
    }

    @Test
    void whatCannotBeReadOrKeptIsSaidAndTheRestIsDone() throws IOException {
        Path damaged = folder.resolve("damaged.gouji");
        byte[] bytes = ("\uFEFF" + PASTED).getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        Files.write(damaged, bytes);
        Path good = Samples.write(folder.resolve("good.gouji"), PASTED);
        Run run = Run.of("format", "--write", folder.resolve("missing.gouji"), damaged, good);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.endsWith("missing.gouji：没有这个文件或文件夹"))
                .anyMatch(line -> line.contains("damaged.gouji：有损坏的字节"));
        assertThat(Files.readAllBytes(damaged)).isEqualTo(bytes);
        assertThat(good).hasContent(FORMATTED);
        Files.write(damaged, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(Run.of("--lang", "en", "format", damaged).err()).contains("PDF");
    }

    @Test
    void theRightsOfAFileStay() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path file = Samples.write(folder.resolve("a.gouji"), PASTED);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(Run.of("format", "--write", file).status()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }
}
