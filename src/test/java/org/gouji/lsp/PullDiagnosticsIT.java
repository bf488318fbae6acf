package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.code;
import static org.gouji.lsp.LspClient.document;
import static org.gouji.lsp.LspClient.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.layout.Successor;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Diagnostics for clients that pull them, over real pipes. */
@Timeout(120)
class PullDiagnosticsIT {

    private static final SampleReport LAST = SampleReport.consistent(BuiltInEditions.get("2021"), 5);
    private static final SampleReport NOW = Successor.of(LAST, 6);
    private static final SampleReport WRONG_LAST =
            LAST.with("disclosure", new CellId("regulation", "in-force"), "77777");
    private static final String WRONG_TOTAL = """
            # 某某局2023年政府信息公开工作年度报告

            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 12 |
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    private LspClient client(boolean related) {
        LspClient client = new LspClient("--stdio");
        JsonObject capabilities =
                client.initialize("""
                {"workspaceFolders": [{"uri": "%s", "name": "reports"}], "capabilities": {
                  "workspace": {"diagnostics": {"refreshSupport": true}},
                  "textDocument": {"publishDiagnostics": {"relatedInformation": true},
                    "diagnostic": {"relatedDocumentSupport": %s}}}}
                """.formatted(folder.toUri(), related)).getAsJsonObject("capabilities");
        JsonObject provider = capabilities.getAsJsonObject("diagnosticProvider");
        assertThat(provider.get("interFileDependencies").getAsBoolean()).isTrue();
        assertThat(provider.get("workspaceDiagnostics").getAsBoolean()).isTrue();
        return client;
    }

    private static JsonObject pull(LspClient client, String uri, @Nullable String previous) {
        JsonObject params = document(uri);
        params.addProperty("previousResultId", previous);
        return client.request("textDocument/diagnostic", params).getAsJsonObject("result");
    }

    private static List<String> codes(JsonObject report) {
        assertThat(report.get("kind").getAsString()).isEqualTo("full");
        List<String> codes = new ArrayList<>();
        report.getAsJsonArray("items")
                .forEach(item -> codes.add(item.getAsJsonObject().get("code").getAsString()));
        return codes;
    }

    private static JsonObject change(String text) {
        JsonObject change = new JsonObject();
        change.addProperty("text", text);
        return change;
    }

    /** The items of a workspace pull by the last part of their names. */
    private static Map<String, JsonObject> items(JsonElement report) {
        Map<String, JsonObject> items = new TreeMap<>();
        for (JsonElement element : report.getAsJsonObject().getAsJsonArray("items")) {
            JsonObject item = element.getAsJsonObject();
            String uri = item.get("uri").getAsString();
            assertThat(items.put(uri.substring(uri.lastIndexOf('/') + 1), item)).isNull();
            assertThat(item.has("version")).as("%s", item).isTrue();
        }
        return items;
    }

    private static JsonObject item(Map<String, JsonObject> items, String name) {
        JsonObject item = items.get(name);
        assertThat(item).as("%s in %s", name, items.keySet()).isNotNull();
        return Objects.requireNonNull(item);
    }

    private static JsonObject previous(Map<String, JsonObject> items) {
        JsonArray ids = new JsonArray();
        items.values().forEach(item -> {
            JsonObject id = new JsonObject();
            id.add("uri", item.get("uri"));
            id.add("value", item.get("resultId"));
            ids.add(id);
        });
        JsonObject params = new JsonObject();
        params.add("previousResultIds", ids);
        return params;
    }

    @Test
    void theIdOfAResultIsThatOfItsContentAndWhatIsKnownIsUnchanged() {
        String first;
        try (LspClient client = client(false)) {
            client.open(uri("a.gouji"), 1, WRONG_TOTAL);
            JsonObject report = pull(client, uri("a.gouji"), null);
            assertThat(codes(report)).contains("total-mismatch");
            first = report.get("resultId").getAsString();
            JsonObject again = pull(client, uri("a.gouji"), first);
            assertThat(again.get("kind").getAsString()).isEqualTo("unchanged");
            assertThat(again.get("resultId").getAsString()).isEqualTo(first);
            assertThat(again.has("items")).isFalse();
            client.change(uri("a.gouji"), 2, change(WRONG_TOTAL.replace("12", "3")));
            JsonObject right = pull(client, uri("a.gouji"), first);
            assertThat(codes(right)).doesNotContain("total-mismatch");
            assertThat(right.get("resultId").getAsString()).isNotEqualTo(first);
            client.change(uri("a.gouji"), 3, change(WRONG_TOTAL));
            assertThat(pull(client, uri("a.gouji"), first).get("kind").getAsString())
                    .isEqualTo("unchanged");
        }
        try (LspClient client = client(false)) {
            client.open(uri("a.gouji"), 1, WRONG_TOTAL);
            assertThat(pull(client, uri("a.gouji"), first).get("kind").getAsString())
                    .isEqualTo("unchanged");
        }
    }

    @Test
    void whoPullsIsNotPushedToAsWell() {
        try (LspClient client = client(false)) {
            client.open(uri("a.gouji"), 1, WRONG_TOTAL);
            assertThat(codes(pull(client, uri("a.gouji"), null))).isNotEmpty();
            client.notify("textDocument/didClose", document(uri("a.gouji")));
            assertThat(codes(pull(client, uri("a.gouji"), null))).isEmpty();
            client.request("shutdown", JsonNull.INSTANCE);
            client.notify("exit", JsonNull.INSTANCE);
            client.exitStatus();
            assertThat(client.unread("textDocument/publishDiagnostics")).isEmpty();
        }
    }

    @Test
    void aClientThatDoesNotPullIsOfferedNothing() {
        try (LspClient client = new LspClient()) {
            JsonObject result = client.initialize("{}");
            assertThat(result.getAsJsonObject("capabilities").has("diagnosticProvider"))
                    .isFalse();
            assertThat(code(client.request("textDocument/diagnostic", document(uri("a.gouji")))))
                    .isEqualTo(-32601);
        }
    }

    @Test
    void anotherReportsChangeAsksToPullAgain() {
        try (LspClient client = client(false)) {
            client.reply(client.asked("workspace/diagnostic/refresh"), JsonNull.INSTANCE);
            client.open(uri("2023.gouji"), 1, Layout.TABS.write(LAST));
            client.open(uri("2024.gouji"), 1, Layout.MARKDOWN.write(NOW));
            pull(client, uri("2023.gouji"), null);
            JsonObject before = pull(client, uri("2024.gouji"), null);
            assertThat(codes(before)).doesNotContain("roll-forward-mismatch");
            client.change(uri("2023.gouji"), 2, change(Layout.TABS.write(WRONG_LAST)));
            JsonObject refresh = client.asked("workspace/diagnostic/refresh");
            assertThat(refresh.has("params")).isFalse();
            client.reply(refresh, JsonNull.INSTANCE);
            String id = before.get("resultId").getAsString();
            assertThat(codes(pull(client, uri("2024.gouji"), id))).contains("roll-forward-mismatch");
        }
    }

    @Test
    void anotherReportsDiagnosticsComeAlongWhereTheClientTakesThem() {
        try (LspClient client = client(true)) {
            client.open(uri("2023.gouji"), 1, Layout.TABS.write(LAST));
            client.open(uri("2024.gouji"), 1, Layout.MARKDOWN.write(NOW));
            pull(client, uri("2023.gouji"), null);
            pull(client, uri("2024.gouji"), null);
            for (int version = 2; ; version++) {
                // whether the pull or the server's own work comes first is open: the other way is a refresh
                client.change(
                        uri("2023.gouji"), version, change(Layout.TABS.write(version % 2 == 0 ? WRONG_LAST : LAST)));
                JsonObject report = pull(client, uri("2023.gouji"), null);
                if (report.has("relatedDocuments")) {
                    JsonObject related = report.getAsJsonObject("relatedDocuments");
                    assertThat(related.keySet()).containsExactly(uri("2024.gouji"));
                    JsonObject other = related.getAsJsonObject(uri("2024.gouji"));
                    assertThat(codes(other).contains("roll-forward-mismatch")).isEqualTo(version % 2 == 0);
                    return;
                }
                pull(client, uri("2024.gouji"), null);
            }
        }
    }

    @Test
    void aConfigurationsChangeAsksToPullAgain() {
        try (LspClient client = client(false)) {
            client.reply(client.asked("workspace/diagnostic/refresh"), JsonNull.INSTANCE);
            client.open(uri("a.gouji"), 1, WRONG_TOTAL);
            assertThat(codes(pull(client, uri("a.gouji"), null))).contains("total-mismatch");
            client.open(uri("gouji.json"), 1, "{\"severities\": {\"total-mismatch\": \"off\"}}");
            client.asked("workspace/diagnostic/refresh");
            assertThat(codes(pull(client, uri("a.gouji"), null))).doesNotContain("total-mismatch");
            client.change(uri("gouji.json"), 2, change("{\"profil\": 1}"));
            assertThat(codes(pull(client, uri("gouji.json"), null))).hasSize(1);
        }
    }

    @Test
    void theWorkspaceIsPulledWithWhatIsNotOpen() throws IOException {
        Files.writeString(folder.resolve("a.gouji"), WRONG_TOTAL);
        Files.writeString(folder.resolve("b.txt"), WRONG_TOTAL.replace("某某局", "某某委"));
        Files.writeString(folder.resolve("README.md"), "no report");
        try (LspClient client = client(false)) {
            client.reply(client.asked("workspace/diagnostic/refresh"), JsonNull.INSTANCE);
            client.open(uri("c.gouji"), 7, WRONG_TOTAL);
            Map<String, JsonObject> items = items(
                    client.request("workspace/diagnostic", previous(Map.of())).get("result"));
            assertThat(items.keySet()).containsExactly("a.gouji", "b.txt", "c.gouji");
            assertThat(codes(item(items, "a.gouji"))).contains("total-mismatch");
            assertThat(item(items, "a.gouji").get("version").isJsonNull()).isTrue();
            assertThat(item(items, "c.gouji").get("version").getAsInt()).isEqualTo(7);
            Files.writeString(folder.resolve("a.gouji"), WRONG_TOTAL.replace("12", "3"));
            Files.delete(folder.resolve("b.txt"));
            client.notify("workspace/didChangeWatchedFiles", json("""
                    {"changes": [{"uri": "%s", "type": 2}, {"uri": "%s", "type": 3}]}
                    """.formatted(uri("a.gouji"), uri("b.txt"))));
            client.asked("workspace/diagnostic/refresh");
            Map<String, JsonObject> next = items(
                    client.request("workspace/diagnostic", previous(items)).get("result"));
            assertThat(codes(item(next, "a.gouji"))).doesNotContain("total-mismatch");
            assertThat(codes(item(next, "b.txt"))).isEmpty();
            assertThat(item(next, "c.gouji").get("kind").getAsString()).isEqualTo("unchanged");
            Map<String, JsonObject> last =
                    items(client.request("workspace/diagnostic", previous(next)).get("result"));
            assertThat(last.values())
                    .allMatch(item -> item.get("kind").getAsString().equals("unchanged"));
        }
    }

    private Map<String, JsonObject> workspace(LspClient client, Map<String, JsonObject> before) {
        return items(client.request("workspace/diagnostic", previous(before)).get("result"));
    }

    private void changed(LspClient client, String name, int type) {
        client.notify(
                "workspace/didChangeWatchedFiles",
                json("{\"changes\": [{\"uri\": \"%s\", \"type\": %d}]}".formatted(uri(name), type)));
        refresh(client); // as the configuration says something else
        refresh(client); // as the file has been read
    }

    private static void refresh(LspClient client) {
        client.reply(client.asked("workspace/diagnostic/refresh"), JsonNull.INSTANCE);
    }

    @Test
    void faultsOfConfigurationsThatAreNotOpenBelongToTheWorkspace() throws IOException {
        Files.createDirectories(folder.resolve("inner"));
        Files.createDirectories(folder.resolve(".hidden"));
        Files.writeString(folder.resolve("gouji.json"), "{\n  \"profil\": \"draft\",\n  \"profile\": \"drafty\"\n}\n");
        Files.writeString(folder.resolve(".hidden/gouji.json"), "{\"profil\": 1}");
        try (LspClient client = client(false)) {
            refresh(client);
            Map<String, JsonObject> items = workspace(client, Map.of());
            assertThat(items.keySet()).containsExactly("gouji.json");
            assertThat(codes(item(items, "gouji.json")))
                    .containsExactly("invalid-configuration", "invalid-configuration");
            assertThat(item(items, "gouji.json")
                            .getAsJsonArray("items")
                            .get(0)
                            .getAsJsonObject()
                            .get("range"))
                    .isEqualTo(LspClient.range(1, 2, 1, 10));
            assertThat(item(workspace(client, items), "gouji.json").get("kind").getAsString())
                    .isEqualTo("unchanged");
            client.open(uri("gouji.json"), 3, "{}");
            refresh(client);
            JsonObject opened = item(workspace(client, items), "gouji.json");
            assertThat(codes(opened)).isEmpty();
            assertThat(opened.get("version").getAsInt()).isEqualTo(3);
            client.notify("textDocument/didClose", document(uri("gouji.json")));
            refresh(client);
            assertThat(codes(item(workspace(client, Map.of()), "gouji.json"))).hasSize(2);
            Files.write(folder.resolve("gouji.json"), new byte[] {0, 1, 2, 3, 0, 0, 0, (byte) 200});
            changed(client, "gouji.json", 2);
            assertThat(codes(item(workspace(client, items), "gouji.json"))).hasSize(1);
            Files.delete(folder.resolve("gouji.json"));
            Files.writeString(folder.resolve("inner/gouji.json"), "[]");
            changed(client, "gouji.json", 3);
            changed(client, "inner/gouji.json", 1);
            JsonArray last = client.request("workspace/diagnostic", previous(items))
                    .getAsJsonObject("result")
                    .getAsJsonArray("items");
            assertThat(last).hasSize(2);
            assertThat(last.get(0).getAsJsonObject().get("uri").getAsString()).isEqualTo(uri("inner/gouji.json"));
            assertThat(codes(last.get(0).getAsJsonObject())).hasSize(1);
            assertThat(last.get(1).getAsJsonObject().get("uri").getAsString()).isEqualTo(uri("gouji.json"));
            assertThat(codes(last.get(1).getAsJsonObject())).isEmpty();
        }
    }

    @Test
    void theWorkspaceComesInPartsWithProgress() throws IOException {
        for (int number = 0; number < 120; number++) {
            Files.writeString(folder.resolve(number + ".gouji"), WRONG_TOTAL);
        }
        try (LspClient client = client(false)) {
            client.asked("workspace/diagnostic/refresh");
            JsonObject params = previous(Map.of());
            params.addProperty("partialResultToken", "parts");
            params.addProperty("workDoneToken", 42);
            JsonObject answer = client.request("workspace/diagnostic", params);
            Map<String, JsonObject> items = items(answer.get("result"));
            List<String> kinds = new ArrayList<>();
            for (JsonObject message : client.unread("$/progress")) {
                JsonObject progress = message.getAsJsonObject("params");
                if (progress.get("token").getAsString().equals("parts")) {
                    items.putAll(items(progress.get("value")));
                } else {
                    assertThat(progress.get("token").getAsInt()).isEqualTo(42);
                    kinds.add(progress.getAsJsonObject("value").get("kind").getAsString());
                }
            }
            assertThat(items).hasSize(120);
            assertThat(items(answer.get("result"))).isEmpty();
            assertThat(kinds).startsWith("begin").endsWith("end").contains("report");
        }
    }

    @Test
    void aPullOfTheWorkspaceCanBeCancelled() throws IOException {
        String text = Layout.STACKED.write(LAST) + "\n".repeat(20_000);
        for (int number = 0; number < 300; number++) {
            Files.writeString(folder.resolve(number + ".gouji"), text);
        }
        try (LspClient client = client(false)) {
            client.asked("workspace/diagnostic/refresh");
            JsonObject params = previous(Map.of());
            params.addProperty("workDoneToken", "work");
            int id = client.send("workspace/diagnostic", params);
            client.fromServer("$/progress");
            client.notify("$/cancelRequest", json("{\"id\": " + id + "}"));
            assertThat(code(client.answer(id))).isEqualTo(-32800);
            List<JsonObject> progress = client.unread("$/progress");
            JsonObject last = progress.get(progress.size() - 1).getAsJsonObject("params");
            assertThat(last.getAsJsonObject("value").get("kind").getAsString()).isEqualTo("end");
            client.open(uri("x.gouji"), 1, WRONG_TOTAL);
            assertThat(codes(pull(client, uri("x.gouji"), null))).contains("total-mismatch");
        }
    }
}
