package org.gouji.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.report.row.Figure;
import org.gouji.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever of a report is there, as it is typed or cut off, is analysed without an exception. */
class PrefixTest {

    private static final Path EXAMPLES = Path.of("grammar", "examples");

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPrefixAndSuffixOfAnExample(Path example) {
        checkAll(read(example));
    }

    @Test
    void everyPrefixAndSuffixOfASeed() throws IOException {
        Path seeds = RealReports.folder().resolve("seeds");
        assumeTrue(Files.isDirectory(seeds), "the real reports are not here");
        try (Stream<Path> files = Files.list(seeds)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> checkAll(read(file)));
        }
    }

    private static void checkAll(String text) {
        IntStream.rangeClosed(0, text.length()).parallel().forEach(cut -> {
            check(text.substring(0, cut));
            check(text.substring(cut));
        });
    }

    private static void check(String text) {
        Analysis analysis = Analysis.of(text);
        for (Diagnostic found : analysis.found()) {
            assertThat(found.range().end()).isLessThanOrEqualTo(text.length());
            assertThat(found.message().in(Language.ZH)).isNotBlank();
            assertThat(found.message().in(Language.EN)).isNotBlank();
        }
        analysis.report().tables().forEach(table -> table.figures()
                .filter(figure -> figure.form() != Figure.Form.BLANK)
                .forEach(figure -> assertThat(figure.range().of(text)).isEqualTo(figure.spelling())));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
