package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The locale of {@code initialize} decides the language of everything that is said, over real pipes. */
@Timeout(300)
class LanguagesIT {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** What is quoted, what is to be put into a report, and where something can be read. */
    private static final Pattern QUOTED =
            Pattern.compile("“[^”]*”|\"[^\"]*\"|`[^`]*`|国办\\p{IsHan}*〔\\d+〕\\d+号|https?://\\S+");

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}[ ,;:]+[A-Za-z]{2,}");
    private static final Pattern WORD = Pattern.compile("[a-z]{3}");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** What every kind of answer and message that carries text has been seen to say. */
    private static void checkThatEverythingSpoke(Map<String, Set<String>> said) {
        assertThat(said.keySet())
                .contains(
                        "textDocument/hover",
                        "completionItem/resolve",
                        "textDocument/completion",
                        "textDocument/codeAction",
                        "textDocument/codeLens",
                        "textDocument/inlayHint",
                        "textDocument/documentLink",
                        "textDocument/documentSymbol",
                        "textDocument/diagnostic",
                        "workspace/diagnostic",
                        "workspace/symbol",
                        "gouji/preview",
                        "gouji/compare",
                        "window/logMessage",
                        "$/logTrace",
                        "$/progress",
                        "error");
        assertThat(said.keySet().stream().map(from -> from.replaceAll("^\\S+ ", "")))
                .contains("-32600", "-32601", "-32602", "-32801");
        assertThat(said.values().stream().mapToInt(Set::size).sum()).isGreaterThan(400);
    }

    private static void check(Map<String, Set<String>> said, Predicate<String> foreign) {
        assertThat(said.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                        .filter(foreign)
                        .map(sentence -> entry.getKey() + ": " + sentence)))
                .isEmpty();
    }

    @Test
    void english() throws IOException {
        StringBuilder documents = new StringBuilder();
        try (Stream<Path> examples = Files.list(Path.of("grammar", "examples"))) {
            for (Path example : examples.filter(Files::isRegularFile).toList()) {
                documents.append(Files.readString(example));
            }
        }
        Map<String, Set<String>> said = EveryText.in("en", folder);
        checkThatEverythingSpoke(said);
        check(said, sentence -> HAN.matcher(QUOTED.matcher(sentence).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .anyMatch(han -> documents.indexOf(han) < 0));
    }

    @Test
    void chinese() throws IOException {
        Map<String, Set<String>> said = EveryText.in("zh-CN", folder);
        checkThatEverythingSpoke(said);
        check(said, sentence -> ENGLISH.matcher(QUOTED.matcher(sentence).replaceAll(""))
                .find());
        check(
                said,
                sentence ->
                        WORD.matcher(sentence).find() && !HAN.matcher(sentence).find());
    }
}
