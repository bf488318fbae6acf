package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README promises of the files beside it. */
class ReadmeTest {

    private static final Path EDITORS = Path.of("src/editors");

    static List<Path> configurations() throws IOException {
        try (Stream<Path> files = Files.walk(EDITORS)) {
            return files.filter(file -> file.getFileName().toString().matches("gouji.*\\.(lua|el|vim)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyTestedEditorHasAConfiguration() throws IOException {
        assertThat(configurations())
                .extracting(file -> EDITORS.relativize(file).toString())
                .containsExactly(
                        "emacs/gouji-eglot.el", "emacs/gouji-lsp-mode.el", "neovim/gouji.lua", "vim/gouji.vim");
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void theConfigurationShownIsTheOneThatTheTestsInEditorsUse(Path configuration) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("\n" + Files.readString(configuration) + "```\n");
    }
}
