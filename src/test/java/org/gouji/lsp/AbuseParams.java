package org.gouji.lsp;

import static org.gouji.lsp.LspClient.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Good parameters for every method that the server knows, to be spoilt. */
final class AbuseParams {

    /** Every notification that the server takes, {@code exit} aside. */
    static final List<String> NOTIFICATIONS = List.of(
            "initialized",
            "textDocument/didOpen",
            "textDocument/didChange",
            "textDocument/didClose",
            "textDocument/didSave",
            "workspace/didChangeConfiguration",
            "workspace/didChangeWatchedFiles",
            "workspace/didChangeWorkspaceFolders",
            "workspace/didCreateFiles",
            "workspace/didRenameFiles",
            "workspace/didDeleteFiles",
            "window/workDoneProgress/cancel",
            "$/setTrace",
            "$/progress",
            "$/cancelRequest");

    private AbuseParams() {}

    /** What most requests can be answered with. */
    static JsonObject usual(String uri) {
        JsonObject params = json("""
                {"position": {"line": 9, "character": 60},
                 "range": {"start": {"line": 0, "character": 0}, "end": {"line": 30, "character": 0}},
                 "positions": [{"line": 9, "character": 60}, {"line": 0, "character": 0}],
                 "context": {"diagnostics": [{"range": {"start": {"line": 9, "character": 60},
                                "end": {"line": 9, "character": 61}}, "message": "x", "code": "total-mismatch"}],
                             "only": ["quickfix"], "includeDeclaration": true, "triggerKind": 1},
                 "options": {"tabSize": 4, "insertSpaces": true}, "ch": "|",
                 "previousResultIds": [{"uri": "%1$s", "value": "0"}], "previousResultId": "0", "query": "民政",
                 "workDoneToken": "w", "partialResultToken": 7, "identifier": "gouji"}
                """.formatted(uri));
        params.add("textDocument", json("{\"uri\": \"" + uri + "\"}"));
        return params;
    }

    static JsonObject opened(String uri, String text) {
        JsonObject opened =
                json("{\"textDocument\": {\"uri\": \"" + uri + "\", \"languageId\": \"gouji\", \"version\": 1}}");
        opened.getAsJsonObject("textDocument").addProperty("text", text);
        return opened;
    }

    /** What the others are sent, by method. */
    static Map<String, JsonElement> of(String uri, String text) {
        Map<String, JsonElement> params = new TreeMap<>();
        params.put("textDocument/didOpen", opened(uri, text));
        params.put("textDocument/didChange", json("""
                {"textDocument": {"uri": "%s", "version": 2}, "contentChanges": [
                  {"range": {"start": {"line": 9, "character": 3}, "end": {"line": 10, "character": 1}},
                   "rangeLength": 4, "text": "| 一 |"}, {"text": "## 一、总体情况"}]}
                """.formatted(uri)));
        params.put("workspace/didChangeConfiguration", json("""
                {"settings": {"gouji": {"profile": "review", "inlayHints": {"sums": false}, "trace": {"server": "off"}}}}
                """));
        params.put("workspace/didChangeWatchedFiles", json("{\"changes\": [{\"uri\": \"" + uri + "\", \"type\": 2}]}"));
        params.put("workspace/didChangeWorkspaceFolders", json("""
                {"event": {"added": [{"uri": "%1$s", "name": "a"}], "removed": [{"uri": "%1$s", "name": "a"}]}}
                """.formatted(uri)));
        params.put("workspace/didCreateFiles", json("{\"files\": [{\"uri\": \"" + uri + "\"}]}"));
        params.put("workspace/didDeleteFiles", json("{\"files\": [{\"uri\": \"" + uri + "\"}]}"));
        params.put("workspace/didRenameFiles", json("""
                {"files": [{"oldUri": "%1$s", "newUri": "%1$s.md"}]}
                """.formatted(uri)));
        params.put("window/workDoneProgress/cancel", json("{\"token\": \"gouji-reading-1\"}"));
        params.put("$/setTrace", json("{\"value\": \"verbose\"}"));
        params.put("$/progress", json("{\"token\": \"gouji-reading-1\", \"value\": {\"kind\": \"end\"}}"));
        params.put("$/cancelRequest", json("{\"id\": 1}"));
        params.put("gouji/blankReport", json("{\"agency\": \"甲局\", \"year\": 2023, \"standard\": \"2021\"}"));
        params.put(
                "completionItem/resolve",
                json("{\"label\": \"予以公开\", \"data\": {\"standard\": \"2021\", \"id\": \"3.1\"}}"));
        return params;
    }
}
