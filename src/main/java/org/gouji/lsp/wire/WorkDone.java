package org.gouji.lsp.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.function.BiConsumer;

/** The progress of one piece of work under a token. It begins at most once, and what has begun ends exactly once. */
public final class WorkDone {

    /** The progress of work that nobody watches. */
    static final WorkDone NONE = new WorkDone((method, params) -> {}, JsonNull.INSTANCE);

    private static final long INTERVAL_NANOS = 100_000_000;

    private enum State {
        NEW,
        BEGUN,
        ENDED
    }

    private final BiConsumer<String, Object> sender;
    private final JsonElement token;
    private State state = State.NEW;
    private long reported;

    private WorkDone(BiConsumer<String, Object> sender, JsonElement token) {
        this.sender = sender;
        this.token = token;
    }

    /** Progress under a token, which may be of ours or the client's. */
    public static WorkDone of(Outbox outbox, JsonElement token) {
        return new WorkDone(outbox::notify, token);
    }

    /** Progress under the token that a request names, none where it names none. */
    static WorkDone ofRequest(Outbox outbox, JsonElement params) {
        JsonElement token = params instanceof JsonObject object ? object.get("workDoneToken") : null;
        return token != null && isToken(token) ? of(outbox, token) : NONE;
    }

    /** Whether something is a token: a string or a number. */
    private static boolean isToken(JsonElement token) {
        return token.isJsonPrimitive() && !token.getAsJsonPrimitive().isBoolean();
    }

    public synchronized void begin(String title, boolean cancellable) {
        if (state == State.NEW) {
            state = State.BEGUN;
            JsonObject begin = new JsonObject();
            begin.addProperty("kind", "begin");
            begin.addProperty("title", title);
            begin.addProperty("cancellable", cancellable);
            begin.addProperty("percentage", 0);
            send(begin);
        }
    }

    /** Says how much is done; no more often than anybody can read it. */
    public synchronized void report(int done, int all) {
        long now = System.nanoTime();
        if (state != State.BEGUN || all == 0 || now - reported < INTERVAL_NANOS) {
            return;
        }
        reported = now;
        JsonObject report = new JsonObject();
        report.addProperty("kind", "report");
        report.addProperty("message", done + "/" + all);
        report.addProperty("percentage", 100L * done / all);
        send(report);
    }

    public synchronized void end() {
        if (state == State.BEGUN) {
            JsonObject end = new JsonObject();
            end.addProperty("kind", "end");
            send(end);
        }
        state = State.ENDED;
    }

    private void send(JsonObject value) {
        JsonObject progress = new JsonObject();
        progress.add("token", token);
        progress.add("value", value);
        sender.accept("$/progress", progress);
    }
}
