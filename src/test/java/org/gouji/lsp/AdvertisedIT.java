package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.json;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.InitializeResult;
import org.gouji.lsp.wire.WireNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is advertised is there, and nothing else is: every request of the protocol, over real pipes. */
@Timeout(120)
class AdvertisedIT {

    private static final int METHOD_NOT_FOUND = -32601;
    private static final String URI = "file:///a.gouji";

    /** Every request that a client may send by the protocol, and those of Gouji's own, and where a server says that it answers it. */
    static final Map<String, String> ADVERTISED = Map.ofEntries(
            Map.entry("textDocument/implementation", "implementationProvider"),
            Map.entry("textDocument/typeDefinition", "typeDefinitionProvider"),
            Map.entry("textDocument/declaration", "declarationProvider"),
            Map.entry("textDocument/definition", "definitionProvider"),
            Map.entry("textDocument/references", "referencesProvider"),
            Map.entry("textDocument/documentHighlight", "documentHighlightProvider"),
            Map.entry("textDocument/documentSymbol", "documentSymbolProvider"),
            Map.entry("textDocument/hover", "hoverProvider"),
            Map.entry("textDocument/signatureHelp", "signatureHelpProvider"),
            Map.entry("textDocument/completion", "completionProvider"),
            Map.entry("completionItem/resolve", "completionProvider.resolveProvider"),
            Map.entry("textDocument/codeAction", "codeActionProvider"),
            Map.entry("codeAction/resolve", "codeActionProvider.resolveProvider"),
            Map.entry("textDocument/codeLens", "codeLensProvider"),
            Map.entry("codeLens/resolve", "codeLensProvider.resolveProvider"),
            Map.entry("textDocument/documentLink", "documentLinkProvider"),
            Map.entry("documentLink/resolve", "documentLinkProvider.resolveProvider"),
            Map.entry("textDocument/documentColor", "colorProvider"),
            Map.entry("textDocument/colorPresentation", "colorProvider"),
            Map.entry("textDocument/formatting", "documentFormattingProvider"),
            Map.entry("textDocument/rangeFormatting", "documentRangeFormattingProvider"),
            Map.entry("textDocument/rangesFormatting", "documentRangeFormattingProvider.rangesSupport"),
            Map.entry("textDocument/onTypeFormatting", "documentOnTypeFormattingProvider"),
            Map.entry("textDocument/rename", "renameProvider"),
            Map.entry("textDocument/prepareRename", "renameProvider.prepareProvider"),
            Map.entry("textDocument/foldingRange", "foldingRangeProvider"),
            Map.entry("textDocument/selectionRange", "selectionRangeProvider"),
            Map.entry("textDocument/prepareCallHierarchy", "callHierarchyProvider"),
            Map.entry("callHierarchy/incomingCalls", "callHierarchyProvider"),
            Map.entry("callHierarchy/outgoingCalls", "callHierarchyProvider"),
            Map.entry("textDocument/prepareTypeHierarchy", "typeHierarchyProvider"),
            Map.entry("typeHierarchy/supertypes", "typeHierarchyProvider"),
            Map.entry("typeHierarchy/subtypes", "typeHierarchyProvider"),
            Map.entry("textDocument/semanticTokens/full", "semanticTokensProvider.full"),
            Map.entry("textDocument/semanticTokens/full/delta", "semanticTokensProvider.full.delta"),
            Map.entry("textDocument/semanticTokens/range", "semanticTokensProvider.range"),
            Map.entry("textDocument/linkedEditingRange", "linkedEditingRangeProvider"),
            Map.entry("textDocument/moniker", "monikerProvider"),
            Map.entry("textDocument/inlayHint", "inlayHintProvider"),
            Map.entry("inlayHint/resolve", "inlayHintProvider.resolveProvider"),
            Map.entry("textDocument/inlineValue", "inlineValueProvider"),
            Map.entry("textDocument/inlineCompletion", "inlineCompletionProvider"),
            Map.entry("textDocument/diagnostic", "diagnosticProvider"),
            Map.entry("workspace/diagnostic", "diagnosticProvider.workspaceDiagnostics"),
            Map.entry("textDocument/willSaveWaitUntil", "textDocumentSync.willSaveWaitUntil"),
            Map.entry("workspace/symbol", "workspaceSymbolProvider"),
            Map.entry("workspaceSymbol/resolve", "workspaceSymbolProvider.resolveProvider"),
            Map.entry("workspace/executeCommand", "executeCommandProvider"),
            Map.entry("workspace/textDocumentContent", "workspace.textDocumentContent"),
            Map.entry("gouji/preview", "experimental.gouji.preview"),
            Map.entry("gouji/compare", "experimental.gouji.compare"),
            Map.entry("gouji/blankReport", "experimental.gouji.blankReport"),
            Map.entry("workspace/willCreateFiles", "workspace.fileOperations.willCreate"),
            Map.entry("workspace/willRenameFiles", "workspace.fileOperations.willRename"),
            Map.entry("workspace/willDeleteFiles", "workspace.fileOperations.willDelete"));

    /** What a server may say of itself that is no request. */
    private static final Set<String> OTHERS = Set.of("positionEncoding", "textDocumentSync", "workspace");

    private static final String NOTHING = "{\"capabilities\": {}}";
    private static final String EVERYTHING = """
            {"capabilities": {
              "window": {"workDoneProgress": true, "showDocument": {"support": true}},
              "workspace": {"applyEdit": true, "configuration": true, "workspaceFolders": true,
                "didChangeConfiguration": {"dynamicRegistration": true},
                "didChangeWatchedFiles": {"dynamicRegistration": true, "relativePatternSupport": true},
                "symbol": {"dynamicRegistration": true}, "executeCommand": {"dynamicRegistration": true},
                "fileOperations": {"dynamicRegistration": true, "didCreate": true, "willCreate": true,
                  "didRename": true, "willRename": true, "didDelete": true, "willDelete": true},
                "diagnostics": {"refreshSupport": true}, "inlayHint": {"refreshSupport": true},
                "codeLens": {"refreshSupport": true}, "semanticTokens": {"refreshSupport": true}},
              "textDocument": {
                "synchronization": {"dynamicRegistration": true, "willSave": true, "willSaveWaitUntil": true,
                  "didSave": true},
                "completion": {"dynamicRegistration": true, "completionItem": {"snippetSupport": true}},
                "hover": {"dynamicRegistration": true}, "definition": {"dynamicRegistration": true},
                "references": {"dynamicRegistration": true}, "documentHighlight": {"dynamicRegistration": true},
                "documentSymbol": {"dynamicRegistration": true},
                "codeAction": {"dynamicRegistration": true, "dataSupport": true,
                  "resolveSupport": {"properties": ["edit"]},
                  "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "refactor", "source"]}}},
                "codeLens": {"dynamicRegistration": true}, "documentLink": {"dynamicRegistration": true},
                "formatting": {"dynamicRegistration": true}, "rangeFormatting": {"dynamicRegistration": true},
                "onTypeFormatting": {"dynamicRegistration": true}, "rename": {"dynamicRegistration": true},
                "foldingRange": {"dynamicRegistration": true}, "selectionRange": {"dynamicRegistration": true},
                "semanticTokens": {"dynamicRegistration": true, "requests": {"range": true, "full": {"delta": true}}},
                "inlayHint": {"dynamicRegistration": true, "resolveSupport": {"properties": ["tooltip"]}},
                "diagnostic": {"dynamicRegistration": true, "relatedDocumentSupport": true}}}}
            """;

    /** What a client that can do everything says of itself. */
    static JsonObject everything() {
        return json(EVERYTHING);
    }

    private static boolean isAdvertised(JsonObject capabilities, String path) {
        JsonElement at = capabilities;
        for (String part : path.split("\\.")) {
            at = at instanceof JsonObject object ? object.get(part) : null;
        }
        boolean no = at == null || at.isJsonNull() || (at.isJsonPrimitive() && !at.getAsBoolean());
        return !no;
    }

    /** Parameters that most requests can be answered with. */
    private static JsonObject params() {
        JsonObject params = LspClient.at(URI, 0, 0);
        params.add("range", LspClient.range(0, 0, 1, 0));
        params.add(
                "positions", json("{\"p\": [{\"line\": 0, \"character\": 0}]}").get("p"));
        params.add("context", json("{\"diagnostics\": [], \"includeDeclaration\": false}"));
        params.add("options", json("{\"tabSize\": 4, \"insertSpaces\": true}"));
        params.add("previousResultIds", json("{\"p\": []}").get("p"));
        params.addProperty("previousResultId", "0");
        params.addProperty("query", "");
        params.addProperty("label", "x");
        params.addProperty("title", "x");
        params.addProperty("ch", "\n");
        return params;
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTHING, EVERYTHING})
    void aRequestIsAnsweredIfAndOnlyIfItIsAdvertised(String initialize) {
        try (LspClient client = new LspClient()) {
            JsonObject capabilities = client.request("initialize", json(initialize))
                    .getAsJsonObject("result")
                    .getAsJsonObject("capabilities");
            client.notify("initialized", new JsonObject());
            client.open(URI, 1, "## 一、总体情况\n正文\n");
            Set<String> advertised = new TreeSet<>();
            Set<String> answered = new TreeSet<>();
            for (Map.Entry<String, String> request : ADVERTISED.entrySet()) {
                if (isAdvertised(capabilities, request.getValue())) {
                    advertised.add(request.getKey());
                }
                JsonObject answer = client.request(request.getKey(), params());
                if (answer.has("result") || LspClient.code(answer) != METHOD_NOT_FOUND) {
                    answered.add(request.getKey());
                }
            }
            assertThat(answered).isEqualTo(advertised);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTHING, EVERYTHING})
    void nothingElseIsAdvertised(String initialize) {
        Set<String> known = new LinkedHashSet<>(OTHERS);
        ADVERTISED.values().forEach(path -> known.add(path.split("\\.")[0]));
        try (LspClient client = new LspClient()) {
            JsonObject capabilities = client.request("initialize", json(initialize))
                    .getAsJsonObject("result")
                    .getAsJsonObject("capabilities");
            assertThat(known).containsAll(capabilities.keySet());
        }
    }

    /** The protocol's own types know every word of the answer, and nothing in it is of another type. */
    @ParameterizedTest
    @ValueSource(strings = {EVERYTHING, NOTHING})
    void theAnswerIsWhatTheTypesOfTheProtocolWrite(String params) {
        try (LspClient client = new LspClient()) {
            JsonElement result = client.request("initialize", json(params)).get("result");
            Gson types = WireNumbers.gson();
            assertThat(types.toJsonTree(types.fromJson(result, InitializeResult.class)))
                    .isEqualTo(result);
        }
    }

    private static List<String> registrations(LspClient client) {
        List<String> methods = new ArrayList<>();
        for (JsonObject request : client.unread("client/registerCapability")) {
            for (JsonElement registration : request.getAsJsonObject("params").getAsJsonArray("registrations")) {
                methods.add(registration.getAsJsonObject().get("method").getAsString());
            }
        }
        return methods;
    }

    @Test
    void whatIsRegisteredIsNotAdvertisedAsWell() {
        try (LspClient client = new LspClient()) {
            JsonObject capabilities = client.request("initialize", json(EVERYTHING))
                    .getAsJsonObject("result")
                    .getAsJsonObject("capabilities");
            client.request("workspace/symbol", params());
            assertThat(registrations(client)).as("before initialized").isEmpty();
            client.notify("initialized", new JsonObject());
            client.request("workspace/symbol", params());
            assertThat(registrations(client))
                    .containsExactlyInAnyOrder("workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration");
            assertThat(registrations(client))
                    .noneMatch(method -> ADVERTISED.containsKey(method)
                            && isAdvertised(capabilities, ADVERTISED.getOrDefault(method, "")));
        }
    }

    @Test
    void nothingIsRegisteredOrAskedOfAClientThatDoesNotOfferIt() {
        try (LspClient client = new LspClient()) {
            client.request("initialize", json(NOTHING));
            client.notify("initialized", new JsonObject());
            client.open(URI, 1, "## 一、总体情况\n正文\n");
            client.publication(URI);
            client.notify(
                    "workspace/didChangeConfiguration", json("{\"settings\": {\"gouji\": {\"codeLens\": false}}}"));
            client.publication(URI);
            client.request("workspace/symbol", params());
            assertThat(client.requests()).isEmpty();
        }
    }
}
