package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.document;
import static org.gouji.lsp.LspClient.json;
import static org.gouji.lsp.LspClient.range;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is chosen in the editor, over real pipes. */
@Timeout(120)
class EditorSettingsIT {

    private static final String REPORT = """
            # 某某局2023年政府信息公开工作年度报告

            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 12 |
            """;
    private static final String ASKED = """
            {"capabilities": {"workspace": {"configuration": true,
              "didChangeConfiguration": {"dynamicRegistration": true},
              "inlayHint": {"refreshSupport": true}, "codeLens": {"refreshSupport": true},
              "semanticTokens": {"refreshSupport": true}}}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String uri() {
        return folder.resolve("a.gouji").toUri().toString();
    }

    private static int missingChapters(JsonArray diagnostics) {
        for (JsonElement diagnostic : diagnostics) {
            if (diagnostic.getAsJsonObject().get("code").getAsString().equals("missing-chapter")) {
                return diagnostic.getAsJsonObject().get("severity").getAsInt();
            }
        }
        return 0;
    }

    private int severity(LspClient client) {
        return missingChapters(client.publication(uri()).getAsJsonArray("diagnostics"));
    }

    private int count(LspClient client, String method) {
        JsonObject params = document(uri());
        params.add("range", range(0, 0, 100, 0));
        return client.request("textDocument/" + method, params)
                .getAsJsonArray("result")
                .size();
    }

    private static void answer(LspClient client, String section) {
        answer(client, List.of(), section);
    }

    /** Answers what is asked for everything, then what is asked for each folder. */
    private static void answer(LspClient client, List<String> folders, String... answers) {
        JsonObject question = client.asked("workspace/configuration");
        JsonArray items = new JsonArray();
        items.add(json("{\"section\": \"gouji\"}"));
        folders.forEach(folder -> items.add(json("{\"scopeUri\": \"" + folder + "\", \"section\": \"gouji\"}")));
        assertThat(question.getAsJsonObject("params").get("items")).isEqualTo(items);
        JsonArray sections = new JsonArray();
        for (String section : answers) {
            sections.add(JsonParser.parseString(section));
        }
        client.reply(question, sections);
    }

    @Test
    void theClientIsAskedAtFirstAndWheneverSomethingChanges() {
        try (LspClient client = new LspClient()) {
            client.initialize(ASKED);
            JsonObject registration = client.asked("client/registerCapability");
            assertThat(registration.toString()).contains("workspace/didChangeConfiguration", "\"section\":\"gouji\"");
            answer(client, "{}");
            client.open(uri(), 1, REPORT);
            assertThat(severity(client)).isEqualTo(1);
            assertThat(count(client, "inlayHint")).isEqualTo(1);
            assertThat(count(client, "codeLens")).isPositive();
            client.notify("workspace/didChangeConfiguration", json("{\"settings\": null}"));
            answer(client, "{\"profile\": \"draft\", \"inlayHints\": {\"sums\": false}, \"codeLens\": false}");
            assertThat(severity(client)).isEqualTo(2);
            client.asked("workspace/inlayHint/refresh");
            client.asked("workspace/codeLens/refresh");
            client.asked("workspace/semanticTokens/refresh");
            assertThat(count(client, "inlayHint")).isZero();
            assertThat(count(client, "codeLens")).isZero();
            assertThat(client.unread("window/logMessage")).isEmpty();
        }
    }

    private String name(String path) {
        String name = folder.resolve(path).toUri().toString();
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private int lenses(LspClient client, String uri) {
        client.open(uri, 1, REPORT);
        client.publication(uri);
        return client.request("textDocument/codeLens", document(uri))
                .getAsJsonArray("result")
                .size();
    }

    @Test
    void eachFolderOfTheWorkspaceHasItsOwn() {
        try (LspClient client = new LspClient()) {
            String east = name("东区");
            String west = name("west");
            JsonObject params = json(ASKED);
            params.add(
                    "workspaceFolders",
                    JsonParser.parseString("[{\"uri\": \"%s\", \"name\": \"e\"}, {\"uri\": \"%s\", \"name\": \"w\"}]"
                            .formatted(east, west)));
            client.initialize(params.toString());
            answer(
                    client,
                    List.of(east, west),
                    "{}",
                    "{\"profile\": \"draft\"}",
                    "{\"codeLens\": false, \"inlayHints\": 3}");
            assertThat(client.fromServer("window/logMessage").get("message").getAsString())
                    .contains("gouji.inlayHints");
            client.open(east + "/a.gouji", 1, REPORT);
            assertThat(missingChapters(client.publication(east + "/a.gouji").getAsJsonArray("diagnostics")))
                    .isEqualTo(2);
            assertThat(lenses(client, east + "/b.gouji")).isPositive();
            assertThat(lenses(client, west + "/inner/b.gouji")).isZero();
            assertThat(lenses(client, name("other.gouji"))).isPositive();
            assertThat(lenses(client, west + "ern/b.gouji")).isPositive();
            String inner = west + "/inner";
            client.notify(
                    "workspace/didChangeWorkspaceFolders",
                    json(
                            "{\"event\": {\"added\": [{\"uri\": \"%s\", \"name\": \"i\"}], \"removed\": [{\"uri\": \"%s\", \"name\": \"e\"}]}}"
                                    .formatted(inner, east)));
            answer(client, List.of(west, inner), "{}", "{\"codeLens\": false}", "{\"codeLens\": true}");
            assertThat(lenses(client, west + "/inner/c.gouji")).isPositive();
            assertThat(lenses(client, west + "/c.gouji")).isZero();
            client.notify("workspace/didChangeConfiguration", new JsonObject());
            answer(client, List.of(west, inner), "{\"codeLens\": false}", "null");
            assertThat(lenses(client, west + "/d.gouji")).isZero();
        }
    }

    @Test
    void anEncodingThatNobodyKnowsIsSaidOnce() {
        try (LspClient client = new LspClient()) {
            client.initialize("{\"initializationOptions\": {\"positionEncoding\": \"gbk\"}}");
            JsonObject log = client.fromServer("window/logMessage");
            assertThat(log.get("type").getAsInt()).isEqualTo(2);
            assertThat(log.get("message").getAsString())
                    .isEqualTo("初始化选项 positionEncoding 应为 utf-8、utf-16 或 utf-32，现为 \"gbk\"，已按 utf-16 计算位置");
            client.open(uri(), 1, REPORT);
            assertThat(severity(client)).isEqualTo(1);
            assertThat(client.unread("window/logMessage")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"initializationOptions\": {\"positionEncoding\": \"utf-8\"}}",
                "{\"initializationOptions\": {\"positionEncoding\": null}}",
                "{\"initializationOptions\": {\"positionEncoding\": \"gbk\"}, \"capabilities\": {\"general\": {\"positionEncodings\": [\"utf-32\"]}}}",
            })
    void anEncodingThatIsKnownOrDoesNotCountIsNothingToSay(String params) {
        try (LspClient client = new LspClient()) {
            client.initialize(params);
            client.open(uri(), 1, REPORT);
            assertThat(severity(client)).isEqualTo(1);
            assertThat(client.unread("window/logMessage")).isEmpty();
        }
    }

    @Test
    void aRefusedQuestionLeavesWhatInitializationSaid() {
        try (LspClient client = new LspClient()) {
            JsonObject params = json(ASKED);
            params.add("initializationOptions", json("{\"profile\": \"draft\", \"commands\": []}"));
            client.initialize(params.toString());
            client.refuse(client.asked("workspace/configuration"));
            client.open(uri(), 1, REPORT);
            assertThat(severity(client)).isEqualTo(2);
            client.notify("workspace/didChangeConfiguration", json("{\"settings\": {}}"));
            answer(client, "null");
            assertThat(count(client, "codeLens")).isPositive();
            client.change(uri(), 2, json("{\"text\": \"\"}"));
            client.change(uri(), 3, LspClient.change(0, 0, 0, 0, REPORT));
            assertThat(missingChapters(client.diagnostics(uri(), 3))).isEqualTo(2);
        }
    }

    @Test
    void anOldClientTellsItsSettingsAndIsNotAsked() {
        try (LspClient client = new LspClient()) {
            client.initialize("{\"initializationOptions\": {\"gouji\": {\"profile\": \"draft\"}}}");
            client.open(uri(), 1, REPORT);
            assertThat(severity(client)).isEqualTo(2);
            client.notify(
                    "workspace/didChangeConfiguration",
                    json("{\"settings\": {\"gouji\": {\"profile\": \"publish\"}}}"));
            assertThat(severity(client)).isEqualTo(1);
            client.notify("workspace/didChangeConfiguration", json("{\"settings\": null}"));
            client.notify("workspace/didChangeConfiguration", new JsonObject());
            assertThat(count(client, "inlayHint")).isEqualTo(1);
            assertThat(client.unread("workspace/configuration")).isEmpty();
            assertThat(client.unread("client/registerCapability")).isEmpty();
        }
    }

    @Test
    void theFileWinsOverTheEditor() throws IOException {
        Files.writeString(folder.resolve("gouji.json"), "{\"profile\": \"publish\"}");
        try (LspClient client = new LspClient()) {
            client.initialize("{\"initializationOptions\": {\"profile\": \"draft\"}}");
            client.open(uri(), 1, REPORT);
            assertThat(severity(client)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"profile\": \"drafty\"}; 设置 gouji.profile 应为 draft、review 或 publish，现为 \"drafty\"，已忽略",
                "{\"profile\": 3}; 设置 gouji.profile 应为 draft、review 或 publish，现为 3，已忽略",
                "{\"inlayHints\": {\"sums\": \"no\"}}; 设置 gouji.inlayHints.sums 应为 true 或 false，现为 \"no\"，已忽略",
                "{\"inlayHints\": false}; 设置 gouji.inlayHints 应为 对象，现为 false，已忽略",
                "{\"codeLens\": []}; 设置 gouji.codeLens 应为 true 或 false，现为 []，已忽略",
                "{\"trace\": {\"server\": \"loud\"}}; 设置 gouji.trace.server 应为 off、messages 或 verbose，现为 \"loud\"，已忽略",
                "7; 设置 gouji 应为 对象，现为 7，已忽略",
            })
    void whatCannotBeUsedIsSaidAndIgnored(String section, String message) {
        try (LspClient client = new LspClient()) {
            client.initialize(ASKED);
            answer(client, section);
            JsonObject log = client.fromServer("window/logMessage");
            assertThat(log.get("type").getAsInt()).isEqualTo(2);
            assertThat(log.get("message").getAsString()).isEqualTo(message);
            client.open(uri(), 1, REPORT);
            assertThat(severity(client)).isEqualTo(1);
            assertThat(count(client, "inlayHint")).isEqualTo(1);
            assertThat(count(client, "codeLens")).isPositive();
            assertThat(client.unread("window/logMessage")).isEmpty();
        }
    }

    @Test
    void anAnswerOfTheWrongShapeIsNothing() {
        try (LspClient client = new LspClient()) {
            client.initialize(ASKED);
            client.reply(client.asked("workspace/configuration"), JsonNull.INSTANCE);
            client.notify("workspace/didChangeConfiguration", new JsonObject());
            client.reply(client.asked("workspace/configuration"), new JsonArray());
            client.open(uri(), 1, REPORT);
            assertThat(severity(client)).isEqualTo(1);
        }
    }
}
