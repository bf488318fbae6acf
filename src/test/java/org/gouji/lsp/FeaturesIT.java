package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.change;
import static org.gouji.lsp.LspClient.range;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a person sees in the editor, over real pipes. */
@Timeout(120)
class FeaturesIT {

    private static final String URI = "file:///报告/a.gouji";

    private static JsonObject mismatch(JsonArray diagnostics) {
        List<JsonObject> found = new ArrayList<>();
        for (JsonElement diagnostic : diagnostics) {
            if (diagnostic.getAsJsonObject().get("code").getAsString().equals("total-mismatch")) {
                found.add(diagnostic.getAsJsonObject());
            }
        }
        assertThat(found).hasSizeLessThan(2);
        return found.isEmpty() ? new JsonObject() : found.get(0);
    }

    private static List<JsonObject> actions(LspClient client, JsonObject range, String only) {
        return OfferedActions.at(client, URI, range, only);
    }

    @Test
    void anErrorIsShownOnTheFigureRepairedAndGone() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, WrongTotal.REPORT);
            JsonObject diagnostic = mismatch(client.diagnostics(URI, 1));
            assertThat(diagnostic.get("range"))
                    .isEqualTo(range(WrongTotal.LINE, WrongTotal.START, WrongTotal.LINE, WrongTotal.START + 2));
            assertThat(diagnostic.get("source").getAsString()).isEqualTo("gouji");
            assertThat(diagnostic.get("severity").getAsInt()).isEqualTo(1);
            assertThat(diagnostic.get("message").getAsString()).contains("表三“一、本年新收政府信息公开申请数量”", "12", "3");
            JsonObject related =
                    diagnostic.getAsJsonArray("relatedInformation").get(0).getAsJsonObject();
            assertThat(related.getAsJsonObject("location").get("uri").getAsString())
                    .isEqualTo(URI);

            JsonObject action = toThree(actions(
                    client, range(WrongTotal.LINE, WrongTotal.START + 1, WrongTotal.LINE, WrongTotal.START + 1), ""));
            assertThat(action.get("kind").getAsString()).isEqualTo("quickfix");
            assertThat(mismatch(action.getAsJsonArray("diagnostics")).get("range"))
                    .isEqualTo(diagnostic.get("range"));
            JsonObject edit = OfferedActions.change(action);
            assertThat(edit.getAsJsonObject("textDocument"))
                    .isEqualTo(LspClient.json("{\"uri\": \"" + URI + "\", \"version\": 1}"));
            JsonObject change = edit.getAsJsonArray("edits").get(0).getAsJsonObject();
            assertThat(change.get("range")).isEqualTo(diagnostic.get("range"));

            change.add("text", change.remove("newText"));
            client.change(URI, 2, change);
            assertThat(mismatch(client.diagnostics(URI, 2)).entrySet()).isEmpty();
            client.notify("textDocument/didClose", LspClient.document(URI));
            assertThat(client.publication(URI).getAsJsonArray("diagnostics")).isEmpty();
            assertThat(client.noise()).isNull();
        }
    }

    private static JsonObject toThree(List<JsonObject> actions) {
        return actions.stream()
                .filter(action -> action.toString().contains("\"newText\":\"3\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no repair in " + actions));
    }

    @Test
    void tablesAreFormattedOnceAndForAll() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, WrongTotal.REPORT);
            client.diagnostics(URI, 1);
            JsonObject params = LspClient.document(URI);
            params.add("options", LspClient.json("{\"tabSize\": 4, \"insertSpaces\": true}"));
            JsonArray edits = client.request("textDocument/formatting", params).getAsJsonArray("result");
            params.add("range", range(0, 0, 1, 0));
            assertThat(client.request("textDocument/rangeFormatting", params).getAsJsonArray("result"))
                    .isEmpty();
            params.add("range", range(WrongTotal.LINE, 0, WrongTotal.LINE, 0));
            assertThat(client.request("textDocument/rangeFormatting", params).getAsJsonArray("result"))
                    .isEqualTo(edits)
                    .isNotEmpty();

            JsonObject[] changes = new JsonObject[edits.size()];
            for (int edit = 0; edit < changes.length; edit++) {
                JsonObject change = edits.get(edit).getAsJsonObject().deepCopy();
                change.add("text", change.remove("newText"));
                changes[changes.length - 1 - edit] = change;
            }
            client.change(URI, 2, changes);
            assertThat(client.request("textDocument/formatting", params).getAsJsonArray("result"))
                    .isEmpty();
        }
    }

    @Test
    void onlyTheKindsThatWereAskedForAreAnswered() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, WrongTotal.REPORT);
            JsonObject figure = range(WrongTotal.LINE, WrongTotal.START, WrongTotal.LINE, WrongTotal.START);
            assertThat(actions(client, figure, ", \"only\": [\"quickfix\"]")).isNotEmpty();
            assertThat(actions(client, figure, ", \"only\": [\"refactor.extract\"]"))
                    .isEmpty();
            assertThat(actions(client, range(2, 0, 2, 1), "")).isEmpty();
        }
    }

    @Test
    void aSimpleClientGetsWhatItCanUnderstand() {
        try (LspClient client = new LspClient()) {
            JsonObject result = client.initialize("{\"locale\": \"en\", \"capabilities\": {}}");
            assertThat(result.getAsJsonObject("capabilities").has("codeActionProvider"))
                    .isFalse();
            client.open(URI, 1, WrongTotal.REPORT + "sy");
            JsonObject diagnostic = mismatch(client.diagnostics(URI, 1));
            assertThat(diagnostic.get("message").getAsString()).contains("Table 3");
            assertThat(diagnostic.has("relatedInformation")).isFalse();
            assertThat(diagnostic.has("data")).isFalse();
            JsonArray symbols = client.request("textDocument/documentSymbol", LspClient.document(URI))
                    .getAsJsonArray("result");
            assertThat(symbols.get(1).getAsJsonObject().has("location")).isTrue();
            assertThat(symbols.get(1).getAsJsonObject().get("containerName").getAsString())
                    .isNotEmpty();
            JsonObject item = completion(client, 9, 2).get(0).getAsJsonObject();
            assertThat(item.get("insertTextFormat").getAsInt()).isEqualTo(1);
            assertThat(item.has("labelDetails")).isFalse();
            JsonObject edit = item.getAsJsonObject("textEdit");
            assertThat(edit.get("range")).isEqualTo(range(9, 0, 9, 2));
            assertThat(edit.get("newText").getAsString())
                    .startsWith("| 1.属于国家秘密 |")
                    .doesNotContain("$");
        }
    }

    private static JsonArray completion(LspClient client, int line, int character) {
        JsonObject list = client.request("textDocument/completion", LspClient.at(URI, line, character))
                .getAsJsonObject("result");
        assertThat(list.get("isIncomplete").getAsBoolean()).isTrue();
        return list.getAsJsonArray("items");
    }

    @Test
    void aRowIsCompletedByItsInitials() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, WrongTotal.REPORT + "| sygj");
            JsonObject item = completion(client, 9, 6).get(0).getAsJsonObject();
            assertThat(item.get("label").getAsString()).isEqualTo("1.属于国家秘密");
            assertThat(item.get("filterText").getAsString()).startsWith("sygj");
            assertThat(item.get("insertTextFormat").getAsInt()).isEqualTo(2);
            assertThat(item.getAsJsonObject("labelDetails").get("description").getAsString())
                    .isEqualTo("表三");
            assertThat(item.has("documentation")).isFalse();
            JsonObject edit = item.getAsJsonObject("textEdit");
            assertThat(edit.get("insert")).isEqualTo(range(9, 2, 9, 6));
            assertThat(edit.get("replace")).isEqualTo(range(9, 2, 9, 6));
            assertThat(edit.get("newText").getAsString())
                    .isEqualTo("1.属于国家秘密 | ${1} | ${2} | ${3} | ${4} | ${5} | ${6} | ${7} |");

            JsonObject resolved = client.request("completionItem/resolve", item).getAsJsonObject("result");
            JsonObject documentation = resolved.remove("documentation").getAsJsonObject();
            assertThat(documentation.get("kind").getAsString()).isEqualTo("markdown");
            assertThat(documentation.get("value").getAsString()).contains("国家秘密");
            assertThat(resolved).isEqualTo(item);
        }
    }

    @Test
    void completionSeesWhatWasTypedLast() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, WrongTotal.REPORT);
            client.change(URI, 2, change(9, 0, 9, 0, "| b"));
            client.change(URI, 3, change(9, 3, 9, 3, "ygk"));
            assertThat(completion(client, 9, 6)
                            .get(0)
                            .getAsJsonObject()
                            .get("label")
                            .getAsString())
                    .isEqualTo("（三）不予公开");
        }
    }

    @Test
    void theOutlineIsNested() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, WrongTotal.REPORT);
            JsonObject chapter = client.request("textDocument/documentSymbol", LspClient.document(URI))
                    .getAsJsonArray("result")
                    .get(0)
                    .getAsJsonObject();
            assertThat(chapter.get("name").getAsString()).isEqualTo("三、收到和处理政府信息公开申请情况");
            assertThat(chapter.get("selectionRange")).isEqualTo(range(2, 3, 2, 20));
            JsonObject table = chapter.getAsJsonArray("children").get(0).getAsJsonObject();
            assertThat(table.getAsJsonArray("children")).isNotEmpty();
            assertNested(chapter);
        }
    }

    private static void assertNested(JsonObject symbol) {
        assertThat(symbol.get("name").getAsString()).isNotBlank();
        assertInside(symbol.getAsJsonObject("selectionRange"), symbol.getAsJsonObject("range"));
        if (symbol.has("children")) {
            for (JsonElement child : symbol.getAsJsonArray("children")) {
                assertInside(child.getAsJsonObject().getAsJsonObject("range"), symbol.getAsJsonObject("range"));
                assertNested(child.getAsJsonObject());
            }
        }
    }

    private static void assertInside(JsonObject inner, JsonObject outer) {
        assertThat(place(inner, "start")).isGreaterThanOrEqualTo(place(outer, "start"));
        assertThat(place(inner, "end")).isLessThanOrEqualTo(place(outer, "end"));
    }

    private static long place(JsonObject range, String end) {
        JsonObject position = range.getAsJsonObject(end);
        return position.get("line").getAsLong() * 100_000
                + position.get("character").getAsLong();
    }

    @Test
    void nothingIsAdvertisedThatIsNotThere() {
        try (LspClient client = new LspClient()) {
            JsonObject capabilities = client.initialize("{}").getAsJsonObject("capabilities");
            assertThat(capabilities.keySet())
                    .containsExactlyInAnyOrder(
                            "positionEncoding",
                            "textDocumentSync",
                            "completionProvider",
                            "codeActionProvider",
                            "documentSymbolProvider",
                            "documentFormattingProvider",
                            "documentRangeFormattingProvider",
                            "documentOnTypeFormattingProvider",
                            "hoverProvider",
                            "documentHighlightProvider",
                            "definitionProvider",
                            "referencesProvider",
                            "documentLinkProvider",
                            "foldingRangeProvider",
                            "selectionRangeProvider",
                            "semanticTokensProvider",
                            "inlayHintProvider",
                            "codeLensProvider",
                            "workspaceSymbolProvider",
                            "experimental",
                            "workspace");
        }
    }
}
