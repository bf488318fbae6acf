package org.gouji.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Learns what is chosen in the editor: asks for it where the client can be asked, else takes what the client tells; until
 * then what {@code initializationOptions} say. All on the thread that reads messages.
 */
final class SettingsExchange {

    private static final String SECTION = "gouji";

    private final ClientFeatures client;
    private final Settings settings;
    private final Trace trace;
    private final Outbox outbox;
    private final Runnable changed;
    private final JsonElement initial;
    private final boolean asking;
    private final boolean registering;
    private boolean asked;
    private boolean again;

    /** @param changed told when something else is chosen than before */
    SettingsExchange(
            JsonObject params, ClientFeatures client, Settings settings, Trace trace, Outbox outbox, Runnable changed) {
        this.client = client;
        this.settings = settings;
        this.trace = trace;
        this.outbox = outbox;
        this.changed = changed;
        this.initial = section(params.get("initializationOptions"));
        Capability workspace = Capability.of(params).get("workspace");
        this.asking = workspace.get("configuration").isTrue();
        this.registering = workspace
                .get("didChangeConfiguration")
                .get("dynamicRegistration")
                .isTrue();
    }

    /** The section of settings that are given whole, or the settings themselves where they are the section. */
    private static JsonElement section(@Nullable JsonElement whole) {
        return whole instanceof JsonObject object
                ? Optional.ofNullable(object.get(SECTION)).orElse(object)
                : new JsonObject();
    }

    /** Takes what is known at once, before anybody could have been told otherwise. */
    void start() {
        choose(initial);
    }

    /** The client is ready to be asked. */
    void initialized() {
        if (registering) {
            Map<String, Object> registration = Map.of(
                    "id", "gouji-settings",
                    "method", "workspace/didChangeConfiguration",
                    "registerOptions", Map.of("section", SECTION));
            outbox.request("client/registerCapability", Map.of("registrations", List.of(registration)));
        }
        ask();
    }

    /** Something was changed; clients that can be asked say no more than that. */
    void changed(JsonObject params) {
        JsonElement given = params.get("settings");
        if (asking) {
            ask();
        } else if (given instanceof JsonObject whole) {
            take(section(whole));
        }
    }

    /** Asks once at a time, however often something changes meanwhile. */
    private void ask() {
        if (asked) {
            again = true;
        } else if (asking) {
            asked = true;
            Map<String, Object> items = Map.of("items", List.of(Map.of("section", SECTION)));
            outbox.request("workspace/configuration", items, this::answered);
        }
    }

    private void answered(Optional<JsonElement> answer) {
        asked = false;
        if (again) {
            again = false;
            ask(); // what comes now was true before the last change
        } else {
            answer.ifPresent(this::takeAnswer);
        }
    }

    private void takeAnswer(JsonElement reply) {
        JsonElement section = reply instanceof JsonArray array && !array.isEmpty() ? array.get(0) : null;
        take(section == null || section.isJsonNull() ? initial : section);
    }

    private void take(JsonElement section) {
        EditorSettings before = settings.editor();
        choose(section);
        if (!settings.editor().equals(before)) {
            changed.run();
        }
    }

    private void choose(JsonElement section) {
        EditorSettingsReader reader = new EditorSettingsReader();
        EditorSettings before = settings.editor();
        EditorSettings chosen = reader.read(section);
        reader.faults()
                .forEach(fault -> outbox.notify(
                        "window/logMessage", new MessageParams(MessageType.Warning, fault.in(client.language()))));
        settings.choose(chosen);
        if (!chosen.trace().equals(before.trace())) {
            chosen.trace().ifPresent(trace::set);
        }
    }
}
