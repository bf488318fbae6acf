package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.layout.Successor;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that come and go, folders of a workspace, and the search for symbols in them, over real pipes. */
@Timeout(120)
class FilesIT {

    private static final SampleReport LAST = SampleReport.consistent(BuiltInEditions.get("2021"), 5)
            .with("disclosure", new CellId("regulation", "in-force"), "77777");
    private static final SampleReport NOW = Successor.of(SampleReport.consistent(BuiltInEditions.get("2021"), 5), 6);
    private static final String FAULTY = """
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

    private LspClient client(String... folders) {
        LspClient client = new LspClient("--stdio");
        List<String> named = new ArrayList<>();
        for (String name : folders) {
            named.add("{\"uri\": \"%s\", \"name\": \"%s\"}".formatted(uri(name), name));
        }
        client.initialize("""
                {"workspaceFolders": %s, "capabilities": {"workspace": {
                  "diagnostics": {"refreshSupport": true},
                  "fileOperations": {"didCreate": true, "didRename": true, "didDelete": true}}}}
                """.formatted(named));
        read(client);
        return client;
    }

    /** Waits until the server has read what changed. */
    private static void read(LspClient client) {
        client.reply(client.asked("workspace/diagnostic/refresh"), JsonNull.INSTANCE);
    }

    private static List<String> codes(JsonObject publication) {
        List<String> codes = new ArrayList<>();
        for (JsonElement diagnostic : publication.getAsJsonArray("diagnostics")) {
            codes.add(diagnostic.getAsJsonObject().get("code").getAsString());
        }
        return codes;
    }

    /** Waits until a document's diagnostics do or don't have a code. */
    private static void await(LspClient client, String uri, String code, boolean present) {
        while (codes(client.publication(uri)).contains(code) != present) {
            // the next one
        }
    }

    private static List<String> symbols(LspClient client, String query) {
        JsonObject params = new JsonObject();
        params.addProperty("query", query);
        List<String> names = new ArrayList<>();
        for (JsonElement symbol : client.request("workspace/symbol", params).getAsJsonArray("result")) {
            names.add(symbol.getAsJsonObject().get("name").getAsString());
        }
        return names;
    }

    private void operation(LspClient client, String operation, String files) {
        client.notify("workspace/did" + operation + "Files", json("{\"files\": [" + files + "]}"));
    }

    private String file(String name) {
        return "{\"uri\": \"" + uri(name) + "\"}";
    }

    private String renamed(String from, String to) {
        return "{\"oldUri\": \"" + uri(from) + "\", \"newUri\": \"" + uri(to) + "\"}";
    }

    @Test
    void onlyTheOperationsThatTheClientTellsOfAreAskedFor() {
        try (LspClient client = new LspClient()) {
            JsonObject workspace = client.initialize(
                            "{\"capabilities\": {\"workspace\": {\"fileOperations\": {\"didRename\": true}}}}")
                    .getAsJsonObject("capabilities")
                    .getAsJsonObject("workspace");
            assertThat(workspace.getAsJsonObject("fileOperations").keySet()).containsExactly("didRename");
            assertThat(workspace.toString()).contains("**/*.{gouji,md,txt}", "\"matches\":\"folder\"");
        }
        try (LspClient client = new LspClient()) {
            assertThat(client.initialize("{}")
                            .getAsJsonObject("capabilities")
                            .getAsJsonObject("workspace")
                            .has("fileOperations"))
                    .isFalse();
        }
    }

    @Test
    void comparisonsFollowFilesThatAreCreatedRenamedAndDeleted() throws IOException {
        try (LspClient client = client("")) {
            String now = uri("2024.gouji");
            client.open(now, 1, Layout.MARKDOWN.write(NOW));
            await(client, now, "roll-forward-mismatch", false);
            Files.writeString(folder.resolve("2023.txt"), Layout.TABS.write(LAST));
            operation(client, "Create", file("2023.txt"));
            await(client, now, "roll-forward-mismatch", true);
            Files.move(folder.resolve("2023.txt"), folder.resolve("2023.html"));
            operation(client, "Rename", renamed("2023.txt", "2023.html"));
            await(client, now, "roll-forward-mismatch", false);
            Files.createDirectory(folder.resolve("去年"));
            Files.move(folder.resolve("2023.html"), folder.resolve("去年/a.gouji"));
            operation(client, "Rename", renamed("2023.html", "去年/a.gouji"));
            await(client, now, "roll-forward-mismatch", true);
            Files.move(folder.resolve("去年"), folder.resolve("更早"));
            operation(client, "Rename", renamed("去年", "更早"));
            await(client, now, "roll-forward-mismatch", true);
            Files.delete(folder.resolve("更早/a.gouji"));
            Files.delete(folder.resolve("更早"));
            operation(client, "Delete", file("更早"));
            await(client, now, "roll-forward-mismatch", false);
        }
    }

    @Test
    void nothingIsLeftOfWhatIsDeletedOrRenamed() throws IOException {
        try (LspClient client = client("")) {
            client.open(uri("a.gouji"), 1, FAULTY);
            await(client, uri("a.gouji"), "total-mismatch", true);
            operation(client, "Delete", file("a.gouji"));
            assertThat(codes(client.publication(uri("a.gouji")))).isEmpty();
            client.open(uri("z.gouji"), 1, FAULTY.replace("某某局", "某某委"));
            client.publication(uri("z.gouji"));
            client.notify("workspace/didChangeConfiguration", json("{\"settings\": {\"profile\": \"draft\"}}"));
            client.publication(uri("z.gouji"));
            symbols(client, "");
            assertThat(client.unread("textDocument/publishDiagnostics"))
                    .noneMatch(message -> message.toString().contains("a.gouji"));
            client.change(uri("a.gouji"), 2, LspClient.change(0, 0, 0, 0, "\n"));
            await(client, uri("a.gouji"), "total-mismatch", true);
            client.open(uri("b/c.gouji"), 1, FAULTY);
            await(client, uri("b/c.gouji"), "total-mismatch", true);
            operation(client, "Rename", renamed("b", "d"));
            assertThat(codes(client.publication(uri("b/c.gouji")))).isEmpty();
            client.notify("textDocument/didClose", LspClient.document(uri("b/c.gouji")));
            client.open(uri("d/c.gouji"), 1, FAULTY);
            await(client, uri("d/c.gouji"), "total-mismatch", true);
        }
    }

    @Test
    void parametersThatMakeNoSenseChangeNothing() {
        try (LspClient client = client("")) {
            for (String files : List.of("null", "{}", "{\"uri\": null}", "{\"uri\": \"x\"}", "{\"oldUri\": 1}")) {
                operation(client, "Create", files);
                operation(client, "Rename", files);
                operation(client, "Delete", files);
            }
            client.notify("workspace/didDeleteFiles", new JsonObject());
            assertThat(symbols(client, "")).isEmpty();
        }
    }

    @Test
    void everyFolderHasItsOwnConfigurationAndComesAndGoes() throws IOException {
        Files.createDirectories(folder.resolve("甲"));
        Files.createDirectories(folder.resolve("乙"));
        Files.writeString(folder.resolve("甲/gouji.json"), "{\"severities\": {\"total-mismatch\": \"off\"}}");
        Files.writeString(folder.resolve("乙/gouji.json"), "{\"severities\": {\"missing-chapter\": \"off\"}}");
        Files.writeString(folder.resolve("乙/b.gouji"), FAULTY.replace("某某局", "某某委"));
        try (LspClient client = client("甲", "乙")) {
            client.open(uri("甲/a.gouji"), 1, FAULTY);
            client.open(uri("乙/a.gouji"), 1, FAULTY);
            assertThat(codes(client.publication(uri("甲/a.gouji"))))
                    .contains("missing-chapter")
                    .doesNotContain("total-mismatch");
            assertThat(codes(client.publication(uri("乙/a.gouji"))))
                    .contains("total-mismatch")
                    .doesNotContain("missing-chapter");
            assertThat(symbols(client, "某某委")).containsExactly("某某委 2023年");
            client.notify("workspace/didChangeWorkspaceFolders", json("""
                    {"event": {"added": [], "removed": [{"uri": "%s", "name": "b"}]}}""".formatted(uri("乙"))));
            read(client);
            assertThat(symbols(client, "某某委")).isEmpty();
            client.notify("workspace/didChangeWorkspaceFolders", json("""
                    {"event": {"removed": [], "added": [{"uri": "%s", "name": "b"}]}}""".formatted(uri("乙"))));
            read(client);
            assertThat(symbols(client, "某某委")).containsExactly("某某委 2023年");
        }
    }

    @Test
    void symbolsAreFoundInWhatIsOpenAndWhatIsNot() throws IOException {
        Files.createDirectories(folder.resolve("2022"));
        Files.writeString(folder.resolve("2022/a.txt"), Layout.PDF_LAYOUT.write(LAST));
        try (LspClient client = client("")) {
            client.open(uri("b.gouji"), 1, "\n" + Layout.MARKDOWN.write(NOW));
            assertThat(symbols(client, LAST.agency()))
                    .containsExactlyInAnyOrder(
                            LAST.agency() + " " + LAST.year() + "年", NOW.agency() + " " + NOW.year() + "年");
            assertThat(symbols(client, NOW.year() + "")).containsExactly(NOW.agency() + " " + NOW.year() + "年");
            assertThat(symbols(client, "sdhcl")).hasSize(2).allMatch(name -> name.equals("三、收到和处理政府信息公开申请情况"));
            JsonObject params = new JsonObject();
            params.addProperty("query", NOW.year() + " 总体情况");
            JsonObject found = client.request("workspace/symbol", params)
                    .getAsJsonArray("result")
                    .get(0)
                    .getAsJsonObject();
            assertThat(found.get("containerName").getAsString()).isEqualTo(NOW.agency() + " " + NOW.year() + "年");
            assertThat(found.getAsJsonObject("location").get("uri").getAsString())
                    .isEqualTo(uri("b.gouji"));
            client.notify("textDocument/didClose", LspClient.document(uri("b.gouji")));
            assertThat(symbols(client, "")).hasSize(1);
            assertThat(LspClient.code(client.request("workspace/symbol", new JsonObject())))
                    .isEqualTo(-32602);
        }
    }
}
