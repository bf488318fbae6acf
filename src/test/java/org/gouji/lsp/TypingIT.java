package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.change;
import static org.gouji.lsp.LspClient.range;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.text.LineIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes while a person types, over real pipes: completion anywhere in any layout, rows after a line break. */
@Timeout(120)
class TypingIT {

    private static final String URI = "file:///报告/a.gouji";
    private static final int STEP = 211;
    private static final String REPORT = """
            # 某某局2023年政府信息公开工作年度报告

            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 |  |
            """;
    private static final int END = "| 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 |  |".length();

    private static JsonArray onType(LspClient client, int line, int character, String typed) {
        JsonObject params = LspClient.at(URI, line, character);
        params.addProperty("ch", typed);
        params.add("options", LspClient.json("{\"tabSize\": 4, \"insertSpaces\": true}"));
        return client.request("textDocument/onTypeFormatting", params).getAsJsonArray("result");
    }

    @Test
    void aLineBreakBringsTheNextRowAndAPipeSetsCellsInLine() {
        try (LspClient client = new LspClient()) {
            JsonObject provider = client.initialize("{}")
                    .getAsJsonObject("capabilities")
                    .getAsJsonObject("documentOnTypeFormattingProvider");
            assertThat(provider)
                    .isEqualTo(
                            LspClient.json("{\"firstTriggerCharacter\": \"|\", \"moreTriggerCharacter\": [\"\\n\"]}"));
            client.open(URI, 1, REPORT.stripTrailing());
            client.change(URI, 2, change(6, END, 6, END, "\n"));
            JsonArray edits = onType(client, 7, 0, "\n");
            assertThat(edits).hasSize(1);
            JsonObject row = edits.get(0).getAsJsonObject();
            assertThat(row.get("range")).isEqualTo(range(7, 0, 7, 0));
            assertThat(row.get("newText").getAsString()).startsWith("| 二、上年结转政府信息公开申请数量 |");

            client.change(URI, 3, change(7, 0, 7, 0, "|二、上年结转政府信息公开申请数量|"));
            assertThat(onType(client, 7, 18, "|").toString())
                    .isEqualTo("[{\"range\":" + range(7, 1, 7, 1) + ",\"newText\":\" \"},{\"range\":"
                            + range(7, 17, 7, 17) + ",\"newText\":\" \"}]");
            assertThat(onType(client, 7, 18, "x")).isEmpty();
        }
    }

    private static JsonArray completion(LspClient client, int line, int character) {
        return client.request("textDocument/completion", LspClient.at(URI, line, character))
                .getAsJsonObject("result")
                .getAsJsonArray("items");
    }

    @Test
    void aBlankTotalIsOfferedItsSum() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, REPORT);
            JsonObject item = completion(client, 6, END - 2).get(0).getAsJsonObject();
            assertThat(item.get("label").getAsString()).isEqualTo("4");
            assertThat(item.getAsJsonObject("labelDetails").get("description").getAsString())
                    .isEqualTo("各列之和：3 + 1 = 4");
            assertThat(item.getAsJsonObject("textEdit").get("replace")).isEqualTo(range(6, END - 2, 6, END - 2));
            JsonObject resolved = client.request("completionItem/resolve", item).getAsJsonObject("result");
            assertThat(resolved.remove("documentation")).isNotNull();
            assertThat(resolved).isEqualTo(item);
        }
    }

    @Test
    void whereverTheCursorIsInWhateverLayoutItemsFit() throws IOException {
        List<Path> examples;
        try (var files = Files.list(Path.of("grammar", "examples"))) {
            examples = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (boolean able : List.of(true, false)) {
            try (LspClient client = new LspClient()) {
                client.initialize(able ? "{}" : "{\"capabilities\": {}}");
                int version = 0;
                int seen = 0;
                for (Path example : examples) {
                    String text = Files.readString(example);
                    client.open(URI, ++version, text);
                    LineIndex index = LineIndex.of(text);
                    for (int offset = 0; offset <= text.length(); offset += STEP) {
                        seen += check(client, text, index, offset, able);
                    }
                    client.notify("textDocument/didClose", LspClient.document(URI));
                }
                assertThat(seen).isGreaterThan(50);
            }
        }
    }

    /** Checks the items at an offset; how many there are. */
    private static int check(LspClient client, String text, LineIndex index, int offset, boolean able) {
        int line = index.lineOf(offset);
        int character = Math.min(offset, index.end(line)) - index.start(line);
        String before = text.substring(index.start(line), index.start(line) + character);
        List<JsonElement> items = new ArrayList<>();
        completion(client, line, character).forEach(items::add);
        for (JsonElement element : items) {
            JsonObject item = element.getAsJsonObject();
            JsonObject edit = item.getAsJsonObject("textEdit");
            assertThat(edit.has("insert")).isEqualTo(able);
            JsonObject replace = edit.getAsJsonObject(able ? "replace" : "range");
            assertThat(line(replace, "start")).isEqualTo(line);
            assertThat(line(replace, "end")).isEqualTo(line);
            assertThat(character(replace, "start")).isLessThanOrEqualTo(character);
            assertThat(character(replace, "end")).isGreaterThanOrEqualTo(character);
            if (able) {
                assertThat(edit.getAsJsonObject("insert"))
                        .isEqualTo(range(line, character(replace, "start"), line, character));
            }
            assertThat(item.get("filterText").getAsString()).startsWith(before.substring(character(replace, "start")));
            assertThat(item.has("labelDetails")).isEqualTo(able);
            assertThat(able || item.get("insertTextFormat").getAsInt() == 1).isTrue();
            assertThat(item.has("documentation")).isFalse();
        }
        return items.size();
    }

    private static int line(JsonObject range, String end) {
        return range.getAsJsonObject(end).get("line").getAsInt();
    }

    private static int character(JsonObject range, String end) {
        return range.getAsJsonObject(end).get("character").getAsInt();
    }
}
