package org.gouji.lsp.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.LogTraceParams;
import org.gouji.text.Language;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/** Tells the client what the server does with its messages, as far as it wants to know. */
public final class Trace {

    /** How much the client wants to know. */
    public enum Level {
        OFF,
        MESSAGES,
        VERBOSE;

        /** The level that has a name in the protocol. */
        public static Optional<Level> of(@Nullable JsonElement name) {
            if (name == null || !name.isJsonPrimitive()) {
                return Optional.empty();
            }
            for (Level level : values()) {
                if (level.name().toLowerCase(Locale.ROOT).equals(name.getAsString())) {
                    return Optional.of(level);
                }
            }
            return Optional.empty();
        }
    }

    private static final int LONGEST = 2_000;

    private final Outbox outbox;
    private volatile Level level = Level.OFF;
    private volatile Language language = Language.ZH;

    public Trace(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Takes over what {@code initialize} says. */
    public void start(JsonObject params, Language spoken) {
        language = spoken;
        Level.of(params.get("trace")).ifPresent(this::set);
    }

    public void set(Level wanted) {
        level = wanted;
    }

    /** A request has come. */
    void received(Incoming.Request request) {
        if (level != Level.OFF) {
            String what = request.method() + " (" + request.id() + ")";
            log(new Localized("收到请求 " + what, "Received request " + what), request.params());
        }
    }

    /** A notification has come; those about the protocol itself aren't told of. */
    void received(Incoming.Notification notification) {
        if (level != Level.OFF && !notification.method().startsWith("$/")) {
            String what = notification.method();
            log(new Localized("收到通知 " + what, "Received notification " + what), notification.params());
        }
    }

    /** A request that came at a time ({@link System#nanoTime}) has its answer. */
    void answered(Incoming.Request request, long came) {
        if (level != Level.OFF) {
            String what = request.method() + " (" + request.id() + ")";
            long millis = millis(came);
            log(
                    new Localized(
                            "已答复 " + what + "，用时 " + millis + " 毫秒", "Answered " + what + " in " + millis + " ms"),
                    null);
        }
    }

    /** A request that came at a time can't be answered. */
    void failed(Incoming.Request request, long came, Refusal refusal) {
        if (level != Level.OFF) {
            String what = request.method() + " (" + request.id() + ")";
            long millis = millis(came);
            String code = refusal.code().getValue() + " ";
            log(
                    new Localized(
                            "未能答复 " + what + "，用时 " + millis + " 毫秒：" + code
                                    + refusal.reason().zh(),
                            "Failed " + what + " in " + millis + " ms: " + code
                                    + refusal.reason().en()),
                    null);
        }
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    private void log(Localized message, @Nullable JsonElement params) {
        LogTraceParams logged = new LogTraceParams(message.in(language));
        if (level == Level.VERBOSE && params != null) {
            String text = params.toString();
            logged.setVerbose(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
        outbox.notify("$/logTrace", logged);
    }
}
