package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.gouji.text.RandomEdits;
import org.gouji.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers come from one version each, in any order, and nobody waits for somebody else's; over real pipes. */
@Timeout(300)
class SnapshotIT {

    private static final String URI = "memfs:/a.gouji";
    private static final String OTHER = "memfs:/b.gouji";
    private static final String FRESH = "memfs:/c.gouji";
    private static final String SMALL = "## 一、总体情况\n正文\n";
    private static final String REPORT = Layout.MARKDOWN.write(SampleReport.consistent(BuiltInEditions.newest(), 3));
    private static final int EDITS = 400;
    private static final int EDITS_OF_ONE_REPORT = 40;
    private static final int MANY_EDITS = 10_000;
    private static final int SAMPLE = 90;

    /** What depends on nothing but the document. */
    private static final List<String> METHODS = List.of(
            "textDocument/hover",
            "textDocument/documentSymbol",
            "textDocument/documentHighlight",
            "textDocument/foldingRange",
            "textDocument/selectionRange",
            "textDocument/semanticTokens/full",
            "textDocument/semanticTokens/range",
            "textDocument/definition",
            "textDocument/references",
            "textDocument/rangeFormatting",
            "textDocument/onTypeFormatting",
            "textDocument/inlayHint",
            "textDocument/codeLens",
            "textDocument/codeAction",
            "textDocument/documentLink",
            "textDocument/formatting",
            "textDocument/completion",
            "gouji/preview");

    /** The version of the document that was opened last to compare with. */
    private int opened = MANY_EDITS;

    private static LspClient client() {
        LspClient client = new LspClient();
        client.initialize("{}");
        return client;
    }

    /** The order of what arrives tells: a slow request was asked first, and answered after all the edits. */
    @Test
    void anEditNeverWaitsForASlowRequest() {
        try (LspClient client = client()) {
            client.open(OTHER, 1, SMALL);
            client.diagnostics(OTHER, 1);
            client.open(URI, 1, REPORT.repeat(200));
            int slow = client.send("textDocument/codeLens", LspClient.document(URI));
            for (int version = 2; version <= 10; version++) {
                client.change(URI, version, LspClient.change(version, 0, version, 0, "某"));
                client.change(OTHER, version, LspClient.change(1, 0, 1, 0, "某"));
                client.diagnostics(OTHER, version);
                int quick = client.send("textDocument/foldingRange", LspClient.document(OTHER));
                assertThat(client.answer(quick).has("result")).isTrue();
                assertThat(client.take())
                        .as("the slow answer isn't among what came before version %s", version)
                        .noneMatch(message -> isAnswer(message, slow));
            }
            assertThat(client.answer(slow).getAsJsonArray("result")).isNotEmpty();
        }
    }

    private static boolean isAnswer(JsonObject message, int id) {
        return message.has("id")
                && !message.has("method")
                && message.get("id").toString().equals(Integer.toString(id));
    }

    private record Asked(int version, String method, JsonObject params) {}

    /** Edits and requests as they come, none waiting for an answer; then every answer is held against a document of its own. */
    @Test
    void everyAnswerIsThatOfExactlyOneVersion() {
        Random random = new Random(11);
        try (LspClient client = client()) {
            List<String> versions = new ArrayList<>(List.of(REPORT));
            Map<Integer, Asked> asked = new HashMap<>();
            client.open(URI, 0, REPORT);
            for (int version = 1; version <= EDITS; version++) {
                versions.add(edited(client, random, version, versions.get(version - 1)));
                for (int count = random.nextInt(3); count > 0; count--) {
                    String method = METHODS.get(random.nextInt(METHODS.size()));
                    JsonObject params = params(random);
                    asked.put(client.send(method, params.deepCopy()), new Asked(version, method, params));
                }
            }
            client.diagnostics(URI, EDITS);
            Map<Asked, JsonElement> answers = new HashMap<>();
            asked.forEach((id, question) -> answers.put(question, client.answer(id)));
            Map<Integer, JsonElement> published = published(client);
            answers.forEach((question, answer) -> assertThat(spelled(answer, URI))
                    .as("%s of version %s", question.method, question.version)
                    .isEqualTo(spelled(fresh(client, versions.get(question.version), question), FRESH)));
            published.forEach((version, diagnostics) -> assertThat(spelled(diagnostics, URI))
                    .as("diagnostics of version %s", version)
                    .isEqualTo(spelled(freshDiagnostics(client, versions.get(version)), FRESH)));
        }
    }

    /** Looked at now and then, the document is what it would be if it had just been opened. */
    @Test
    void tenThousandEditsOverThePipeAreAppliedAsTheyCame() {
        Random random = new Random(12);
        try (LspClient client = client()) {
            String text = REPORT;
            client.open(URI, 0, text);
            for (int version = 1; version <= MANY_EDITS; version++) {
                text = edited(client, random, version, text);
                if (version % SAMPLE == 0) {
                    for (String method : List.of("textDocument/documentSymbol", "textDocument/semanticTokens/full")) {
                        JsonElement answer = client.request(method, LspClient.document(URI));
                        JsonElement expected = fresh(client, text, new Asked(version, method, new JsonObject()));
                        assertThat(spelled(answer, URI))
                                .as("%s of version %s", method, version)
                                .isEqualTo(spelled(expected, FRESH));
                    }
                    client.take();
                }
            }
        }
    }

    private static String edited(LspClient client, Random random, int version, String before) {
        if (version % EDITS_OF_ONE_REPORT == 0) {
            JsonObject whole = new JsonObject();
            whole.addProperty("text", REPORT);
            client.change(URI, version, whole);
            return REPORT;
        }
        RandomEdits edits = new RandomEdits(random);
        TextEdit edit = ToldEdits.tellable(before, random.nextInt(3) == 0 ? edits.next(before) : edits.figure(before));
        JsonObject message = json("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didChange\"}");
        JsonObject params = json("{\"textDocument\": {\"uri\": \"" + URI + "\", \"version\": " + version + "}}");
        JsonArray changes = new JsonArray();
        changes.add(ToldEdits.change(before, edit));
        params.add("contentChanges", changes);
        message.add("params", params);
        client.send(OddJson.written(message));
        return TextEdit.apply(before, List.of(edit));
    }

    private static JsonObject params(Random random) {
        JsonObject params = AbuseParams.usual(URI);
        JsonObject position =
                json("{\"line\": %d, \"character\": %d}".formatted(random.nextInt(60), random.nextInt(60)));
        params.add("position", position);
        JsonArray positions = new JsonArray();
        positions.add(position);
        params.add("positions", positions);
        params.add("context", json("{\"diagnostics\": [], \"includeDeclaration\": true}"));
        params.remove("workDoneToken");
        params.remove("partialResultToken");
        return params;
    }

    private static Map<Integer, JsonElement> published(LspClient client) {
        Map<Integer, JsonElement> published = new HashMap<>();
        for (JsonObject message : client.take()) {
            if (message.has("method") && message.get("method").getAsString().endsWith("/publishDiagnostics")) {
                JsonObject params = message.getAsJsonObject("params");
                published.put(params.get("version").getAsInt(), params.get("diagnostics"));
            }
        }
        return published;
    }

    private JsonElement fresh(LspClient client, String text, Asked question) {
        opened(client, text);
        question.params.add("textDocument", LspClient.document(FRESH).get("textDocument"));
        JsonElement answer = client.request(question.method, question.params);
        client.notify("textDocument/didClose", LspClient.document(FRESH));
        return answer;
    }

    private JsonElement freshDiagnostics(LspClient client, String text) {
        opened(client, text);
        JsonElement diagnostics = client.diagnostics(FRESH, opened);
        client.notify("textDocument/didClose", LspClient.document(FRESH));
        client.take();
        return diagnostics;
    }

    private void opened(LspClient client, String text) {
        JsonObject message = json("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\"}");
        JsonObject params = AbuseParams.opened(FRESH, text);
        params.getAsJsonObject("textDocument").addProperty("version", ++opened);
        message.add("params", params);
        client.send(OddJson.written(message));
    }

    /** Without the name of the document, its version and the id of the request. */
    private static JsonElement spelled(JsonElement answer, String uri) {
        JsonElement spelled = JsonParser.parseString(answer.toString().replace(uri, "memfs:/"));
        if (spelled instanceof JsonObject object) {
            object.remove("id");
            assertThat(object.has("error")).as("%s", object).isFalse();
        }
        return JsonParser.parseString(spelled.toString()
                .replaceAll("\"version\":\\d+", "\"version\":0")
                .replaceAll("\"resultId\":\"[^\"]*\"", "\"resultId\":\"\""));
    }
}
