package org.gouji.lsp.client;

import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.lsp.wire.Outbox;

/**
 * Asks the client, if it supports that, to fetch diagnostics, inlay hints, code lenses or semantic tokens again. Only
 * one request of a kind is open at a time; a change meanwhile leads to one more.
 */
public final class Refreshes {

    /** A kind of data that the client can be asked to fetch again. */
    enum Kind {
        DIAGNOSTICS("diagnostic", "diagnostics"),
        INLAY_HINTS("inlayHint", "inlayHint"),
        CODE_LENSES("codeLens", "codeLens"),
        TOKENS("semanticTokens", "semanticTokens");

        private final String method;
        private final String capability;

        Kind(String name, String capability) {
            this.method = "workspace/" + name + "/refresh";
            this.capability = capability;
        }
    }

    private enum State {
        IDLE,
        ASKED,
        ASKED_AND_CHANGED
    }

    private final Outbox outbox;
    private final Set<Kind> supported = EnumSet.noneOf(Kind.class);
    private final Map<Kind, State> states = new EnumMap<>(Kind.class);

    public Refreshes(JsonObject params, Outbox outbox) {
        this.outbox = outbox;
        Capability workspace = Capability.of(params).get("workspace");
        for (Kind kind : Kind.values()) {
            if (workspace.get(kind.capability).get("refreshSupport").isTrue()) {
                supported.add(kind);
            }
        }
    }

    /** Asks the client to fetch all kinds of data again, because the findings in reports have changed. */
    public void all() {
        ask(List.of(Kind.values()));
    }

    public void diagnostics() {
        ask(List.of(Kind.DIAGNOSTICS));
    }

    /**
     * Asks the client to fetch inlay hints, code lenses and semantic tokens again; diagnostics have been sent already.
     */
    public void drawn() {
        ask(List.of(Kind.INLAY_HINTS, Kind.CODE_LENSES, Kind.TOKENS));
    }

    private void ask(List<Kind> kinds) {
        kinds.stream().filter(supported::contains).forEach(this::ask);
    }

    private synchronized void ask(Kind kind) {
        if (states.getOrDefault(kind, State.IDLE) != State.IDLE) {
            states.put(kind, State.ASKED_AND_CHANGED);
            return;
        }
        states.put(kind, State.ASKED);
        outbox.request(kind.method, null, reply -> answered(kind));
    }

    private synchronized void answered(Kind kind) {
        State before = states.put(kind, State.IDLE);
        if (before == State.ASKED_AND_CHANGED) {
            ask(kind);
        }
    }
}
