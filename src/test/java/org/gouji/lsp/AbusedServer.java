package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** A server that is treated badly, and what must be true of it all the same. */
final class AbusedServer implements AutoCloseable {

    /**
     * What may be kept besides: code that is loaded with its caches, what the lexers have learnt of odd characters, the
     * buffers that one large message leaves. A leak of what a round opens would be more than that within a few rounds.
     */
    private static final long ROOM = 24 << 20;

    /** Two pools and a few threads of their own. */
    private static final int MOST_THREADS = 2 * Math.max(2, Runtime.getRuntime().availableProcessors()) + 8;

    private static final int INTERNAL_ERROR = -32603;
    private static final int TOO_LARGE = -32803;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final LspClient client;
    private final String folder;
    private final Path log;
    private final JsonObject hover;
    private final JsonArray diagnostics;
    private final List<JsonObject> heard = new ArrayList<>();
    private int version;

    /** @param folder a URI that ends with a slash */
    AbusedServer(String folder, Path log) {
        this.folder = folder;
        this.log = log;
        this.client = LspClient.logging(log);
        client.request("initialize", initialize(folder));
        client.notify("initialized", new JsonObject());
        String uri = open();
        this.diagnostics = client.diagnostics(uri, version);
        this.hover = client.request("textDocument/hover", LspClient.at(uri, WrongTotal.LINE, WrongTotal.START));
        client.notify("textDocument/didClose", LspClient.document(uri));
        assertThat(diagnostics.toString()).contains("total-mismatch", "12");
        assertThat(hover.get("result").toString()).contains("总计", "12");
    }

    /** The parameters of a client that can do everything. */
    static JsonObject initialize(String folder) {
        JsonObject params = AdvertisedIT.everything();
        params.addProperty("processId", ProcessHandle.current().pid());
        params.addProperty("locale", "zh-CN");
        params.addProperty("trace", "off");
        params.addProperty("rootUri", folder);
        params.add("initializationOptions", json("{\"gouji\": {\"profile\": \"review\"}}"));
        params.add("workspaceFolders", JsonParser.parseString("[{\"uri\": \"" + folder + "\", \"name\": \"a\"}]"));
        params.getAsJsonObject("capabilities").getAsJsonObject("textDocument").remove("diagnostic");
        params.getAsJsonObject("capabilities").getAsJsonObject("workspace").remove("configuration");
        return params;
    }

    LspClient client() {
        return client;
    }

    String uri(String name) {
        return folder + name;
    }

    /** What can be done to it, at whatever the lots say. */
    Mischief mischief(Random random) {
        Mischief mischief = new Mischief(
                client,
                random,
                folder,
                WrongTotal.REPORT.replace("民政局", "档案局")); // what it leaves open is another agency's
        String uri = open();
        JsonObject asked = AbuseParams.usual(uri);
        asked.add("context", json("{\"diagnostics\": []}"));
        client.request("textDocument/codeAction", asked)
                .getAsJsonArray("result")
                .forEach(action -> mischief.know("codeAction/resolve", action));
        client.request("textDocument/codeLens", asked)
                .getAsJsonArray("result")
                .forEach(lens -> mischief.know(
                        "workspace/executeCommand", lens.getAsJsonObject().get("command")));
        client.notify("textDocument/didClose", LspClient.document(uri));
        return mischief;
    }

    private String open() {
        String uri = uri("好 " + ++version + ".gouji");
        client.open(uri, version, WrongTotal.REPORT);
        return uri;
    }

    /** A good document is understood as ever, and nothing but frames was written. */
    void assertSound() {
        String uri = open();
        int id = client.send("textDocument/hover", LspClient.at(uri, WrongTotal.LINE, WrongTotal.START));
        assertThat(client.answer(id).get("result")).isEqualTo(hover.get("result"));
        assertThat(client.diagnostics(uri, version)).isEqualTo(diagnostics);
        client.notify("textDocument/didClose", LspClient.document(uri));
        assertThat(client.noise()).isNull();
        assertNoTrace(log);
        heard.addAll(client.take());
    }

    /** Nothing happened that nobody thought of. */
    static void assertNoTrace(Path log) {
        try {
            String logged = Files.exists(log) ? Files.readString(log) : "";
            assertThat(logged.lines().filter(line -> line.contains("\tat ")).findFirst())
                    .as("a stack trace in the log:\n%s", logged.substring(Math.max(0, logged.length() - 4_000)))
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every request has exactly one answer, under its own id; the ids are forgotten. */
    void assertAnswered(List<String> ids) {
        List<String> wanted = new ArrayList<>(
                ids.stream().map(id -> JsonParser.parseString(id).toString()).toList());
        List<String> unwanted = new ArrayList<>();
        ids.clear();
        for (long start = System.nanoTime(); !wanted.isEmpty() && System.nanoTime() - start < PATIENCE_NANOS; ) {
            heard.addAll(client.take());
            heard.stream().filter(AbusedServer::isAnswer).forEach(answer -> {
                assertThat(answer.has("result") || LspClient.code(answer) != INTERNAL_ERROR)
                        .as("no fault of the server's own in %s", answer)
                        .isTrue();
                String id = answer.get("id").toString();
                if (!wanted.remove(id)) {
                    unwanted.add(id);
                }
            });
            heard.clear();
            LockSupport.parkNanos(1_000_000);
        }
        assertNoTrace(log);
        assertThat(wanted).as("requests without an answer").isEmpty();
        assertThat(unwanted).as("answers that nobody asked for").isEmpty();
    }

    private static boolean isAnswer(JsonObject message) {
        return !message.has("method") && message.has("id") && !message.get("id").isJsonNull();
    }

    long memory() {
        return ServerMemory.used(client.pid());
    }

    /** Memory returns to where it was, once what the server does in the background is done. */
    void assertMemory(long before) {
        long start = System.nanoTime();
        long used = memory();
        while (used >= before + ROOM && System.nanoTime() - start < PATIENCE_NANOS) {
            used = memory();
        }
        assertThat(used).as("bytes in use, with nothing open any more").isLessThan(before + ROOM);
        assertThat(ServerMemory.threads(client.pid())).isBetween(1L, (long) MOST_THREADS);
    }

    /** Sends so many notifications without waiting for anything: changes, openings, closings, and what nobody knows. */
    void burst(int notifications) {
        String uri = uri("a.gouji");
        client.open(uri, 0, WrongTotal.REPORT);
        for (int sent = 1; sent <= notifications; sent++) {
            switch (sent % 10) {
                case 0 -> client.notify("$/unknown", new JsonObject());
                case 1 ->
                    client.notify(
                            "workspace/didChangeConfiguration",
                            json("{\"settings\": {\"gouji\": {\"codeLens\": " + (sent % 20 == 1) + "}}}"));
                case 2 -> client.notify("$/cancelRequest", json("{\"id\": " + sent + "}"));
                case 3 -> client.open(uri(sent + ".gouji"), 1, "## 一、");
                case 4 -> client.notify("textDocument/didClose", LspClient.document(uri(sent - 1 + ".gouji")));
                case 5 ->
                    client.notify(
                            "workspace/didChangeWatchedFiles",
                            json("{\"changes\": [{\"uri\": \"" + uri("clean-2021.gouji") + "\", \"type\": 2}]}"));
                default -> client.change(uri, sent, LspClient.change(6, 2, 6, 3, sent % 2 == 0 ? "一" : "二"));
            }
        }
        client.change(uri, notifications + 1, json("{\"text\": \"\"}"));
        assertThat(client.diagnostics(uri, notifications + 1)).isEmpty();
        client.notify("textDocument/didClose", LspClient.document(uri));
        client.notify("workspace/didChangeConfiguration", json("{\"settings\": {\"gouji\": {}}}"));
    }

    /** Opens a document, asks for its outline and closes it; the outline comes, or a reason why not. */
    void openAndClose(String text) {
        JsonObject opened = json("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\"}");
        opened.add("params", AbuseParams.opened(uri("groß.gouji"), text));
        byte[] content = opened.toString().getBytes(StandardCharsets.UTF_8);
        client.sendRaw("Content-Length: " + content.length + "\r\n\r\n");
        client.sendRaw(content);
        JsonObject answer = client.request("textDocument/documentSymbol", LspClient.document(uri("groß.gouji")));
        assertThat(answer.has("result") || LspClient.code(answer) == TOO_LARGE)
                .as("%s", answer)
                .isTrue();
        client.change(uri("groß.gouji"), 2, LspClient.change(1, 0, 1, 0, "\n"));
        client.notify("textDocument/didClose", LspClient.document(uri("groß.gouji")));
    }

    /** Sends a frame of blanks. */
    void sendSpaces(int length) {
        client.sendRaw("Content-Length: " + length + "\r\n\r\n");
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int sent = 0; sent < length; sent += blanks.length) {
            client.sendRaw(blanks);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
