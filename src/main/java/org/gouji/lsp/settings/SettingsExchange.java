package org.gouji.lsp.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.gouji.lsp.client.Capability;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.PositionEncoding;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.wire.Outbox;
import org.gouji.lsp.wire.Trace;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the editor's settings up to date. It requests them if the client supports that, once for all documents and once
 * for each folder of the workspace, else it takes those that the client sends; until then {@code initializationOptions}
 * hold. Used only by the thread that reads messages.
 */
public final class SettingsExchange {

    private static final String SECTION = "gouji";

    private final ClientFeatures client;
    private final Settings settings;
    private final Trace trace;
    private final Outbox outbox;
    private final Supplier<List<String>> folders;
    private final Runnable changed;
    private final JsonElement initial;
    private final boolean asking;
    private final boolean registering;
    private boolean asked;
    private boolean again;

    /**
     * @param folders the URIs of the workspace's folders, in the client's spelling
     * @param changed called when the settings have changed
     */
    public SettingsExchange(
            JsonObject params,
            ClientFeatures client,
            Settings settings,
            Trace trace,
            Outbox outbox,
            Supplier<List<String>> folders,
            Runnable changed) {
        this.client = client;
        this.settings = settings;
        this.trace = trace;
        this.outbox = outbox;
        this.folders = folders;
        this.changed = changed;
        this.initial = section(params.get("initializationOptions"));
        Capability workspace = Capability.of(params).get("workspace");
        this.asking = workspace.get("configuration").isTrue();
        this.registering = workspace
                .get("didChangeConfiguration")
                .get("dynamicRegistration")
                .isTrue();
    }

    /** The section {@code gouji} of some settings, or the settings themselves if they have no such section. */
    private static JsonElement section(@Nullable JsonElement whole) {
        return whole instanceof JsonObject object
                ? Optional.ofNullable(object.get(SECTION)).orElse(object)
                : new JsonObject();
    }

    /** Uses the settings in {@code initializationOptions} until the client sends others. */
    public void start(JsonObject params) {
        PositionEncoding.fault(params).ifPresent(this::warn);
        choose(initial, Map.of());
    }

    /** Called when the client is ready: asks it to report changed settings, and requests the present ones. */
    public void initialized() {
        if (registering) {
            Map<String, Object> registration = Map.of(
                    "id", "gouji-settings",
                    "method", "workspace/didChangeConfiguration",
                    "registerOptions", Map.of("section", SECTION));
            outbox.request("client/registerCapability", Map.of("registrations", List.of(registration)));
        }
        ask();
    }

    /**
     * Called when settings have changed. They are requested if the client supports that, else they are in
     * {@code params}.
     */
    public void changed(JsonObject params) {
        JsonElement given = params.get("settings");
        if (asking) {
            ask();
        } else if (given instanceof JsonObject whole) {
            take(section(whole), Map.of());
        }
    }

    /**
     * Requests the settings, if the client supports that. Calls during an open request lead to one more request after
     * it.
     */
    public void ask() {
        if (asked) {
            again = true;
        } else if (asking) {
            asked = true;
            List<String> scopes = folders.get();
            List<Map<String, String>> items = new ArrayList<>(List.of(Map.of("section", SECTION)));
            scopes.forEach(folder -> items.add(Map.of("scopeUri", folder, "section", SECTION)));
            outbox.request("workspace/configuration", Map.of("items", items), reply -> answered(scopes, reply));
        }
    }

    private void answered(List<String> scopes, Optional<JsonElement> answer) {
        asked = false;
        if (again) {
            again = false;
            ask(); // what comes now was true before the last change
        } else {
            answer.ifPresent(reply -> takeAnswer(scopes, reply));
        }
    }

    private void takeAnswer(List<String> scopes, JsonElement reply) {
        JsonArray sections = reply instanceof JsonArray array ? array : new JsonArray();
        Map<DocumentUri, JsonElement> own = new LinkedHashMap<>();
        for (int index = 0; index < scopes.size(); index++) {
            DocumentUri folder = DocumentUri.of(scopes.get(index));
            section(sections, index + 1).ifPresent(section -> own.put(folder, section));
        }
        take(section(sections, 0).orElse(initial), own);
    }

    private static Optional<JsonElement> section(JsonArray sections, int index) {
        return index < sections.size()
                ? Optional.of(sections.get(index)).filter(section -> !section.isJsonNull())
                : Optional.empty();
    }

    private void take(JsonElement section, Map<DocumentUri, JsonElement> own) {
        ChosenSettings before = settings.chosen();
        choose(section, own);
        if (!settings.chosen().equals(before)) {
            changed.run();
        }
    }

    private void choose(JsonElement section, Map<DocumentUri, JsonElement> own) {
        EditorSettingsReader reader = new EditorSettingsReader();
        Optional<Trace.Level> before = settings.chosen().general().trace();
        EditorSettings general = reader.read(section);
        Map<DocumentUri, EditorSettings> folders = new HashMap<>();
        own.forEach((folder, settingsThere) -> folders.put(folder, reader.read(settingsThere)));
        reader.faults().stream().distinct().forEach(this::warn);
        settings.choose(new ChosenSettings(general, Map.copyOf(folders)));
        if (!general.trace().equals(before)) {
            general.trace().ifPresent(trace::set);
        }
    }

    private void warn(Localized fault) {
        outbox.notify("window/logMessage", new MessageParams(MessageType.Warning, fault.in(client.language())));
    }
}
