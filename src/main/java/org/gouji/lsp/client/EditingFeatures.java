package org.gouji.lsp.client;

import com.google.gson.JsonObject;

/**
 * What the client can do with changes that the server proposes.
 *
 * @param resolvedEdits whether it asks for the edits of a code action when a person has chosen it
 * @param actionData whether it keeps data with a code action
 */
public record EditingFeatures(boolean resolvedEdits, boolean actionData) {

    /** What the parameters of {@code initialize} say. */
    public static EditingFeatures of(JsonObject params) {
        Capability action = Capability.of(params).get("textDocument").get("codeAction");
        return new EditingFeatures(
                action.get("resolveSupport").get("properties").strings().contains("edit"),
                action.get("dataSupport").isTrue());
    }

    /** Whether edits may wait. */
    public boolean lazyActions() {
        return resolvedEdits && actionData;
    }
}
