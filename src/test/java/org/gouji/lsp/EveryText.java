package org.gouji.lsp;

import static org.gouji.lsp.LspClient.json;
import static org.gouji.lsp.LspClient.range;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Has the server say whatever it can say, and collects the sentences by what they are part of. */
final class EveryText {

    /** Where sentences stand; other members hold what is in the document or goes into it. */
    private static final Set<String> SENTENCES =
            Set.of("message", "title", "tooltip", "detail", "description", "reason", "caption");

    /** Where sentences stand in answers of some methods only. */
    private static final Map<String, String> OTHERS = Map.of(
            "textDocument/hover", "value contents",
            "completionItem/resolve", "value documentation",
            "textDocument/inlayHint", "label",
            "textDocument/documentSymbol", "name",
            "workspace/symbol", "name",
            "textDocument/foldingRange", "collapsedText");

    private static final String URI = "file:///gouji-languages/a.gouji";
    private static final String TITLE = "# 示例市生态环境局2024年政府信息公开工作年度报告\n";
    private static final String CONFIGURATION = "file:///gouji-languages/gouji.json";

    private final LspClient client;
    private final Map<String, Set<String>> said = new TreeMap<>();

    private EveryText(LspClient client) {
        this.client = client;
    }

    /** What is said in a language, by method; errors by the request and their code. */
    static Map<String, Set<String>> in(String locale, Path folder) throws IOException {
        try (LspClient client = new LspClient()) {
            EveryText texts = new EveryText(client);
            texts.begin(locale, folder);
            texts.examples();
            texts.wholeWorkspace();
            texts.configuration();
            texts.errors();
            client.request("shutdown", JsonNull.INSTANCE);
            texts.ask("textDocument/hover", LspClient.at(URI, 0, 0));
            texts.take(client.take());
            return texts.said;
        }
    }

    private void begin(String locale, Path folder) throws IOException {
        for (int number = 0; number < 25; number++) {
            Files.copy(Path.of("grammar", "examples", "errors.gouji"), folder.resolve(number + ".gouji"));
        }
        JsonObject params = AdvertisedIT.everything();
        params.addProperty("locale", locale);
        params.addProperty("trace", "messages");
        params.add("workspaceFolders", new JsonArray());
        params.getAsJsonArray("workspaceFolders")
                .add(json("{\"uri\": \"%s\", \"name\": \"x\"}".formatted(folder.toUri())));
        params.add(
                "initializationOptions",
                json("{\"positionEncoding\": \"x\", \"profile\": 3, \"codeLens\": 0, \"inlayHints\": 1,"
                        + " \"trace\": {\"server\": \"x\"}}"));
        JsonObject document = params.getAsJsonObject("capabilities").getAsJsonObject("textDocument");
        document.getAsJsonObject("documentSymbol").addProperty("hierarchicalDocumentSymbolSupport", true);
        document.add("documentLink", json("{\"tooltipSupport\": true}"));
        document.getAsJsonObject("diagnostic").addProperty("relatedInformation", true);
        document.getAsJsonObject("completion")
                .getAsJsonObject("completionItem")
                .addProperty("labelDetailsSupport", true);
        client.request("initialize", params);
        client.notify("initialized", new JsonObject());
        client.reply(client.asked("window/workDoneProgress/create"), JsonNull.INSTANCE);
    }

    private void examples() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("grammar", "examples"))) {
            for (Path example : examples.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(example);
                client.open(URI, 1, text);
                for (String method : List.of(
                        "diagnostic", "codeLens", "inlayHint", "documentLink", "documentSymbol", "foldingRange")) {
                    ask("textDocument/" + method, at(0, 0));
                }
                ask("gouji/compare", at(0, 0));
                ask("gouji/preview", at(0, 0));
                lines(text);
                client.notify("textDocument/didClose", LspClient.document(URI));
            }
        }
    }

    private void lines(String text) {
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line += 2) {
            int length = lines.get(line).length();
            for (int character : List.of(0, Math.min(12, length), length * 2 / 3)) {
                ask("textDocument/hover", at(line, character));
            }
            ask("textDocument/codeAction", at(line, 0));
            JsonElement list = ask("textDocument/completion", at(line, line % 4 == 0 ? 0 : length));
            if (line % 8 == 0 && list instanceof JsonObject object) {
                object.getAsJsonArray("items").forEach(item -> ask("completionItem/resolve", item));
            }
        }
    }

    private static JsonObject at(int line, int character) {
        JsonObject params = AbuseParams.usual(URI);
        params.remove("workDoneToken");
        params.add("position", json("{\"line\": %d, \"character\": %d}".formatted(line, character)));
        params.add("range", line == 0 ? range(0, 0, 10_000, 0) : range(line, 0, line + 3, 0));
        params.add("context", json("{\"diagnostics\": []}"));
        return params;
    }

    private void wholeWorkspace() {
        JsonObject params = json("{\"previousResultIds\": [], \"workDoneToken\": \"w\", \"query\": \"\"}");
        ask("workspace/diagnostic", params);
        params.remove("workDoneToken");
        ask("workspace/symbol", params);
    }

    private void configuration() {
        client.open(CONFIGURATION, 1, """
                {"profil": 1, "profile": "drafty", "severities": {"total-mismatch": "of", "x": "off"}, "reports": 3,
                 "aliases": [], "governments": [{"x": 1}, 3], "profile": "draft",, }
                """);
        JsonObject params = LspClient.document(CONFIGURATION);
        params.add("range", range(0, 0, 9, 0));
        params.add("context", json("{\"diagnostics\": []}"));
        ask("textDocument/diagnostic", params);
        ask("textDocument/codeAction", params);
        client.notify("textDocument/didClose", LspClient.document(CONFIGURATION));
    }

    private void errors() {
        client.open(URI, 1, TITLE);
        JsonObject nothing = new JsonObject();
        JsonObject document = LspClient.document(URI);
        JsonObject wrong = json("{\"textDocument\": {\"uri\": 3}, \"position\": [], \"range\": 4, \"query\": {}}");
        List<String> methods = new ArrayList<>(AdvertisedIT.ADVERTISED.keySet());
        methods.addAll(List.of("initialize", "x/y", "$/x"));
        for (String method : methods) {
            for (JsonElement params : List.of(nothing, document, wrong, JsonNull.INSTANCE, new JsonPrimitive(3))) {
                ask(method, params);
            }
        }
        JsonObject half = document.deepCopy();
        half.add("range", json("{\"start\": {\"line\": 0, \"character\": 0}}"));
        ask("textDocument/rangeFormatting", half);
        ask("gouji/blankReport", json("{\"agency\": \"x\", \"year\": 3}"));
        ask("gouji/blankReport", json("{\"agency\": \"x\", \"year\": 2023, \"standard\": \"x\"}"));
        ask("workspace/executeCommand", json("{\"command\": \"gouji.showProblem\", \"arguments\": []}"));
        ask("workspace/executeCommand", json("{\"command\": \"x\"}"));
        JsonObject chosen =
                json("{\"title\": \"x\", \"data\": {\"uri\": \"%s\", \"version\": 9, \"length\": 0, \"start\": 0,"
                                .formatted(URI)
                        + " \"end\": 0, \"kind\": \"x\", \"title\": \"x\"}}");
        ask("codeAction/resolve", chosen);
        chosen.getAsJsonObject("data").addProperty("version", 1);
        chosen.getAsJsonObject("data").addProperty("length", TITLE.length());
        ask("codeAction/resolve", chosen);
        chosen.getAsJsonObject("data").remove("kind");
        ask("codeAction/resolve", chosen);
        for (String message : List.of(
                "{",
                "[]",
                "{} {}",
                "{\"id\": {}, \"method\": \"x\"}",
                "{\"id\": 1}",
                "{\"id\": 1, \"method\": 2}",
                "{\"id\": 1, \"method\": \"x\"}")) {
            client.send(message);
        }
        client.sendRaw("Content-Type: x\r\n\r\n");
        client.sendRaw("Content-Length: 99999999999\r\n\r\n");
        int id = client.send("workspace/diagnostic", json("{\"previousResultIds\": []}"));
        client.notify("$/cancelRequest", json("{\"id\": " + id + "}"));
        take(List.of(client.answer(id)));
        ask("textDocument/hover", LspClient.at(URI, 0, 0));
    }

    /** Asks for something and notes what is said; the result, JSON null for an error. */
    private JsonElement ask(String method, JsonElement params) {
        JsonObject answer = client.request(method, params);
        JsonElement error = answer.get("error");
        if (error != null) {
            note(method + " " + error.getAsJsonObject().get("code"), sentences(error, ""));
            return JsonNull.INSTANCE;
        }
        note(method, sentences(answer.get("result"), OTHERS.getOrDefault(method, "")));
        return answer.get("result");
    }

    private void take(List<JsonObject> messages) {
        for (JsonObject message : messages) {
            JsonElement method = message.get("method");
            String from = method == null ? "error" : method.getAsString();
            note(from, sentences(message.get(method == null ? "error" : "params"), ""));
        }
    }

    private void note(String from, Stream<String> sentences) {
        sentences.filter(sentence -> !sentence.isEmpty()).forEach(sentence -> said.computeIfAbsent(
                        from, key -> new TreeSet<>())
                .add(sentence));
    }

    private static Stream<String> sentences(JsonElement answer, String others) {
        if (answer instanceof JsonArray array) {
            return array.asList().stream().flatMap(element -> sentences(element, others));
        }
        if (!(answer instanceof JsonObject object)) {
            return Stream.empty();
        }
        return object.entrySet().stream().flatMap(entry -> {
            boolean wanted = SENTENCES.contains(entry.getKey())
                    || List.of(others.split(" ")).contains(entry.getKey());
            return wanted && entry.getValue().isJsonPrimitive()
                    ? Stream.of(entry.getValue().getAsString())
                    : sentences(entry.getValue(), others);
        });
    }
}
