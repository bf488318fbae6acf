package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.layout.Successor;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.gouji.text.LineIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of several years in one workspace, over real pipes. */
@Timeout(120)
class WorkspaceIT {

    private static final SampleReport LAST = SampleReport.consistent(BuiltInEditions.get("2021"), 5);
    private static final SampleReport NOW = Successor.of(LAST, 6);
    private static final CellId IN_FORCE = new CellId("regulation", "in-force");
    private static final String WRONG = "77777";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static SampleReport wrong(SampleReport report) {
        return report.with("disclosure", IN_FORCE, WRONG);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String uri(Path file) {
        return file.toUri().toString();
    }

    private LspClient client(String encoding) {
        LspClient client = new LspClient("--stdio");
        client.initialize("""
                {"workspaceFolders": [{"uri": "%s", "name": "reports"}], "capabilities": {
                  "general": {"positionEncodings": ["%s"]},
                  "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}},
                  "textDocument": {"publishDiagnostics": {"relatedInformation": true, "dataSupport": true}}}}
                """.formatted(uri(folder), encoding));
        return client;
    }

    /** Waits until a document's diagnostics have as many of a code; these. */
    private static List<JsonObject> await(LspClient client, String uri, String code, int count) {
        while (true) {
            JsonArray diagnostics = client.publication(uri).getAsJsonArray("diagnostics");
            List<JsonObject> found = StreamSupport.stream(diagnostics.spliterator(), false)
                    .map(diagnostic -> diagnostic.getAsJsonObject())
                    .filter(diagnostic -> diagnostic.get("code").getAsString().equals(code))
                    .toList();
            if (found.size() == count) {
                return found;
            }
        }
    }

    private static JsonObject relatedLocation(JsonObject diagnostic) {
        return diagnostic
                .getAsJsonArray("relatedInformation")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("location");
    }

    /** Where a figure stands in a text that has it once. */
    private static JsonObject place(String text, String figure) {
        int start = text.indexOf(figure);
        assertThat(text.indexOf(figure, start + 1)).isNegative();
        LineIndex index = LineIndex.of(text);
        int line = index.lineOf(start);
        return LspClient.range(line, start - index.start(line), line, start - index.start(line) + figure.length());
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = "SQUASHED", mode = EnumSource.Mode.EXCLUDE)
    void aFigureThatDoesNotFollowIsShownWithLastYearsWhateverTheLayouts(Layout layout) throws IOException {
        Layout other = layout == Layout.TABS ? Layout.PDF_LAYOUT : Layout.TABS;
        String last = other.write(wrong(LAST));
        Path before = write("上年 1.txt", last);
        Path now = folder.resolve("now.gouji");
        try (LspClient client = client("utf-16")) {
            client.open(uri(now), 1, layout.write(NOW));
            JsonObject found =
                    await(client, uri(now), "roll-forward-mismatch", 1).get(0);
            assertThat(found.get("message").getAsString()).contains("示例市民政局", WRONG, "上年 1.txt", "now.gouji");
            assertThat(found.getAsJsonObject("data").getAsJsonArray("relations"))
                    .hasToString("[\"roll-forward/in-force/regulation\"]");
            assertThat(relatedLocation(found).get("uri").getAsString()).isEqualTo(uri(before));
            assertThat(relatedLocation(found).get("range")).isEqualTo(place(last, WRONG));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    @EnabledOnOs(OS.LINUX)
    void aNameThatTheLocaleCannotWriteIsSaidOnceAndTheReportIsChecked(String locale) {
        try (LspClient client = LspClient.inLocale(locale)) {
            client.initialize("{\"workspaceFolders\": [{\"uri\": \"file:///不存在\", \"name\": \"x\"}]}");
            client.open("file:///不存在/甲.gouji", 1, Layout.TABS.write(NOW));
            assertThat(client.diagnostics("file:///不存在/甲.gouji", 1)).isEmpty();
            client.open("file:///不存在/乙.gouji", 1, "");
            client.publication("file:///不存在/乙.gouji");
            assertThat(client.unread("window/showMessage"))
                    .hasSize(locale.equals("C") ? 1 : 0)
                    .allMatch(message -> message.toString().contains("无法访问 /不存在"));
        }
    }

    @Test
    void itFollowsEditsOfLastYearsReportAndForgetsThemWhenItIsClosed() throws IOException {
        String last = Layout.TABS.write(wrong(LAST));
        Path before = write("2023.gouji", last);
        Path now = folder.resolve("2024.gouji");
        try (LspClient client = client("utf-16")) {
            client.open(uri(now), 1, Layout.MARKDOWN.write(NOW));
            await(client, uri(now), "roll-forward-mismatch", 1);
            client.open(uri(before), 1, last);
            JsonObject change = new JsonObject();
            change.add("range", place(last, WRONG));
            change.addProperty("text", LAST.value("disclosure", "regulation", "in-force"));
            client.change(uri(before), 2, change);
            await(client, uri(now), "roll-forward-mismatch", 0);
            client.change(uri(before), 3, LspClient.json("{\"text\": \"\"}"));
            client.change(uri(before), 4, change(last));
            await(client, uri(now), "roll-forward-mismatch", 1);
            client.change(uri(before), 5, change(Layout.TABS.write(LAST)));
            await(client, uri(now), "roll-forward-mismatch", 0);
            client.notify("textDocument/didClose", LspClient.document(uri(before)));
            await(client, uri(now), "roll-forward-mismatch", 1);
            client.change(uri(now), 2, change(Layout.MARKDOWN.write(NOW) + "\n"));
            await(client, uri(now), "roll-forward-mismatch", 1);
        }
    }

    private static JsonObject change(String text) {
        JsonObject change = new JsonObject();
        change.addProperty("text", text);
        return change;
    }

    @Test
    void itFollowsFilesThatChangeOnDiskAndFoldersThatComeAndGo() throws IOException {
        Path now = folder.resolve("2024.gouji");
        Path before = write("2023.gouji", Layout.TABS.write(LAST));
        try (LspClient client = client("utf-16")) {
            client.open(uri(now), 1, Layout.MARKDOWN.write(NOW));
            await(client, uri(now), "roll-forward-mismatch", 0);
            write("2023.gouji", Layout.TABS.write(wrong(LAST)));
            fileChanged(client, before);
            await(client, uri(now), "roll-forward-mismatch", 1);
            Files.delete(before);
            fileChanged(client, before);
            await(client, uri(now), "roll-forward-mismatch", 0);
            write("2023.gouji", Layout.TABS.write(wrong(LAST)));
            fileChanged(client, before);
            await(client, uri(now), "roll-forward-mismatch", 1);
            client.notify("workspace/didChangeWorkspaceFolders", folders("removed", "added"));
            await(client, uri(now), "roll-forward-mismatch", 0);
            client.notify("workspace/didChangeWorkspaceFolders", folders("added", "removed"));
            await(client, uri(now), "roll-forward-mismatch", 1);
        }
    }

    @Test
    void agenciesAreJoinedAsTheOpenConfigurationSays() throws IOException {
        SampleReport last = wrong(LAST);
        write("2023.gouji", Layout.TABS.write(named(last, "利通区文旅局")));
        Path now = folder.resolve("2024.gouji");
        Path configuration = write("gouji.json", "{}");
        String alias = "{\"aliases\": {\"吴忠市利通区文旅局\": [\"利通区文旅局\"]}}";
        try (LspClient client = client("utf-16")) {
            client.open(uri(now), 1, Layout.MARKDOWN.write(named(NOW, "吴忠市利通区文旅局")));
            await(client, uri(now), "roll-forward-mismatch", 0);
            client.open(uri(configuration), 1, "{}");
            client.change(uri(configuration), 2, change(alias));
            await(client, uri(now), "roll-forward-mismatch", 1);
            client.change(uri(configuration), 3, change("{}"));
            await(client, uri(now), "roll-forward-mismatch", 0);
        }
    }

    @Test
    void aGovernmentIsComparedWithTheDepartmentsThatItNames() throws IOException {
        write("department.gouji", Layout.TABS.write(named(wrong(LAST), "示例市教育局")));
        write("gouji.json", """
                {"governments": [{"agency": "示例市人民政府", "departments": ["示例市教育局"]}]}
                """);
        Path government = folder.resolve("government.gouji");
        try (LspClient client = client("utf-16")) {
            client.open(uri(government), 1, Layout.MARKDOWN.write(named(LAST, "示例市人民政府")));
            JsonObject found =
                    await(client, uri(government), "aggregate-mismatch", 1).get(0);
            assertThat(found.get("message").getAsString()).contains(WRONG, "现行有效件数");
            assertThat(relatedLocation(found).get("uri").getAsString()).endsWith("department.gouji");
        }
    }

    private static SampleReport named(SampleReport report, String agency) {
        return new SampleReport(report.standard(), agency, report.year(), report.values());
    }

    private static void fileChanged(LspClient client, Path file) {
        client.notify(
                "workspace/didChangeWatchedFiles",
                LspClient.json("{\"changes\": [{\"uri\": \"%s\", \"type\": 2}]}".formatted(uri(file))));
    }

    private JsonObject folders(String filled, String empty) {
        return LspClient.json("{\"event\": {\"%s\": [{\"uri\": \"%s\", \"name\": \"reports\"}], \"%s\": []}}"
                .formatted(filled, uri(folder), empty));
    }

    @Test
    void severalReportsOfOneYearAreJoinedByNoneAndThatIsSaid() throws IOException {
        write("2023.gouji", Layout.TABS.write(wrong(LAST)));
        Path twin = write("2023 copy.gouji", Layout.TABS.write(wrong(LAST)));
        Path now = folder.resolve("2024.gouji");
        try (LspClient client = client("utf-16")) {
            client.open(uri(twin), 1, Files.readString(twin));
            JsonObject found = await(client, uri(twin), "duplicate-report", 1).get(0);
            assertThat(found.get("severity").getAsInt()).isEqualTo(3);
            assertThat(relatedLocation(found).get("uri").getAsString()).endsWith("/2023.gouji");
            client.open(uri(now), 1, Layout.MARKDOWN.write(NOW));
            await(client, uri(now), "roll-forward-mismatch", 0);
            client.change(uri(twin), 2, change(""));
            await(client, uri(now), "roll-forward-mismatch", 1);
        }
    }

    @Test
    void aDocumentOutsideTheWorkspaceIsComparedWithTheFilesBesideIt() throws IOException {
        write("2023.txt", Layout.TABS.write(wrong(LAST)));
        Path now = folder.resolve("2024.gouji");
        try (LspClient client = LspClient.initialized()) {
            client.open(uri(now), 1, Layout.MARKDOWN.write(NOW));
            await(client, uri(now), "roll-forward-mismatch", 1);
        }
    }

    @Test
    void anEarlierVersionOfAFileIsComparedWithNothing() throws IOException {
        Path now = write("2024.gouji", Layout.MARKDOWN.write(NOW));
        String version = uri(now).replace("file:", "git:") + "?ref";
        try (LspClient client = client("utf-16")) {
            client.open(version, 1, Files.readString(now));
            client.open(uri(now), 1, Files.readString(now));
            assertThat(client.publication(uri(now)).getAsJsonArray("diagnostics"))
                    .isEmpty();
            assertThat(client.publication(version).getAsJsonArray("diagnostics"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"utf-8, 3", "utf-16, 1", "utf-32, 1"})
    void placesInOtherFilesCountInTheClientsEncoding(String encoding, int bytes) throws IOException {
        String last = Layout.ONE_LINE.write(wrong(LAST));
        byte[] coded = last.getBytes(Charset.forName("GB18030"));
        Files.write(folder.resolve("2023.txt"), coded);
        Path now = folder.resolve("2024.gouji");
        try (LspClient client = client(encoding)) {
            client.open(uri(now), 1, Layout.MARKDOWN.write(NOW));
            JsonObject range = relatedLocation(
                            await(client, uri(now), "roll-forward-mismatch", 1).get(0))
                    .getAsJsonObject("range");
            String head = last.substring(0, last.indexOf(WRONG));
            int expected =
                    head.codePoints().map(unit -> unit < 0x80 ? 1 : bytes).sum();
            assertThat(range.getAsJsonObject("start").get("character").getAsInt())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theClientIsAskedToTellOfChangedFilesIfItCan(boolean can) {
        try (LspClient client = new LspClient("--stdio")) {
            JsonObject result = client.initialize(
                    "{\"capabilities\": {\"workspace\": {\"didChangeWatchedFiles\": {\"dynamicRegistration\": " + can
                            + "}}}}");
            assertThat(result.getAsJsonObject("capabilities").has("workspace")).isTrue();
            client.request("textDocument/documentSymbol", LspClient.document("file:///none"));
            assertThat(client.requests("client/registerCapability")).hasSize(can ? 1 : 0);
        }
    }
}
