package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji.json} in the editor, and the action that silences. */
@Timeout(120)
class ConfigurationIT {

    private static final String REPORT = """
            # 某某局2023年政府信息公开工作年度报告

            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 12 |
            """;
    private static final String OFF = "{\"severities\": {\"total-mismatch\": \"off\"}}";
    private static final String WARNING = "{\"severities\": {\"total-mismatch\": \"warning\"}}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    /** The severities of the diagnostics with a code, as the protocol counts them. */
    private static List<Integer> severities(JsonArray diagnostics, String code) {
        List<Integer> severities = new ArrayList<>();
        for (JsonElement diagnostic : diagnostics) {
            if (diagnostic.getAsJsonObject().get("code").getAsString().equals(code)) {
                severities.add(diagnostic.getAsJsonObject().get("severity").getAsInt());
            }
        }
        return severities;
    }

    private List<Integer> next(LspClient client) {
        return severities(client.publication(uri("年报/a.gouji")).getAsJsonArray("diagnostics"), "total-mismatch");
    }

    @Test
    void anOpenConfigurationIsFollowedLive() throws IOException {
        Files.writeString(folder.resolve("gouji.json"), OFF);
        try (LspClient client = LspClient.initialized()) {
            client.open(uri("年报/a.gouji"), 1, REPORT);
            assertThat(next(client)).isEmpty();
            client.open(uri("gouji.json"), 1, WARNING);
            assertThat(next(client)).containsExactly(2);
            assertThat(client.diagnostics(uri("gouji.json"), 1)).isEmpty();
            client.change(uri("gouji.json"), 2, LspClient.json("{\"text\": \"{\\\"profil\\\": 1}\"}"));
            assertThat(next(client)).containsExactly(1);
            JsonArray faults = client.diagnostics(uri("gouji.json"), 2);
            assertThat(faults).hasSize(1);
            assertThat(faults.get(0).getAsJsonObject().get("range")).isEqualTo(LspClient.range(0, 1, 0, 9));
            assertThat(titles(client, uri("gouji.json"), 0, 3)).containsExactly("改为“profile”");
            assertThat(client.request("textDocument/completion", LspClient.at(uri("gouji.json"), 0, 3))
                            .get("result")
                            .isJsonNull())
                    .isTrue();
            client.notify("textDocument/didClose", LspClient.document(uri("gouji.json")));
            assertThat(next(client)).isEmpty();
        }
    }

    @Test
    void changesOnDiskAreFollowed() throws IOException {
        try (LspClient client = new LspClient()) {
            client.initialize("""
                    {"capabilities": {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}}}
                    """);
            JsonObject registration = client.fromServer("client/registerCapability");
            assertThat(registration.toString()).contains("workspace/didChangeWatchedFiles", "**/gouji.json");
            client.open(uri("年报/a.gouji"), 1, REPORT);
            assertThat(next(client)).containsExactly(1);
            Files.writeString(folder.resolve("gouji.json"), WARNING);
            client.notify(
                    "workspace/didChangeWatchedFiles",
                    LspClient.json("{\"changes\": [{\"uri\": \"" + uri("gouji.json") + "\", \"type\": 1}]}"));
            assertThat(next(client)).containsExactly(2);
        }
    }

    private static List<String> titles(LspClient client, String uri, int line, int character) {
        return actions(client, uri, line, character).stream()
                .map(action -> action.get("title").getAsString())
                .toList();
    }

    private static List<JsonObject> actions(LspClient client, String uri, int line, int character) {
        return OfferedActions.at(
                client, uri, LspClient.range(line, character, line, character), ", \"only\": [\"quickfix\"]");
    }

    @Test
    void theActionThatSilencesComesLastAndDoes() {
        try (LspClient client = LspClient.initialized()) {
            String uri = uri("年报/a.gouji");
            client.open(uri, 1, REPORT);
            assertThat(severities(client.diagnostics(uri, 1), "total-mismatch")).containsExactly(1);
            int character = REPORT.lines().toList().get(6).indexOf("12");
            List<JsonObject> actions = actions(client, uri, 6, character);
            assertThat(actions.size()).isGreaterThan(1);
            JsonObject last = actions.get(actions.size() - 1);
            assertThat(last.get("title").getAsString()).isEqualTo("忽略此处的 total-mismatch（填写理由）");
            assertThat(last.has("isPreferred")).isFalse();
            JsonObject change =
                    OfferedActions.change(last).getAsJsonArray("edits").get(0).getAsJsonObject();
            change.add("text", change.remove("newText"));
            client.change(uri, 2, change);
            JsonArray after = client.diagnostics(uri, 2);
            assertThat(severities(after, "total-mismatch")).isEmpty();
            assertThat(severities(after, "unused-ignore")).isEmpty();
        }
    }
}
