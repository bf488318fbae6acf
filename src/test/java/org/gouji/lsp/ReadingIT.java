package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.change;
import static org.gouji.lsp.LspClient.document;
import static org.gouji.lsp.LspClient.json;
import static org.gouji.lsp.LspClient.range;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The features that help to read a report, over real pipes. */
@Timeout(120)
class ReadingIT {

    private static final String URI = "file:///报告/a.gouji";
    private static final String REPORT = """
            # 某某局2023年政府信息公开工作年度报告

            ## 一、总体情况

            根据《条例》第五十条编制，见 http://example.cn/ 。<!-- 待
            补充 -->

            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 12 |
            | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | |
            | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
            """;
    private static final int LINE = 11;
    private static final int FIRST = "| 一、本年新收政府信息公开申请数量 | ".length();
    private static final int TOTAL = "| 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | ".length();
    private static final String ABLE = """
            {"capabilities": {"window": {"showDocument": {"support": true}}, "textDocument": {
              "hover": {"contentFormat": ["markdown", "plaintext"]},
              "definition": {"linkSupport": true},
              "documentLink": {"tooltipSupport": true},
              "foldingRange": {"lineFoldingOnly": true, "rangeLimit": 2},
              "publishDiagnostics": {}}}}
            """;
    private static final String SIMPLE = "{\"locale\": \"en\", \"capabilities\": {}}";

    private static LspClient opened(String capabilities) {
        LspClient client = new LspClient();
        client.initialize(capabilities);
        client.open(URI, 1, REPORT);
        return client;
    }

    private static JsonArray array(LspClient client, String method, JsonObject params) {
        return client.request("textDocument/" + method, params).getAsJsonArray("result");
    }

    private static JsonObject at(int character) {
        return LspClient.at(URI, LINE, character);
    }

    private static JsonObject all() {
        JsonObject params = document(URI);
        params.add("range", range(0, 0, 100, 0));
        return params;
    }

    private static List<JsonElement> ranges(JsonArray found) {
        List<JsonElement> ranges = new ArrayList<>();
        found.forEach(element -> ranges.add(element.getAsJsonObject().get("range")));
        return ranges;
    }

    @Test
    void aHoverIsMarkdownOrPlain() {
        try (LspClient able = opened(ABLE);
                LspClient simple = opened(SIMPLE)) {
            JsonObject hover = able.request("textDocument/hover", at(TOTAL + 1)).getAsJsonObject("result");
            assertThat(hover.get("range")).isEqualTo(range(LINE, TOTAL, LINE, TOTAL + 2));
            JsonObject contents = hover.getAsJsonObject("contents");
            assertThat(contents.get("kind").getAsString()).isEqualTo("markdown");
            assertThat(contents.get("value").getAsString())
                    .startsWith("**表三“一、本年新收政府信息公开申请数量”总计**\n\n现为 12\n\n")
                    .contains("- ✗ 各列之和 = 总计：3 ≠ 12，相差 9\n");
            JsonObject plain = simple.request("textDocument/hover", at(TOTAL + 1))
                    .getAsJsonObject("result")
                    .getAsJsonObject("contents");
            assertThat(plain.get("kind").getAsString()).isEqualTo("plaintext");
            assertThat(plain.get("value").getAsString())
                    .startsWith("Table 3, “")
                    .contains("\n✗ sum of the columns = Total: 3 ≠ 12, off by 9");
            JsonObject nothing = able.request("textDocument/hover", LspClient.at(URI, 1, 0));
            assertThat(nothing.get("result").isJsonNull()).isTrue();
        }
    }

    @Test
    void fromATotalToItsAddendsAndBack() {
        try (LspClient able = opened(ABLE);
                LspClient simple = opened(SIMPLE)) {
            JsonArray links = array(able, "definition", at(TOTAL));
            assertThat(links).hasSize(6);
            JsonObject link = links.get(0).getAsJsonObject();
            assertThat(link.get("originSelectionRange")).isEqualTo(range(LINE, TOTAL, LINE, TOTAL + 2));
            assertThat(link.get("targetSelectionRange")).isEqualTo(range(LINE, FIRST, LINE, FIRST + 1));
            assertThat(link.get("targetRange")).isEqualTo(range(LINE, 2, LINE, TOTAL + 2));
            assertThat(ranges(array(simple, "definition", at(TOTAL)))).contains(range(LINE, FIRST, LINE, FIRST + 1));

            JsonObject params = at(FIRST);
            params.add("context", json("{\"includeDeclaration\": true}"));
            assertThat(ranges(array(able, "references", params)))
                    .containsExactly(range(LINE, FIRST, LINE, FIRST + 1), range(LINE, TOTAL, LINE, TOTAL + 2));
            params.add("context", json("{\"includeDeclaration\": false}"));
            assertThat(array(able, "references", params)).hasSize(1);

            JsonArray highlights = array(able, "documentHighlight", at(TOTAL));
            assertThat(highlights).hasSize(8);
            assertThat(highlights.toString()).contains("\"kind\":3", "\"kind\":2");
        }
    }

    @Test
    void linksFoldsAndSelections() {
        try (LspClient able = opened(ABLE);
                LspClient simple = opened(SIMPLE)) {
            JsonArray links = array(able, "documentLink", document(URI));
            assertThat(ranges(links)).containsExactly(range(4, 6, 4, 10), range(4, 15, 4, 33));
            assertThat(links.get(0).getAsJsonObject().get("target").getAsString())
                    .startsWith("https://www.gov.cn/zhengce/content/2019-04/15/content_5382991.htm#:~:text=");
            assertThat(links.get(0).getAsJsonObject().get("tooltip").getAsString())
                    .isEqualTo("打开《政府信息公开条例》第五十条");
            assertThat(array(simple, "documentLink", document(URI)).toString()).doesNotContain("tooltip");

            assertThat(array(able, "foldingRange", document(URI)))
                    .containsExactly(
                            json("{\"startLine\": 2, \"endLine\": 5}"), json("{\"startLine\": 7, \"endLine\": 13}"));
            assertThat(array(simple, "foldingRange", document(URI)))
                    .contains(json("{\"startLine\": 4, \"startCharacter\": 35, \"endLine\": 5, \"endCharacter\": 6,"
                            + " \"kind\": \"comment\"}"));

            JsonObject params = document(URI);
            params.add(
                    "positions",
                    json("{\"it\": [{\"line\": 11, \"character\": %d}, {\"line\": 1, \"character\": 0}]}"
                                    .formatted(TOTAL))
                            .get("it"));
            JsonArray selections = array(able, "selectionRange", params);
            assertThat(selections).hasSize(2);
            JsonObject first = selections.get(0).getAsJsonObject();
            assertThat(first.get("range")).isEqualTo(range(LINE, TOTAL, LINE, TOTAL + 2));
            assertThat(first.getAsJsonObject("parent").get("range")).isEqualTo(range(LINE, 2, LINE, TOTAL + 2));
        }
    }

    private static List<Integer> numbers(JsonElement data) {
        List<Integer> numbers = new ArrayList<>();
        data.getAsJsonArray().forEach(number -> numbers.add(number.getAsInt()));
        return numbers;
    }

    @Test
    void semanticTokensAllInARangeAndWhatChanged() {
        try (LspClient client = opened(ABLE)) {
            JsonObject full = client.request("textDocument/semanticTokens/full", document(URI))
                    .getAsJsonObject("result");
            List<Integer> before = numbers(full.get("data"));
            assertThat(before.subList(0, 10)).containsExactly(0, 2, 20, 0, 1, 2, 3, 6, 1, 1);
            JsonObject part = client.request("textDocument/semanticTokens/range", rangeOf(LINE))
                    .getAsJsonObject("result");
            List<Integer> line = numbers(part.get("data"));
            assertThat(line.subList(0, 5)).containsExactly(LINE, 2, 16, 3, 0);
            assertThat(line.subList(line.size() - 5, line.size())).containsExactly(0, 4, 2, 5, 4);

            client.change(URI, 2, change(LINE, TOTAL, LINE, TOTAL + 2, "3"));
            JsonObject params = document(URI);
            params.add("previousResultId", full.get("resultId"));
            JsonObject delta = client.request("textDocument/semanticTokens/full/delta", params)
                    .getAsJsonObject("result");
            JsonObject edit = delta.getAsJsonArray("edits").get(0).getAsJsonObject();
            assertThat(edit.get("deleteCount").getAsInt()).isEqualTo(5);
            List<Integer> after = new ArrayList<>(before);
            int start = edit.get("start").getAsInt();
            after.subList(start, start + 5).clear();
            after.addAll(start, numbers(edit.get("data")));
            JsonObject again = client.request("textDocument/semanticTokens/full", document(URI))
                    .getAsJsonObject("result");
            assertThat(numbers(again.get("data"))).isEqualTo(after);

            params.addProperty("previousResultId", "unknown");
            assertThat(client.request("textDocument/semanticTokens/full/delta", params)
                            .getAsJsonObject("result")
                            .has("data"))
                    .isTrue();
        }
    }

    private static JsonObject rangeOf(int line) {
        JsonObject params = document(URI);
        params.add("range", range(line, 0, line, 100));
        return params;
    }

    @Test
    void hintsBesideTotals() {
        try (LspClient client = opened(ABLE)) {
            JsonArray hints = array(client, "inlayHint", all());
            assertThat(hints).hasSize(2);
            JsonObject wrong = hints.get(0).getAsJsonObject();
            assertThat(wrong.get("label").getAsString()).isEqualTo("Σ 3");
            assertThat(wrong.get("position"))
                    .isEqualTo(json("{\"line\": %d, \"character\": %d}".formatted(LINE, TOTAL + 2)));
            assertThat(wrong.has("textEdits")).isFalse();
            JsonObject blank = hints.get(1).getAsJsonObject();
            assertThat(blank.get("label").getAsString()).isEqualTo("Σ 0");
            assertThat(blank.getAsJsonArray("textEdits")
                            .get(0)
                            .getAsJsonObject()
                            .get("newText")
                            .getAsString())
                    .isEqualTo("0");
            assertThat(array(client, "inlayHint", rangeOf(LINE))).hasSize(1);
        }
    }

    @Test
    void aLensLeadsToTheFirstProblem() {
        try (LspClient able = opened(ABLE);
                LspClient simple = opened(SIMPLE)) {
            JsonArray lenses = array(able, "codeLens", document(URI));
            assertThat(lenses).hasSize(2);
            JsonObject command = lenses.get(1).getAsJsonObject().getAsJsonObject("command");
            assertThat(command.get("title").getAsString()).isEqualTo("勾稽：成立 1 / 可判断 2 / 共 39");
            assertThat(command.get("command").getAsString()).isEqualTo("gouji.showProblem");
            int id = able.send("workspace/executeCommand", command);
            JsonObject shown = able.serverRequest("window/showDocument");
            assertThat(shown.get("uri").getAsString()).isEqualTo(URI);
            assertThat(shown.get("selection")).isEqualTo(range(LINE, TOTAL, LINE, TOTAL + 2));
            assertThat(able.answer(id).get("result").isJsonNull()).isTrue();
            assertThat(LspClient.code(able.request("workspace/executeCommand", json("{\"command\": \"other\"}"))))
                    .isEqualTo(-32602);

            JsonObject title = array(simple, "codeLens", document(URI))
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonObject("command");
            assertThat(title.get("title").getAsString()).contains("error").contains("warning");
            assertThat(title.get("command").getAsString()).isEmpty();
        }
    }

    @Test
    void aCommandOfTheClientsOwnIsPreferred() {
        try (LspClient client = new LspClient()) {
            JsonObject params = json(ABLE);
            params.add("initializationOptions", json("{\"commands\": [\"gouji.showProblem\"]}"));
            JsonObject capabilities = client.initialize(params.toString()).getAsJsonObject("capabilities");
            assertThat(capabilities.has("executeCommandProvider")).isFalse();
            client.open(URI, 1, REPORT);
            assertThat(array(client, "codeLens", document(URI)).toString()).contains("gouji.showProblem");
        }
    }

    @Test
    void whatIsMissingOrClosedIsAnswered() {
        try (LspClient client = opened(ABLE)) {
            for (String method : List.of("hover", "definition", "references", "documentHighlight", "selectionRange")) {
                assertThat(LspClient.code(client.request("textDocument/" + method, document(URI))))
                        .as(method)
                        .isEqualTo(-32602);
            }
            assertThat(LspClient.code(client.request("textDocument/inlayHint", document(URI))))
                    .isEqualTo(-32602);
            client.notify("textDocument/didClose", document(URI));
            for (String method : List.of("codeLens", "documentLink", "foldingRange", "semanticTokens/full")) {
                assertThat(client.request("textDocument/" + method, document(URI))
                                .get("result")
                                .isJsonNull())
                        .as(method)
                        .isTrue();
            }
        }
    }
}
