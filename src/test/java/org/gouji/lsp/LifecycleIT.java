package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.code;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.gouji.lsp.wire.FaultyServerMain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of the process and the strictness of the stream, over real pipes. */
@Timeout(120)
class LifecycleIT {

    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final int METHOD_NOT_FOUND = -32601;
    private static final int INVALID_PARAMS = -32602;
    private static final int INTERNAL_ERROR = -32603;
    private static final int NOT_INITIALIZED = -32002;
    private static final int CANCELLED = -32800;

    @Test
    void requestsBeforeInitializeAreRefusedAndNotificationsDropped() {
        try (LspClient client = new LspClient()) {
            client.open("file:///a.gouji", 1, "## 一、总体情况\n");
            assertThat(code(client.request("textDocument/completion", LspClient.at("file:///a.gouji", 0, 0))))
                    .isEqualTo(NOT_INITIALIZED);
            assertThat(code(client.request("shutdown", JsonNull.INSTANCE))).isEqualTo(NOT_INITIALIZED);
            assertThat(client.initialize("{}").has("capabilities")).isTrue();
            JsonObject outline = client.request("textDocument/documentSymbol", LspClient.document("file:///a.gouji"));
            assertThat(outline.get("result").isJsonNull())
                    .as("the document was never opened")
                    .isTrue();
            assertThat(client.take()).noneMatch(message -> message.has("method"));
        }
    }

    @Test
    void aSecondInitializeIsRefused() {
        try (LspClient client = LspClient.initialized()) {
            assertThat(code(client.request("initialize", new JsonObject()))).isEqualTo(INVALID_REQUEST);
        }
    }

    @Test
    void unknownMethodsAreRefusedAndUnknownNotificationsIgnored() {
        try (LspClient client = LspClient.initialized()) {
            client.notify("$/unheard", new JsonObject());
            client.notify("unheard", new JsonArray());
            assertThat(code(client.request("$/unheard", new JsonObject()))).isEqualTo(METHOD_NOT_FOUND);
            assertThat(code(client.request("textDocument/unheard", new JsonObject())))
                    .isEqualTo(METHOD_NOT_FOUND);
        }
    }

    @Test
    void afterShutdownNothingIsAnsweredAndExitIsOrderly() {
        try (LspClient client = LspClient.initialized()) {
            JsonObject answer = client.request("shutdown", JsonNull.INSTANCE);
            assertThat(answer.has("result") && answer.get("result").isJsonNull())
                    .isTrue();
            assertThat(code(client.request("shutdown", JsonNull.INSTANCE))).isEqualTo(INVALID_REQUEST);
            assertThat(code(client.request("initialize", new JsonObject()))).isEqualTo(INVALID_REQUEST);
            client.notify("exit", JsonNull.INSTANCE);
            assertThat(client.exitStatus()).isZero();
            assertThat(client.noise()).isNull();
        }
    }

    @Test
    void exitWithoutShutdownIsNotOrderly() {
        try (LspClient client = LspClient.initialized()) {
            client.notify("exit", JsonNull.INSTANCE);
            assertThat(client.exitStatus()).isEqualTo(1);
        }
        try (LspClient client = new LspClient()) {
            client.notify("exit", JsonNull.INSTANCE);
            assertThat(client.exitStatus()).isEqualTo(1);
        }
    }

    @Test
    void theProcessEndsWithItsInput() {
        try (LspClient client = LspClient.initialized()) {
            long start = System.nanoTime();
            client.closeInput();
            assertThat(client.exitStatus()).isEqualTo(1);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("at once")
                    .isLessThan(Duration.ofSeconds(1));
            assertThat(client.noise()).isNull();
        }
    }

    @Test
    void theEndOfTheInputAfterShutdownIsOrderly() {
        try (LspClient client = LspClient.initialized()) {
            client.request("shutdown", JsonNull.INSTANCE);
            client.closeInput();
            assertThat(client.exitStatus()).isZero();
        }
    }

    @Test
    void theInputMayEndInTheMiddleOfAMessage() {
        try (LspClient client = LspClient.initialized()) {
            client.sendRaw("Content-Length: 100\r\n\r\n{\"jsonrpc\"");
            client.closeInput();
            assertThat(client.exitStatus()).isEqualTo(1);
            assertThat(client.noise()).isNull();
        }
    }

    @Test
    void notificationsAfterShutdownAreDropped() {
        try (LspClient client = LspClient.initialized()) {
            client.request("shutdown", JsonNull.INSTANCE);
            client.open("file:///a.gouji", 1, "## 一、总体情况\n");
            assertThat(code(client.request("textDocument/hover", new JsonObject())))
                    .isEqualTo(INVALID_REQUEST);
            client.notify("exit", JsonNull.INSTANCE);
            assertThat(client.exitStatus()).isZero();
            assertThat(client.unread("textDocument/publishDiagnostics")).isEmpty();
        }
    }

    @Test
    void whatAnybodyPrintsDoesNotReachTheClient() {
        try (LspClient client = LspClient.ofMain(NoisyServerMain.class)) {
            client.initialize("{}");
            client.open("file:///a.gouji", 1, "## 一、总体情况\n正文\n");
            for (int request = 0; request < 200; request++) {
                assertAlive(client);
            }
        }
    }

    @Test
    void anExceptionInAHandlerIsAnsweredInOneLineAndTheServerGoesOn(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log");
        try (LspClient client = LspClient.ofMain(FaultyServerMain.class, log)) {
            client.initialize("{}");
            for (String method : FaultyServerMain.METHODS) {
                assertThat(code(client.request(method, new JsonObject())))
                        .as(method)
                        .isEqualTo(INTERNAL_ERROR);
                client.notify(method, new JsonObject());
                assertAlive(client);
            }
        }
        String logged = Files.readString(log);
        for (String method : FaultyServerMain.METHODS) {
            assertThat(logged)
                    .as("the trace")
                    .containsPattern("gouji: " + method + "\\R.*(?s:.*?)\\R\tat org\\.gouji\\.");
        }
    }

    @Test
    void aRequestIsNotCancelledBecauseAChangeCame() {
        try (LspClient client = LspClient.initialized()) {
            client.open("file:///a.gouji", 1, "## 一、总体情况\n" + "| 规章 | 1 | 0 | 1 |\n".repeat(5_000));
            int id = client.send("textDocument/documentSymbol", LspClient.document("file:///a.gouji"));
            client.change("file:///a.gouji", 2, LspClient.json("{\"text\": \"\"}"));
            assertThat(client.answer(id).getAsJsonArray("result")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theProcessEndsWithItsClient(boolean byOption) throws IOException, InterruptedException {
        Process parent = new ProcessBuilder("sleep", "60").start();
        String option = byOption ? "--clientProcessId=" + parent.pid() : "--stdio";
        try (LspClient client = new LspClient(option)) {
            client.initialize(byOption ? "{}" : "{\"processId\": " + parent.pid() + "}");
            long start = System.nanoTime();
            parent.destroyForcibly().waitFor();
            assertThat(client.exitStatus()).isEqualTo(1);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("a second, and what the machine needs to notice")
                    .isLessThan(Duration.ofMillis(1500));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": ",
                "",
                "nonsense",
                "{} {}",
                "{'jsonrpc': '2.0'}",
                "\"",
                "{\"a\": NaN}",
            })
    void contentThatIsNoJsonIsAnsweredAndTheStreamGoesOn(String content) {
        try (LspClient client = LspClient.initialized()) {
            client.send(content);
            assertThat(client.errorWithoutId()).isEqualTo(PARSE_ERROR);
            assertAlive(client);
        }
    }

    @Test
    void aRequestThatIsNestedTooDeeplyIsAnsweredUnderItsId() {
        try (LspClient client = LspClient.initialized()) {
            String deep = "[".repeat(9_999) + "]".repeat(9_999);
            client.send(
                    "{\"jsonrpc\": \"2.0\", \"id\": 99, \"method\": \"textDocument/hover\", \"params\": " + deep + "}");
            assertThat(code(client.answer(99))).isEqualTo(INVALID_REQUEST);
            assertAlive(client);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"shutdown\"}]",
                "1",
                "null",
                "{}",
                "{\"jsonrpc\": \"2.0\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": null, \"method\": \"shutdown\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"shutdown\"}",
                "{\"jsonrpc\": \"2.0\", \"method\": 1}",
                "{\"jsonrpc\": \"1.0\", \"method\": \"shutdown\"}",
            })
    void whatIsNoMessageIsAnsweredAndTheStreamGoesOn(String content) {
        try (LspClient client = LspClient.initialized()) {
            client.send(content);
            assertThat(client.errorWithoutId()).isEqualTo(INVALID_REQUEST);
            assertAlive(client);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain\r\n\r\n",
                "Content-Length: many\r\n\r\n",
                "Content-Length: -5\r\n\r\n",
                "Content-Length: 99999999999\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
            })
    void headersWithoutAUsableLengthAreAnsweredAndTheStreamGoesOn(String header) {
        try (LspClient client = LspClient.initialized()) {
            client.sendRaw(header);
            assertThat(client.errorWithoutId()).isEqualTo(PARSE_ERROR);
            assertAlive(client);
        }
    }

    @Test
    void lengthsThatAreWrongLoseNoMoreThanOneMessage() {
        try (LspClient client = LspClient.initialized()) {
            client.sendRaw("Content-Length: 60\r\n\r\n{\"jsonrpc\": \"2.0\"");
            assertAlive(client);
            client.sendRaw("Content-Length: 5\r\n\r\n{\"jsonrpc\": \"2.0\", \"method\": \"$/a\"}");
            assertAlive(client);
        }
    }

    @Test
    void headersAreReadLeniently() {
        try (LspClient client = LspClient.initialized()) {
            String content = "{\"jsonrpc\": \"2.0\", \"id\": \"一\", \"method\": \"$/unheard\"}";
            int length = content.length() + 2;
            client.sendRaw("content-length:" + length + "\n\n" + content);
            client.sendRaw("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH: " + length
                    + "\r\n\r\n" + content);
            assertThat(code(client.answer("一"))).isEqualTo(METHOD_NOT_FOUND);
            assertThat(code(client.answer("一"))).isEqualTo(METHOD_NOT_FOUND);
            assertAlive(client);
            assertThat(client.take()).as("nothing was taken for broken").isEmpty();
        }
    }

    @Test
    void idsComeBackAsTheyWere() {
        try (LspClient client = LspClient.initialized()) {
            String id = "123456789012345678901234567890";
            client.send("{\"jsonrpc\": \"2.0\", \"id\": " + id + ", \"method\": \"$/unheard\"}");
            client.send("{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"$/unheard\"}");
            assertThat(client.answer(id).get("id").toString()).isEqualTo(id);
            assertThat(client.answer(7).get("id").toString()).isEqualTo("7");
            assertAlive(client);
        }
    }

    @Test
    void paramsOfTheWrongTypeAreRefused() {
        try (LspClient client = LspClient.initialized()) {
            for (String params : new String[] {
                "[]", "1", "{}", "{\"textDocument\": 1}", "{\"textDocument\": {}}", "{\"textDocument\": {\"uri\": {}}}"
            }) {
                int answer = code(client.request("textDocument/documentSymbol", JsonParser.parseString(params)));
                assertThat(answer).as(params).isEqualTo(INVALID_PARAMS);
            }
            client.notify("textDocument/didOpen", new JsonObject());
            client.notify("textDocument/didChange", LspClient.document("file:///unknown"));
            assertAlive(client);
        }
    }

    @Test
    void aCancelledRequestIsAnsweredOnce() {
        try (LspClient client = LspClient.initialized()) {
            client.open("file:///a.gouji", 1, "| 规章 | 1 | 0 | 1 |\n".repeat(20_000));
            int id = client.send("textDocument/documentSymbol", LspClient.document("file:///a.gouji"));
            client.notify("$/cancelRequest", LspClient.json("{\"id\": " + id + "}"));
            assertThat(code(client.answer(id))).isEqualTo(CANCELLED);
            client.notify("$/cancelRequest", LspClient.json("{\"id\": " + id + "}"));
            client.notify("$/cancelRequest", LspClient.json("{\"id\": \"unheard\"}"));
            assertAlive(client);
        }
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        for (String option : new String[] {"--socket=x", "--pipe=", "--unheard"}) {
            try (LspClient client = new LspClient(option)) {
                assertThat(client.exitStatus()).as(option).isEqualTo(2);
                assertThat(client.noise()).isNull();
            }
        }
    }

    private static void assertAlive(LspClient client) {
        assertThat(code(client.request("$/alive", new JsonObject()))).isEqualTo(METHOD_NOT_FOUND);
        assertThat(client.noise()).isNull();
    }
}
