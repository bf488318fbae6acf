package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own. */
@Timeout(60)
class MainIT {

    private static final Path ERRORS = Path.of("grammar/examples/errors.gouji");
    private static final Path CLEAN = Path.of("grammar/examples/clean-2021.gouji");

    private record Ended(int status, String out, String err) {}

    private static Ended gouji(Object... arguments) throws IOException, InterruptedException {
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        ProcessBuilder builder = new ProcessBuilder(TestedProgram.gouji(List.of(), words));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Path errors = Files.createTempFile("gouji", ".log");
        try {
            Process process = builder.redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), out, Files.readString(errors));
        } finally {
            Files.delete(errors);
        }
    }

    @Test
    void tablesAreFormattedInPlaceOnceAndForAll(@TempDir Path folder) throws Exception {
        Path report = folder.resolve("报告 甲.gouji");
        String ragged = Files.readString(CLEAN).replaceAll(" +\\|", " |");
        Files.writeString(report, ragged);

        assertThat(gouji("format", "--check", report).status()).isEqualTo(1);
        assertThat(Files.readString(report)).isEqualTo(ragged);
        assertThat(gouji("format", "--write", report).status()).isZero();
        assertThat(Files.readString(report)).isEqualTo(Files.readString(CLEAN));
        assertThat(gouji("format", "--check", report).status()).isZero();
    }

    @Test
    void findingsAreTheExitStatus() throws Exception {
        Ended wrong = gouji("check", ERRORS);
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).contains("应为 24", "total-mismatch");
        assertThat(wrong.err()).isEmpty();
        assertThat(gouji("check", CLEAN).status()).isZero();
    }

    @Test
    void whatMakesNoSenseIsSaidOnStandardError() throws Exception {
        Ended ended = gouji("check", "--format", "xml", CLEAN);
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith("gouji: ");
    }
}
