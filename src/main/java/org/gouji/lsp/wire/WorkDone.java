package org.gouji.lsp.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.function.BiConsumer;

/**
 * The progress of one piece of work, sent to the client under a token. It begins at most once, and ends exactly once if
 * it has begun.
 */
public final class WorkDone {

    /** Progress that isn't sent to anybody. */
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

    /** Progress under a token that the server or the client has chosen. */
    public static WorkDone of(Outbox outbox, JsonElement token) {
        return new WorkDone(outbox::notify, token);
    }

    /** Progress under the {@code workDoneToken} in the parameters of a request, {@link #NONE} if they have none. */
    static WorkDone ofRequest(Outbox outbox, JsonElement params) {
        JsonElement token = params instanceof JsonObject object ? object.get("workDoneToken") : null;
        return token != null && isToken(token) ? of(outbox, token) : NONE;
    }

    /** Whether a JSON value can be a token, which is a string or a number. */
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

    /** Reports that {@code done} of {@code all} items are done, at most ten times a second. */
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
