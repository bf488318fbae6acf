package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The code actions that a client is offered. */
final class OfferedActions {

    /** What a client says that prefers actions and asks for an action's edit when a person has chosen it. */
    static final String LAZY =
            ", \"dataSupport\": true, \"resolveSupport\": {\"properties\": [\"edit\"]}, \"isPreferredSupport\": true";

    private static final String CAPABILITIES = """
            {"capabilities": {"textDocument": {"codeAction": {
              "codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}%s}},
              "workspace": {"workspaceEdit": {"documentChanges": %s}}}}
            """;

    private OfferedActions() {}

    /** A client with further abilities concerning actions, which may take edits with the version that they are for. */
    static LspClient client(String abilities, boolean versions) {
        LspClient client = new LspClient();
        client.initialize(CAPABILITIES.formatted(abilities, versions));
        return client;
    }

    /** Those at a range, asked for with no diagnostics and whatever else the context has, such as {@code , "only": []}. */
    static List<JsonObject> at(LspClient client, String uri, JsonObject range, String context) {
        JsonObject params = LspClient.document(uri);
        params.add("range", range);
        params.add("context", LspClient.json("{\"diagnostics\": []" + context + "}"));
        List<JsonObject> actions = new ArrayList<>();
        for (JsonElement action :
                client.request("textDocument/codeAction", params).getAsJsonArray("result")) {
            actions.add(action.getAsJsonObject());
        }
        return actions;
    }

    /** The one with that title. */
    static JsonObject titled(String title, List<JsonObject> actions) {
        List<JsonObject> found = actions.stream()
                .filter(action -> action.get("title").getAsString().equals(title))
                .toList();
        assertThat(found).as("%s among %s", title, actions).hasSize(1);
        return found.get(0);
    }

    static boolean isPreferred(JsonObject action) {
        return action.has("isPreferred") && action.get("isPreferred").getAsBoolean();
    }

    /** An action with its edit, which is asked for where the action came without. */
    static JsonObject resolved(LspClient client, JsonObject action) {
        return action.has("edit")
                ? action
                : client.request("codeAction/resolve", action).getAsJsonObject("result");
    }

    /** The one document that an action changes, with its version and its edits. */
    static JsonObject change(JsonObject action) {
        JsonArray changes = action.getAsJsonObject("edit").getAsJsonArray("documentChanges");
        assertThat(changes).hasSize(1);
        return changes.get(0).getAsJsonObject();
    }
}
