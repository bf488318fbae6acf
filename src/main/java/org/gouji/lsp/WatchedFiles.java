package org.gouji.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Asks the client to tell of changes of files that aren't open. */
final class WatchedFiles {

    private static final List<String> GLOBS = List.of("**/gouji.json");

    private WatchedFiles() {}

    static void register(Outbox outbox) {
        JsonArray watchers = new JsonArray();
        for (String glob : GLOBS) {
            JsonObject watcher = new JsonObject();
            watcher.addProperty("globPattern", glob);
            watchers.add(watcher);
        }
        JsonObject options = new JsonObject();
        options.add("watchers", watchers);
        JsonObject registration = new JsonObject();
        registration.addProperty("id", "gouji-files");
        registration.addProperty("method", "workspace/didChangeWatchedFiles");
        registration.add("registerOptions", options);
        JsonArray registrations = new JsonArray();
        registrations.add(registration);
        JsonObject params = new JsonObject();
        params.add("registrations", registrations);
        outbox.request("gouji-register-files", "client/registerCapability", params);
    }
}
