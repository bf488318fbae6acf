package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.gouji.TestedProgram;
import org.jspecify.annotations.Nullable;

/**
 * A client that talks to the server as a process of its own, over real pipes, in JSON and bytes only. Anything on the
 * server's standard output that is no frame ends the conversation with an error.
 */
final class LspClient implements AutoCloseable {
    private static final List<String> JAVA_OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final BlockingQueue<JsonObject> received = new LinkedBlockingQueue<>();
    private final List<JsonObject> unread = new ArrayList<>();
    private final ServerOutput output;
    private int lastId;

    LspClient(String... options) {
        this(command(options), ProcessBuilder.Redirect.INHERIT);
    }

    /** A client of a server whose log, which is its standard error, goes to a file. */
    static LspClient logging(Path log) {
        return new LspClient(command(), ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /** A client of a server whose process is in a locale. */
    static LspClient inLocale(String locale) {
        List<String> command = new ArrayList<>(List.of("env", "LC_ALL=" + locale));
        command.addAll(command(new String[0]));
        return new LspClient(command, ProcessBuilder.Redirect.INHERIT);
    }

    /** A client of a server whose Java has those options and no others. */
    static LspClient ofJava(List<String> options) {
        return new LspClient(TestedProgram.gouji(options, "lsp"), ProcessBuilder.Redirect.INHERIT);
    }

    /** A client of a server that a test puts together itself. */
    static LspClient ofMain(Class<?> main) {
        return new LspClient(TestedProgram.program(JAVA_OPTIONS, main), ProcessBuilder.Redirect.INHERIT);
    }

    /** The same, whose log goes to a file. */
    static LspClient ofMain(Class<?> main, Path log) {
        return new LspClient(TestedProgram.program(JAVA_OPTIONS, main), ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private LspClient(List<String> command, ProcessBuilder.Redirect log) {
        try {
            process = new ProcessBuilder(command).redirectError(log).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output = new ServerOutput(process.getInputStream(), received);
        Thread reader = new Thread(output, "client-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** How a server is started. */
    static List<String> command(String... options) {
        List<String> command = TestedProgram.gouji(JAVA_OPTIONS, "lsp");
        command.addAll(Arrays.asList(options));
        return command;
    }

    /** A client whose server has been initialized, in Chinese, with everything that the server can make use of. */
    static LspClient initialized() {
        LspClient client = new LspClient("--stdio");
        client.initialize("{}");
        return client;
    }

    /** Initializes with further parameters, which win over the usual ones; the result. */
    JsonObject initialize(String params) {
        JsonObject all = json("""
                {"processId": null, "rootUri": null, "locale": "zh-CN", "capabilities": {
                  "workspace": {"workspaceEdit": {"documentChanges": true}},
                  "textDocument": {
                    "publishDiagnostics": {"relatedInformation": true, "dataSupport": true},
                    "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}},
                                   "isPreferredSupport": true},
                    "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
                    "completion": {"completionItem": {"snippetSupport": true, "insertReplaceSupport": true,
                       "labelDetailsSupport": true, "documentationFormat": ["markdown"]}}}}}
                """);
        json(params).entrySet().forEach(entry -> all.add(entry.getKey(), entry.getValue()));
        JsonObject result = request("initialize", all).getAsJsonObject("result");
        notify("initialized", new JsonObject());
        return result;
    }

    static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    /** Sends a request and waits for its answer. */
    JsonObject request(String method, JsonElement params) {
        return answer(send(method, params));
    }

    /** Sends a request; its id. */
    int send(String method, JsonElement params) {
        JsonObject message = message(method, params);
        message.addProperty("id", ++lastId);
        send(message.toString());
        return lastId;
    }

    void notify(String method, JsonElement params) {
        send(message(method, params).toString());
    }

    private static JsonObject message(String method, JsonElement params) {
        JsonObject message = new JsonObject();
        message.addProperty("jsonrpc", "2.0");
        message.addProperty("method", method);
        message.add("params", params);
        return message;
    }

    /** Sends content as a frame. */
    void send(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        sendRaw("Content-Length: " + bytes.length + "\r\n\r\n" + content);
    }

    /** Sends characters as they are. */
    void sendRaw(String text) {
        sendRaw(text.getBytes(StandardCharsets.UTF_8));
    }

    void sendRaw(byte[] bytes) {
        try {
            process.getOutputStream().write(bytes);
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(String uri, int version, String text) {
        JsonObject document = new JsonObject();
        document.addProperty("uri", uri);
        document.addProperty("languageId", "gouji");
        document.addProperty("version", version);
        document.addProperty("text", text);
        JsonObject params = new JsonObject();
        params.add("textDocument", document);
        notify("textDocument/didOpen", params);
    }

    /** Changes a document; each change is {@code {"range": …, "text": …}} or {@code {"text": …}}. */
    void change(String uri, int version, JsonObject... changes) {
        JsonObject params = document(uri);
        params.getAsJsonObject("textDocument").addProperty("version", version);
        JsonArray array = new JsonArray();
        Arrays.asList(changes).forEach(array::add);
        params.add("contentChanges", array);
        notify("textDocument/didChange", params);
    }

    static JsonObject change(int startLine, int startCharacter, int endLine, int endCharacter, String text) {
        JsonObject change = new JsonObject();
        change.add("range", range(startLine, startCharacter, endLine, endCharacter));
        change.addProperty("text", text);
        return change;
    }

    static JsonObject range(int startLine, int startCharacter, int endLine, int endCharacter) {
        return json("{\"start\": {\"line\": %d, \"character\": %d}, \"end\": {\"line\": %d, \"character\": %d}}"
                .formatted(startLine, startCharacter, endLine, endCharacter));
    }

    /** Parameters that name a document. */
    static JsonObject document(String uri) {
        JsonObject identifier = new JsonObject();
        identifier.addProperty("uri", uri);
        JsonObject params = new JsonObject();
        params.add("textDocument", identifier);
        return params;
    }

    static JsonObject at(String uri, int line, int character) {
        JsonObject params = document(uri);
        params.add("position", json("{\"line\": %d, \"character\": %d}".formatted(line, character)));
        return params;
    }

    /** Waits for a request or notification of the server; its parameters. */
    JsonObject fromServer(String method) {
        return await(message -> message.has("method")
                        && message.get("method").getAsString().equals(method))
                .getAsJsonObject("params");
    }

    /** Waits for the answer to a request. */
    JsonObject answer(int id) {
        return answer(Integer.toString(id));
    }

    /** Waits for the answer to a request whose id is, or is spelled, like that. */
    JsonObject answer(String id) {
        return await(message -> message.has("id")
                && message.get("id").isJsonPrimitive()
                && message.get("id").getAsString().equals(id));
    }

    /** Waits for the server to ask for something; its parameters. */
    JsonObject serverRequest(String method) {
        return await(message -> message.has("id")
                        && message.has("method")
                        && message.get("method").getAsString().equals(method))
                .getAsJsonObject("params");
    }

    /** Waits for the server to ask for something; the whole message, to be replied to. */
    JsonObject asked(String method) {
        return await(message -> message.has("id")
                && message.has("method")
                && message.get("method").getAsString().equals(method));
    }

    /** Answers a request of the server. */
    void reply(JsonObject request, JsonElement result) {
        JsonObject message = json("{\"jsonrpc\": \"2.0\"}");
        message.add("id", request.get("id"));
        message.add("result", result);
        send(message.toString());
    }

    /** Refuses a request of the server. */
    void refuse(JsonObject request) {
        JsonObject message = json("{\"jsonrpc\": \"2.0\", \"error\": {\"code\": -32601, \"message\": \"no\"}}");
        message.add("id", request.get("id"));
        send(message.toString());
    }

    /** The messages of the server with a method that have arrived and weren't waited for. */
    List<JsonObject> unread(String method) {
        return unread.stream()
                .filter(message -> message.has("method")
                        && message.get("method").getAsString().equals(method))
                .toList();
    }

    /** Waits for an error that answers nothing in particular; its code. */
    int errorWithoutId() {
        JsonObject message =
                await(found -> found.has("error") && found.get("id").isJsonNull());
        return code(message);
    }

    static int code(JsonObject answer) {
        assertThat(answer.has("error")).as("an error in %s", answer).isTrue();
        JsonObject error = answer.getAsJsonObject("error");
        assertThat(error.get("message").getAsString()).isNotBlank().doesNotContain("\n");
        assertThat(error.has("data")).isFalse();
        return error.get("code").getAsInt();
    }

    /** Waits for the diagnostics of a version of a document; those of other versions are passed over. */
    JsonArray diagnostics(String uri, int version) {
        return await(message -> isPublication(message, uri)
                        && message.getAsJsonObject("params").has("version")
                        && message.getAsJsonObject("params").get("version").getAsInt() == version)
                .getAsJsonObject("params")
                .getAsJsonArray("diagnostics");
    }

    /** Waits for the next diagnostics of a document; their parameters. */
    JsonObject publication(String uri) {
        return await(message -> isPublication(message, uri)).getAsJsonObject("params");
    }

    /** All requests of the server that have arrived and weren't waited for. */
    List<JsonObject> requests() {
        return unread.stream()
                .filter(message -> message.has("id") && message.has("method"))
                .toList();
    }

    /** The requests of the server with a method that have arrived. */
    List<JsonObject> requests(String method) {
        return unread.stream()
                .filter(message -> message.has("id")
                        && message.has("method")
                        && message.get("method").getAsString().equals(method))
                .toList();
    }

    private static boolean isPublication(JsonObject message, String uri) {
        return message.has("method")
                && message.get("method").getAsString().equals("textDocument/publishDiagnostics")
                && message.getAsJsonObject("params").get("uri").getAsString().equals(uri);
    }

    private interface Wanted {
        boolean is(JsonObject message);
    }

    private JsonObject await(Wanted wanted) {
        for (JsonObject message : List.copyOf(unread)) {
            if (wanted.is(message)) {
                unread.remove(message);
                return message;
            }
        }
        try {
            for (JsonObject message = next(); !message.equals(ServerOutput.END); message = next()) {
                if (wanted.is(message)) {
                    return message;
                }
                unread.add(message);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("the server left; on its output: " + noise() + ", unread: " + unread);
    }

    /** All messages that have arrived and weren't waited for; they count as waited for now. */
    List<JsonObject> take() {
        List<JsonObject> taken = new ArrayList<>(unread);
        unread.clear();
        received.drainTo(taken);
        return taken;
    }

    /** The number of the server's process. */
    long pid() {
        return process.pid();
    }

    private JsonObject next() throws InterruptedException {
        JsonObject message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("no answer; unread: " + unread);
        }
        return message;
    }

    /** Ends the input. */
    void closeInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end of the process; its exit status. */
    int exitStatus() {
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("the process ends")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    /** What the server wrote that was no frame, null where it was silent. */
    @Nullable
    String noise() {
        return output.noise();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
