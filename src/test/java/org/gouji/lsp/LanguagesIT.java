package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The locale of {@code initialize} decides the language of every answer, over real pipes. */
@Timeout(300)
class LanguagesIT {

    private static final String URI = "file:///gouji-languages/a.gouji";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** What is quoted, and what is to be put into a report. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|国办\\p{IsHan}*〔\\d+〕\\d+号");

    /** Where sentences stand in answers; other members hold what is in the document or goes into it. */
    private static final Set<String> SENTENCES =
            Set.of("message", "title", "tooltip", "detail", "description", "reason");

    /** Everything that is said in sentences in an answer. */
    private static Stream<String> sentences(JsonElement answer) {
        if (answer instanceof JsonArray array) {
            return array.asList().stream().flatMap(LanguagesIT::sentences);
        }
        if (!(answer instanceof JsonObject object)) {
            return Stream.empty();
        }
        return object.entrySet().stream()
                .flatMap(entry ->
                        SENTENCES.contains(entry.getKey()) && entry.getValue().isJsonPrimitive()
                                ? Stream.of(entry.getValue().getAsString())
                                : sentences(entry.getValue()));
    }

    private static Set<String> said(String locale) throws IOException {
        Set<String> said = new TreeSet<>();
        try (LspClient client = new LspClient();
                Stream<Path> examples = Files.list(Path.of("grammar", "examples"))) {
            JsonObject params = AdvertisedIT.everything();
            params.addProperty("locale", locale);
            client.request("initialize", params);
            client.notify("initialized", new JsonObject());
            for (Path example : examples.sorted().toList()) {
                String text = Files.readString(example);
                client.open(URI, 1, text);
                for (int line = 0; line < text.lines().count(); line += 3) {
                    for (String method : List.of("hover", "codeAction", "completion")) {
                        sentences(client.request("textDocument/" + method, at(line)))
                                .forEach(said::add);
                    }
                }
                for (String method : List.of("diagnostic", "codeLens", "inlayHint", "documentLink")) {
                    sentences(client.request("textDocument/" + method, at(0))).forEach(said::add);
                }
                sentences(client.request("gouji/compare", at(0))).forEach(said::add);
                client.notify("textDocument/didClose", LspClient.document(URI));
            }
        }
        return said;
    }

    private static JsonObject at(int line) {
        JsonObject params = AbuseParams.usual(URI);
        params.add("position", json("{\"line\": %d, \"character\": 12}".formatted(line)));
        params.add("range", line == 0 ? LspClient.range(0, 0, 10_000, 0) : LspClient.range(line, 0, line + 3, 0));
        params.add("context", json("{\"diagnostics\": []}"));
        return params;
    }

    @Test
    void english() throws IOException {
        StringBuilder documents = new StringBuilder();
        try (Stream<Path> examples = Files.list(Path.of("grammar", "examples"))) {
            for (Path example : examples.toList()) {
                documents.append(Files.readString(example));
            }
        }
        Set<String> said = said("en");
        assertThat(said).hasSizeGreaterThan(30);
        assertThat(said)
                .filteredOn(sentence -> HAN.matcher(QUOTED.matcher(sentence).replaceAll(""))
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(han -> documents.indexOf(han) < 0))
                .isEmpty();
    }

    @Test
    void chinese() throws IOException {
        Set<String> said = said("zh-CN");
        assertThat(said).hasSizeGreaterThan(30);
        assertThat(said)
                .filteredOn(sentence ->
                        Pattern.compile("[a-z]{3}").matcher(sentence).find())
                .filteredOn(sentence -> !HAN.matcher(sentence).find())
                .isEmpty();
    }
}
