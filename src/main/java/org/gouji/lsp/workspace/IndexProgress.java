package org.gouji.lsp.workspace;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.lsp.client.Capability;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.wire.Outbox;
import org.gouji.lsp.wire.WorkDone;
import org.gouji.text.Localized;

/** Tells the client how far the reading of many reports has come, where it can show that, and lets it stop the reading. */
public final class IndexProgress {

    /** As many reports are worth being told of. */
    private static final int MANY = 20;

    private static final Localized READING = new Localized("正在读取工作区的报告", "Reading the workspace’s reports");

    private final ClientFeatures client;
    private final Outbox outbox;
    private final boolean supported;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<JsonElement, Run> runs = new ConcurrentHashMap<>();

    public IndexProgress(JsonObject params, ClientFeatures client, Outbox outbox) {
        this.client = client;
        this.outbox = outbox;
        this.supported =
                Capability.of(params).get("window").get("workDoneProgress").isTrue();
    }

    /** Begins to read so many reports. */
    Run start(int reports) {
        JsonElement token = new JsonPrimitive("gouji-reading-" + count.incrementAndGet());
        Run run = new Run(token);
        if (supported && reports >= MANY) {
            runs.put(token, run);
            outbox.request("window/workDoneProgress/create", Map.of("token", token), run::created);
        }
        return run;
    }

    /** Stops the reading that the parameters of {@code window/workDoneProgress/cancel} name. */
    public void cancel(JsonObject params) {
        JsonElement token = params.get("token");
        Run run = token == null ? null : runs.get(token);
        if (run != null) {
            run.stopped = true;
        }
    }

    /** One reading of a folder. */
    final class Run {

        private final JsonElement token;
        private final WorkDone progress;
        private volatile boolean stopped;
        private boolean created;
        private boolean ended;

        private Run(JsonElement token) {
            this.token = token;
            this.progress = WorkDone.of(outbox, token);
        }

        /** Whether the person who waits doesn't want to any more. */
        boolean isStopped() {
            return stopped;
        }

        void report(int done, int all) {
            progress.report(done, all);
        }

        synchronized void end() {
            ended = true;
            runs.remove(token);
            if (created) {
                progress.end();
            }
        }

        /** The client has made the token known, or has refused: then nothing is ever said under it. */
        private synchronized void created(Optional<JsonElement> reply) {
            if (reply.isPresent()) {
                created = true;
                progress.begin(READING.in(client.language()), true);
                if (ended) {
                    progress.end();
                }
            }
        }
    }
}
