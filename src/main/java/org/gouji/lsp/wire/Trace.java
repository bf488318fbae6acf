package org.gouji.lsp.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.LogTraceParams;
import org.gouji.text.Language;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Reports to the client, at the level that it wants, which messages the server has received and answered
 * ({@code $/logTrace}).
 */
public final class Trace {

    /** The amount of tracing that the client wants. */
    public enum Level {
        OFF,
        MESSAGES,
        VERBOSE;

        /** The level with a name of the protocol, such as {@code messages}; empty if no level has this name. */
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

    /** Sets the language, and the level that the parameters of {@code initialize} name. */
    public void start(JsonObject params, Language spoken) {
        language = spoken;
        Level.of(params.get("trace")).ifPresent(this::set);
    }

    public void set(Level wanted) {
        level = wanted;
    }

    /** Reports that a request was received. */
    void received(Incoming.Request request) {
        if (level != Level.OFF) {
            String what = request.method() + " (" + request.id() + ")";
            log(new Localized("收到请求 " + what, "Received request " + what), request.params());
        }
    }

    /**
     * Reports that a notification was received, unless it is about the protocol itself (its method starts with
     * {@code $/}).
     */
    void received(Incoming.Notification notification) {
        if (level != Level.OFF && !notification.method().startsWith("$/")) {
            String what = notification.method();
            log(new Localized("收到通知 " + what, "Received notification " + what), notification.params());
        }
    }

    /** Reports that a request was answered; {@code came} is the {@link System#nanoTime} of its arrival. */
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

    /** Reports that a request was refused; {@code came} is the {@link System#nanoTime} of its arrival. */
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
