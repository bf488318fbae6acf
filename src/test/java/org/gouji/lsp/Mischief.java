package org.gouji.lsp;

import static org.gouji.lsp.LspClient.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What a client sends that is broken, mad or hostile. Every request that is to be answered is remembered by its id. */
final class Mischief {

    private static final List<String> IDS = List.of(
            "\"\"",
            "\"一\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "-1",
            "0",
            "-0",
            "1.5",
            "1e3",
            "1e400",
            "1e-400",
            "2147483648",
            "-9223372036854775809",
            "123456789012345678901234567890",
            "\"" + "9".repeat(10_000) + "\"",
            "9".repeat(500));

    private final LspClient client;
    private final Random random;
    private final OddJson odd;
    private final String folder;
    private final String text;
    private final List<String> awaited = new ArrayList<>();
    private final Map<String, JsonElement> params = new TreeMap<>();
    private int count;

    /**
     * @param folder where documents are said to be, a URI that ends with a slash
     * @param text a report
     */
    Mischief(LspClient client, Random random, String folder, String text) {
        this.client = client;
        this.random = random;
        this.odd = new OddJson(random);
        this.folder = folder;
        this.text = text;
        AbuseParams.of(uri(), text).forEach(params::put);
    }

    /** Good parameters of a method, to be spoilt. */
    void know(String method, JsonElement good) {
        if (!params.containsKey(method) || random.nextInt(3) == 0) {
            params.put(method, good);
        }
    }

    /** The ids of the requests that wait for an answer, as JSON; an id stands there as often as it was used. */
    List<String> awaited() {
        return awaited;
    }

    /** One of a few documents, which may be open or not. */
    private String uri() {
        return folder + "文档%20" + random.nextInt(3) + ".gouji";
    }

    /** Something of every kind; what is large only sometimes. */
    void round() {
        List<Runnable> kinds = new ArrayList<>(List.of(
                this::brokenFrames,
                this::spoiltRequests,
                this::spoiltNotifications,
                this::spoiltReplies,
                this::unknownMethods,
                this::oddIds,
                this::deepNesting,
                this::wrongOrder,
                this::closingDuringWork,
                this::garbageConfiguration,
                this::cancellations));
        for (int times = 0; times < 30; times++) {
            kinds.get(random.nextInt(kinds.size())).run();
        }
        closeAll();
    }

    private void closeAll() {
        for (int document = 0; document < 3; document++) {
            client.notify("textDocument/didClose", LspClient.document(folder + "文档%20" + document + ".gouji"));
        }
        client.notify("textDocument/didClose", LspClient.document(folder + "gouji.json"));
        client.notify("workspace/didChangeConfiguration", json("{\"settings\": {\"gouji\": {}}}"));
        client.notify("$/setTrace", json("{\"value\": \"off\"}"));
    }

    private void request(String id, String method, JsonElement given) {
        awaited.add(id);
        client.send("{\"jsonrpc\": \"2.0\", \"id\": " + id + ", \"method\": \"" + method + "\", \"params\": "
                + OddJson.written(given) + "}");
    }

    private void request(String method, JsonElement given) {
        request("\"abuse-" + ++count + "\"", method, given);
    }

    private void notification(String method, JsonElement given) {
        client.send(
                "{\"jsonrpc\": \"2.0\", \"method\": \"" + method + "\", \"params\": " + OddJson.written(given) + "}");
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private JsonElement params(String method) {
        return params.getOrDefault(method, AbuseParams.usual(uri()));
    }

    /** Whatever a wrong length may have swallowed is made up for by the line ends behind it. */
    private void brokenFrames() {
        String content = "{\"jsonrpc\": \"2.0\", \"method\": \"$/a\"}";
        client.sendRaw(any(List.of(
                "Content-Length: -5\r\n\r\n",
                "Content-Length: 99999999999\r\n\r\n",
                "Content-Length: 999999999999999999999999\r\n\r\n",
                "Content-Length: 1.5\r\n\r\n" + content,
                "Content-Length:\r\n\r\n" + content,
                "Content-Length: " + random.nextInt(2_000) + "\r\n\r\n" + content,
                "Content-Length: 0\r\n\r\n",
                "content-length:" + content.length() + "\n\n" + content,
                "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
                "\r\n".repeat(random.nextInt(50)),
                "X".repeat(random.nextInt(300_000)) + "\r\n\r\n",
                "Content-Type: " + "y".repeat(20_000) + "\r\nContent-Length: " + content.length() + "\r\n\r\n"
                        + content,
                content,
                "\u0000\uFFFF\uD83D\uDE00\r\n\r\n")));
        byte[] noise = new byte[random.nextInt(100)];
        random.nextBytes(noise);
        client.sendRaw(noise);
        client.sendRaw("\n".repeat(2_100));
    }

    private void spoiltRequests() {
        for (int times = 0; times < 20; times++) {
            String method = any(List.copyOf(AdvertisedIT.ADVERTISED.keySet()));
            request(method, odd.spoilt(params(method)));
        }
    }

    private void spoiltNotifications() {
        for (int times = 0; times < 10; times++) {
            String method = any(AbuseParams.NOTIFICATIONS);
            notification(method, odd.spoilt(params(method)));
        }
    }

    /** Answers to what the server asked, to what it didn't, and to nothing at all. */
    private void spoiltReplies() {
        for (int times = 0; times < 5; times++) {
            String id = random.nextBoolean() ? "\"gouji-" + random.nextInt(50) + "\"" : any(IDS);
            String kind = any(List.of("\"result\": ", "\"error\": ", "\"result\": 1, \"error\": "));
            client.send("{\"jsonrpc\": \"2.0\", \"id\": " + id + ", " + kind + OddJson.written(odd.value()) + "}");
        }
        client.send("{\"jsonrpc\": \"2.0\", \"id\": null, \"error\": {\"code\": -32700, \"message\": \"?\"}}");
    }

    private void unknownMethods() {
        for (String method : List.of("", "$/", "$/a", "textDocument/", "initialize", "工作", "\\ud800", "\\u0000")) {
            request("\"abuse-" + ++count + "\"", method, odd.value());
            if (!method.equals("initialize")) {
                notification(method, odd.value());
            }
        }
    }

    /** Each id twice, as numbers and strings that read alike. */
    private void oddIds() {
        for (String id : IDS) {
            request(id, "textDocument/hover", LspClient.at(uri(), random.nextInt(40), random.nextInt(40)));
            request(id, "gouji/unknown", new JsonObject());
        }
        for (String id : List.of("null", "true", "{}", "[1]")) {
            client.send("{\"jsonrpc\": \"2.0\", \"id\": " + id + ", \"method\": \"textDocument/hover\"}");
        }
    }

    private void deepNesting() {
        String deep = any(
                List.of("[".repeat(10_000) + "]".repeat(10_000), "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)));
        client.send(deep);
        String id = "\"abuse-" + ++count + "\"";
        awaited.add(id);
        client.send("{\"jsonrpc\": \"2.0\", \"id\": " + id + ", \"method\": \"textDocument/hover\", \"params\": " + deep
                + "}");
        client.send("[".repeat(10_000));
        client.send("{\"jsonrpc\": \"2.0\", \"jsonrpc\": \"2.0\", \"method\": \"$/a\", \"method\": \"$/b\"}");
        client.send("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didClose\", \"params\": {\"textDocument\": 1, "
                + "\"textDocument\": {\"uri\": \"a\", \"uri\": \"b\"}}}");
    }

    /** Changes before the opening, openings of what is open, closings of what is closed. */
    private void wrongOrder() {
        String uri = uri();
        client.change(uri, random.nextInt(), LspClient.change(0, 0, 0, 0, "早"));
        client.open(uri, 1, text);
        client.open(uri, 1, text + "\uD83D\uDE00\n");
        client.change(uri, -1, LspClient.change(-5, -5, Integer.MAX_VALUE, Integer.MAX_VALUE, text));
        client.change(uri, 3, LspClient.change(9, 3, 2, 1, "倒"), LspClient.change(3, 99_999, 3, 0, ""));
        notification("textDocument/didOpen", json("""
                {"textDocument": {"uri": "%s", "languageId": "", "version": 5, "text": "\\ud800|\\udc00\\u0000|\\r\\ud83d"}}
                """.formatted(uri)));
        request("textDocument/formatting", params("textDocument/formatting"));
        client.notify("textDocument/didClose", LspClient.document(uri));
        client.notify("textDocument/didClose", LspClient.document(uri));
    }

    private void closingDuringWork() {
        String uri = uri();
        client.open(uri, 1, text.repeat(50));
        for (String method : AdvertisedIT.ADVERTISED.keySet()) {
            request(method, AbuseParams.usual(uri));
        }
        client.change(uri, 2, json("{\"text\": \"\"}"));
        client.notify("textDocument/didClose", LspClient.document(uri));
    }

    private void garbageConfiguration() {
        JsonObject settings = new JsonObject();
        settings.add("settings", odd.spoilt(json("""
                {"gouji": {"profile": "draft", "inlayHints": {"sums": true, "checks": true}, "codeLens": true,
                  "trace": {"server": "verbose"}}}
                """)));
        notification("workspace/didChangeConfiguration", settings);
        String configuration = OddJson.written(odd.spoilt(json("""
                {"profile": "draft", "severities": {"total-mismatch": "off"}, "reports": ["*.gouji", "!a"],
                 "aliases": {"甲局": ["乙局"]}, "governments": [{"name": "甲县", "departments": ["乙局"]}]}
                """)));
        client.open(folder + "gouji.json", 1, configuration);
        client.change(folder + "gouji.json", 2, json("{\"text\": \"{\"}"));
        client.change(folder + "gouji.json", 3, LspClient.change(0, 0, 0, 1, "[".repeat(5_000)));
        client.notify("textDocument/didClose", LspClient.document(folder + "gouji.json"));
    }

    private void cancellations() {
        JsonArray ids = new JsonArray();
        awaited.stream()
                .skip(Math.max(0, awaited.size() - 20))
                .map(JsonParser::parseString)
                .forEach(ids::add);
        ids.add(odd.value());
        for (JsonElement id : ids) {
            JsonObject cancelled = new JsonObject();
            cancelled.add("id", id);
            notification("$/cancelRequest", cancelled);
        }
    }
}
