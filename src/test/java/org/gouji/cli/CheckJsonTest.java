package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape that other programs rely on, key by key. */
class CheckJsonTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static JsonObject json(Run run) {
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    private static JsonObject file(Run run, int index) {
        return json(run).getAsJsonArray("files").get(index).getAsJsonObject();
    }

    @Test
    void everyKeyIsThere() {
        Run run = Run.of("check", "--format", "json", "-").reading(Samples.wrong());
        JsonObject json = json(run);
        assertThat(json.keySet()).containsExactly("version", "files", "summary");
        assertThat(json.getAsJsonObject("summary"))
                .hasToString("{\"files\":1,\"error\":1,\"warning\":0,\"information\":0,\"hint\":0}");
        JsonObject file = file(run, 0);
        assertThat(file.keySet())
                .containsExactly("path", "standard", "agency", "year", "diagnostics", "brokenRelations");
        assertThat(file.get("path").getAsString()).isEqualTo("-");
        assertThat(file.get("standard").getAsString()).isEqualTo("2021");
        assertThat(file.get("agency").getAsString()).isEqualTo("示例市民政局");
        assertThat(file.get("year").getAsInt()).isEqualTo(2023);
    }

    @Test
    void aDiagnostic() {
        Run run = Run.of("check", "--format", "json", "-").reading(Samples.wrong());
        JsonObject diagnostic =
                file(run, 0).getAsJsonArray("diagnostics").get(0).getAsJsonObject();
        assertThat(diagnostic.keySet()).containsExactly("code", "severity", "message", "range", "relations", "fixes");
        assertThat(diagnostic.get("code").getAsString()).isEqualTo("total-mismatch");
        assertThat(diagnostic.get("severity").getAsString()).isEqualTo("error");
        assertThat(strings(diagnostic.getAsJsonArray("relations"))).contains("requests/row-total/3.3.1");
        assertThat(at(Samples.wrong(), diagnostic.getAsJsonObject("range")))
                .isEqualTo(Long.toString(Samples.rightTotal() + 1));
        JsonObject fix = diagnostic.getAsJsonArray("fixes").get(0).getAsJsonObject();
        assertThat(fix.keySet()).containsExactly("title", "preferred", "edits");
        JsonObject edit = fix.getAsJsonArray("edits").get(0).getAsJsonObject();
        assertThat(edit.keySet()).containsExactly("range", "newText");
        assertThat(edit.get("range")).isEqualTo(diagnostic.get("range"));
        assertThat(edit.get("newText").getAsString()).isEqualTo(Long.toString(Samples.rightTotal()));
    }

    @Test
    void brokenRelations() {
        Run run = Run.of("check", "--format", "json", "-").reading(Samples.wrong());
        JsonObject row = file(run, 0).getAsJsonArray("brokenRelations").get(0).getAsJsonObject();
        assertThat(row)
                .hasToString("{\"id\":\"requests/row-total/3.3.1\",\"expected\":" + Samples.rightTotal()
                        + ",\"actual\":" + (Samples.rightTotal() + 1) + "}");
    }

    @Test
    void whatIsNotKnownIsNull() {
        JsonObject file = file(Run.of("check", "--format", "json", "-").reading("你好\n"), 0);
        assertThat(file.get("agency").isJsonNull()).isTrue();
        assertThat(file.get("year").isJsonNull()).isTrue();
        assertThat(file.get("standard").isJsonNull()).isTrue();
        assertThat(file.getAsJsonArray("brokenRelations")).isEmpty();
    }

    @Test
    void filesAreSortedByPathAndReadOnce() {
        for (String name : List.of("b.txt", "a.gouji", "sub/c.md", "d-2.txt", "d/x.txt")) {
            Samples.write(folder.resolve(name), Samples.clean());
        }
        Path named = folder.resolve("b.txt");
        JsonArray files = json(Run.of("check", "--format", "json", folder, named, folder + "/./b.txt"))
                .getAsJsonArray("files");
        assertThat(files)
                .extracting(file -> file.getAsJsonObject().get("path").getAsString())
                .containsExactly(
                        folder + "/a.gouji",
                        folder + "/b.txt",
                        folder + "/d-2.txt",
                        folder + "/d/x.txt",
                        folder + "/sub/c.md");
    }

    @Test
    void everyEncodingGivesTheSame() {
        String text = Samples.wrong();
        JsonElement expected = file(Run.of("check", "--format", "json", "-").reading(text), 0);
        List<byte[]> encoded = List.of(
                text.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
        for (byte[] bytes : encoded) {
            assertThat(file(Run.of("check", "--format", "json", "-").reading(bytes), 0))
                    .isEqualTo(expected);
        }
    }

    @Test
    void messagesFollowTheLanguage() {
        String text = Samples.wrong();
        assertThat(Run.of("check", "--format", "json", "-").reading(text).out()).contains("应为");
        assertThat(Run.of("check", "--format", "json", "-", "--lang", "en")
                        .reading(text)
                        .out())
                .contains("should be")
                .doesNotContain("应为");
        assertThat(Run.of("check", "--format", "json", "-")
                        .with("LANG", "en_GB.UTF-8")
                        .reading(text)
                        .out())
                .contains("should be");
        assertThat(Run.of("check", "--format", "json", "-")
                        .with("LC_ALL", "C")
                        .with("LANG", "en_GB.UTF-8")
                        .reading(text)
                        .out())
                .contains("应为");
    }

    private static List<String> strings(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }

    /** What stands in a text at a range. */
    private static String at(String text, JsonObject range) {
        JsonObject start = range.getAsJsonObject("start");
        JsonObject end = range.getAsJsonObject("end");
        String line = text.split("\n", -1)[start.get("line").getAsInt()];
        return line.substring(
                start.get("character").getAsInt(), end.get("character").getAsInt());
    }
}
