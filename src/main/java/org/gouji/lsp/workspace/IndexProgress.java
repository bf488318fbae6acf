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

/** Shows the progress of reading many reports, if the client supports that, and lets the user cancel the reading. */
public final class IndexProgress {

    /** The fewest reports for which progress is shown. */
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

    /** Starts the progress for a number of reports. */
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

    /** The progress of reading one folder. */
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

        /** Whether the user has cancelled the reading. */
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

        /** Handles the client's answer to the token: begins the progress, or sends none if the client refused. */
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
