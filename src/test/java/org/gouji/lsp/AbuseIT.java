package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A client that sends whatever can be sent, over real pipes, for as many seconds as {@code gouji.abuse.seconds} says. What
 * is drawn by lot follows from {@code gouji.abuse.seed}, which a failure names.
 */
@Timeout(value = 10_000, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AbuseIT {

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("gouji.abuse.seconds", 60));
    private static final long SEED = Long.getLong("gouji.abuse.seed", 1);
    private static final int ROUNDS_BETWEEN_COLLECTIONS = 10;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path log;

    @BeforeEach
    void reports() throws IOException {
        log = folder.resolve("server.log");
        for (String name : new String[] {"clean-2019.gouji", "clean-2021.gouji"}) {
            Files.copy(Path.of("grammar", "examples", name), folder.resolve(name));
        }
    }

    private AbusedServer server() {
        return new AbusedServer(folder.toUri().toString().replaceAll("/$", "") + "/", log);
    }

    @Test
    void theNextGoodRequestIsAnsweredWhateverCameBefore() {
        try (AbusedServer server = server()) {
            long end = System.nanoTime() + TIME.toNanos();
            Mischief mischief = server.mischief(new Random(SEED));
            long memory = 0;
            for (int round = 0; System.nanoTime() < end; round++) {
                try {
                    mischief.round();
                    server.assertSound();
                    server.assertAnswered(mischief.awaited());
                    if (round % ROUNDS_BETWEEN_COLLECTIONS == 0) {
                        memory = memory == 0 ? server.memory() : memory;
                        server.assertMemory(memory);
                    }
                } catch (AssertionError e) {
                    throw new AssertionError("gouji.abuse.seed=" + SEED + ", round " + round, e);
                }
            }
            server.assertMemory(memory);
        }
    }

    @Test
    void burstsOfNotifications() {
        try (AbusedServer server = server()) {
            server.assertSound();
            long memory = server.memory();
            server.burst(100_000);
            server.assertSound();
            server.assertMemory(memory);
        }
    }

    @Test
    void documentsOfFiftyMegabytes() {
        try (AbusedServer server = server()) {
            server.assertSound();
            long memory = server.memory();
            server.openAndClose("x".repeat(50 << 20));
            server.assertSound();
            server.openAndClose("某".repeat((50 << 20) / 3));
            server.assertSound();
            server.openAndClose(WrongTotal.REPORT.repeat((50 << 20) / (3 * WrongTotal.REPORT.length())));
            server.assertSound();
            server.openAndClose("| 1 |\n".repeat((50 << 20) / 6));
            server.assertSound();
            server.assertMemory(memory);
        }
    }

    /** A message that is longer than the memory allows is refused, and what comes behind it is read. */
    @Test
    void messagesThatDoNotFit() {
        try (AbusedServer server = server()) {
            server.assertSound();
            long memory = server.memory();
            server.sendSpaces(400 << 20);
            server.assertSound();
            server.assertMemory(memory);
        }
    }

    @Test
    void shutdownDuringWork() {
        try (AbusedServer server = server()) {
            LspClient client = server.client();
            String uri = server.uri("a.gouji");
            client.open(uri, 1, WrongTotal.REPORT.repeat(1_000));
            for (String method : AdvertisedIT.ADVERTISED.keySet()) {
                client.send(method, AbuseParams.usual(uri));
            }
            JsonObject answer = client.request("shutdown", JsonNull.INSTANCE);
            assertThat(answer.get("result").isJsonNull()).isTrue();
            client.notify("exit", JsonNull.INSTANCE);
            assertThat(client.exitStatus()).isZero();
            assertThat(client.noise()).isNull();
        }
    }

    @Test
    void theEndOfTheInputDuringWork() {
        try (AbusedServer server = server()) {
            LspClient client = server.client();
            client.open(server.uri("a.gouji"), 1, WrongTotal.REPORT.repeat(1_000));
            client.send("textDocument/codeLens", AbuseParams.usual(server.uri("a.gouji")));
            client.closeInput();
            assertThat(client.exitStatus()).isEqualTo(1);
            assertThat(client.noise()).isNull();
        }
    }

    /** Whatever a client says of itself, it is answered; where that was refused, it may try again. */
    @Test
    void garbageInInitialize() throws IOException {
        OddJson odd = new OddJson(new Random(SEED));
        for (int process = 0; process < 12; process++) {
            JsonElement params = odd.spoilt(odd.spoilt(odd.spoilt(AbusedServer.initialize("file:///a/"))));
            try (LspClient client = LspClient.logging(log)) {
                client.send("{\"jsonrpc\": \"2.0\", \"method\": \"initialized\"}");
                client.send("{\"jsonrpc\": \"2.0\", \"id\": 99, \"method\": \"textDocument/hover\"}");
                client.send("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": "
                        + OddJson.written(params) + "}");
                JsonObject answer = client.answer(1);
                assertThat(answer.has("result") || LspClient.code(answer) == -32602)
                        .as("the answer %s to %s", answer, OddJson.written(params))
                        .isTrue();
                if (!answer.has("result")) {
                    assertThat(client.initialize("{}").has("capabilities")).isTrue();
                }
                client.open("file:///a.gouji", 1, "");
                JsonArray symbols = client.request("textDocument/documentSymbol", LspClient.document("file:///a.gouji"))
                        .getAsJsonArray("result");
                assertThat(symbols).isEmpty();
                assertThat(client.noise()).isNull();
            }
        }
        AbusedServer.assertNoTrace(log);
    }

    @Test
    void lengthsWithoutContent() {
        try (AbusedServer server = server()) {
            server.client().sendRaw("Content-Length: 500000000\r\n\r\n" + json("{}"));
            server.client().closeInput();
            assertThat(server.client().exitStatus()).isEqualTo(1);
            assertThat(server.client().noise()).isNull();
        }
    }
}
