package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.document;
import static org.gouji.lsp.LspClient.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Progress of the server's own work and of requests, and traces, over real pipes. */
@Timeout(120)
class ProgressIT {

    private static final String TEXT = Layout.STACKED.write(SampleReport.consistent(BuiltInEditions.get("2021"), 5));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private LspClient client(boolean progress) {
        LspClient client = new LspClient("--stdio");
        client.initialize("""
                {"workspaceFolders": [{"uri": "%s", "name": "reports"}], "capabilities": {
                  "window": {"workDoneProgress": %s}, "workspace": {"diagnostics": {"refreshSupport": true}},
                  "textDocument": {"diagnostic": {}}}}
                """.formatted(folder.toUri(), progress));
        return client;
    }

    private void write(int reports, String text) throws IOException {
        for (int number = 0; number < reports; number++) {
            Files.writeString(folder.resolve(number + ".gouji"), text);
        }
    }

    /** What was said of a piece of work that has ended. */
    private static List<String> kinds(LspClient client, JsonElement token) {
        return client.unread("$/progress").stream()
                .map(message -> message.getAsJsonObject("params"))
                .filter(params -> params.get("token").equals(token))
                .map(params -> params.getAsJsonObject("value").get("kind").getAsString())
                .toList();
    }

    /** Waits until the workspace has been read. */
    private static void awaitReading(LspClient client) {
        client.asked("workspace/diagnostic/refresh");
    }

    private static int reports(LspClient client) {
        return client.request("workspace/diagnostic", json("{\"previousResultIds\": []}"))
                .getAsJsonObject("result")
                .getAsJsonArray("items")
                .size();
    }

    @Test
    void readingManyReportsIsToldUnderATokenThatTheClientMade() throws IOException {
        write(60, TEXT + "\n".repeat(10_000));
        try (LspClient client = client(true)) {
            JsonObject creation = client.asked("window/workDoneProgress/create");
            JsonElement token = creation.getAsJsonObject("params").get("token");
            assertThat(client.unread("$/progress")).isEmpty();
            client.reply(creation, JsonNull.INSTANCE);
            awaitReading(client);
            client.request("textDocument/hover", LspClient.at("file:///none", 0, 0));
            assertThat(kinds(client, token)).startsWith("begin").endsWith("end");
            assertThat(kinds(client, token).stream().filter("end"::equals)).hasSize(1);
            assertThat(reports(client)).isEqualTo(60);
        }
    }

    @Test
    void aTokenThatComesTooLateIsEndedAllTheSame() throws IOException {
        write(25, TEXT);
        try (LspClient client = client(true)) {
            JsonObject creation = client.asked("window/workDoneProgress/create");
            awaitReading(client);
            client.reply(creation, JsonNull.INSTANCE);
            client.request("textDocument/hover", LspClient.at("file:///none", 0, 0));
            assertThat(kinds(client, creation.getAsJsonObject("params").get("token")))
                    .containsExactly("begin", "end");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsToldWhereTheClientRefusesOrCannot(boolean refuses) throws IOException {
        write(30, TEXT);
        try (LspClient client = client(refuses)) {
            if (refuses) {
                client.refuse(client.asked("window/workDoneProgress/create"));
            }
            awaitReading(client);
            assertThat(reports(client)).isEqualTo(30);
            assertThat(client.unread("window/workDoneProgress/create")).isEmpty();
            assertThat(client.unread("$/progress")).isEmpty();
        }
    }

    @Test
    void aFewReportsAreNotWorthTelling() throws IOException {
        write(3, TEXT);
        try (LspClient client = client(true)) {
            awaitReading(client);
            assertThat(client.unread("window/workDoneProgress/create")).isEmpty();
        }
    }

    @Test
    void readingStopsWhenThePersonSaysSoAndWhatWasReadRemains() throws IOException {
        write(400, TEXT + "\n".repeat(50_000));
        try (LspClient client = client(true)) {
            JsonObject creation = client.asked("window/workDoneProgress/create");
            client.reply(creation, JsonNull.INSTANCE);
            assertThat(client.fromServer("$/progress")
                            .getAsJsonObject("value")
                            .get("cancellable")
                            .getAsBoolean())
                    .isTrue();
            JsonObject cancel = new JsonObject();
            cancel.addProperty("token", "another");
            client.notify("window/workDoneProgress/cancel", cancel);
            cancel.add("token", creation.getAsJsonObject("params").get("token"));
            client.notify("window/workDoneProgress/cancel", cancel);
            awaitReading(client);
            assertThat(kinds(client, cancel.get("token"))).endsWith("end");
            assertThat(reports(client)).isBetween(1, 399);
            client.open(folder.toUri() + "x.gouji", 1, TEXT);
            assertThat(client.request("textDocument/documentSymbol", document(folder.toUri() + "x.gouji"))
                            .getAsJsonArray("result"))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"t\"", "7"})
    void aTokenOfARequestEndsWithItsAnswer(String token) {
        try (LspClient client = client(false)) {
            client.open("file:///a.gouji", 1, TEXT);
            JsonObject params = document("file:///a.gouji");
            params.add("workDoneToken", JsonParser.parseString(token));
            assertThat(client.request("textDocument/documentSymbol", params).has("result"))
                    .isTrue();
            assertThat(kinds(client, params.get("workDoneToken"))).containsExactly("begin", "end");
            JsonObject wrong = LspClient.document("file:///a.gouji");
            wrong.addProperty("workDoneToken", "wrong");
            assertThat(client.request("textDocument/hover", wrong).has("error")).isTrue();
            List<String> kinds = kinds(client, wrong.get("workDoneToken"));
            assertThat(kinds).containsExactly("begin", "end");
        }
    }

    private static List<JsonObject> traces(LspClient client) {
        return client.unread("$/logTrace").stream()
                .map(message -> message.getAsJsonObject("params"))
                .toList();
    }

    private static void hover(LspClient client) {
        client.request("textDocument/hover", LspClient.at("file:///a.gouji", 0, 0));
        client.request("$/unheard", new JsonObject());
    }

    @Test
    void messagesAreTracedAsFarAsTheClientWantsToKnow() {
        try (LspClient client = new LspClient()) {
            client.initialize("{\"trace\": \"messages\"}");
            hover(client);
            assertThat(traces(client))
                    .extracting(trace -> trace.get("message").getAsString())
                    .anyMatch(message -> message.startsWith("收到请求 textDocument/hover (2)"))
                    .anyMatch(message -> message.startsWith("已答复 textDocument/hover (2)"));
            assertThat(traces(client)).noneMatch(trace -> trace.has("verbose"));
            client.notify("$/setTrace", json("{\"value\": \"verbose\"}"));
            hover(client);
            assertThat(traces(client))
                    .anyMatch(trace -> trace.has("verbose")
                            && trace.get("verbose").getAsString().contains("file:///a.gouji"));
            client.notify("$/setTrace", json("{\"value\": \"off\"}"));
            client.notify("$/setTrace", json("{\"value\": \"loud\"}"));
            client.notify("$/setTrace", json("{}"));
            hover(client); // what was traced before has come by now
            int count = traces(client).size();
            hover(client);
            assertThat(traces(client)).hasSize(count);
        }
    }

    @Test
    void nothingIsTracedUnlessItIsWanted() {
        try (LspClient client = LspClient.initialized()) {
            hover(client);
            assertThat(traces(client)).isEmpty();
        }
    }
}
