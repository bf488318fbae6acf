package org.gouji.lsp.client;

import com.google.gson.JsonObject;

/**
 * The client's abilities concerning edits that the server proposes.
 *
 * @param resolvedEdits whether the client can request the edits of a code action after a person has chosen it
 * @param actionData whether the client keeps the data of a code action and sends them back
 */
public record EditingFeatures(boolean resolvedEdits, boolean actionData) {

    /** The features in the parameters of {@code initialize}. */
    public static EditingFeatures of(JsonObject params) {
        Capability action = Capability.of(params).get("textDocument").get("codeAction");
        return new EditingFeatures(
                action.get("resolveSupport").get("properties").strings().contains("edit"),
                action.get("dataSupport").isTrue());
    }

    /** Whether a code action may be sent without its edits, which the client requests when the action is chosen. */
    public boolean lazyActions() {
        return resolvedEdits && actionData;
    }
}
