package org.gouji.lsp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what is found in documents, for the version that was analysed. A newer version takes the place of one whose
 * analysis hasn't begun; after a document is closed nothing more is published for it.
 */
final class DiagnosticPublisher {

    private final Outbox outbox;
    private final Diagnostics diagnostics;
    private final Executor workers;
    private final Map<DocumentUri, Slot> slots = new ConcurrentHashMap<>();

    DiagnosticPublisher(Outbox outbox, Diagnostics diagnostics, Executor workers) {
        this.outbox = outbox;
        this.diagnostics = diagnostics;
        this.workers = workers;
    }

    /** Publishes for a version, unless a newer one comes first. */
    void schedule(Snapshot snapshot) {
        Slot slot = slots.computeIfAbsent(DocumentUri.of(snapshot.uri()), uri -> new Slot());
        if (slot.offer(snapshot)) {
            workers.execute(() -> drain(slot));
        }
    }

    /** Takes back what was published for a document that is closed. */
    void clear(Snapshot snapshot) {
        Slot slot = slots.remove(DocumentUri.of(snapshot.uri()));
        if (slot != null) {
            slot.close();
        }
        publish(new PublishDiagnosticsParams(snapshot.uri(), List.of()));
    }

    private void drain(Slot slot) {
        for (Snapshot next = slot.take(); next != null; next = slot.take()) {
            try {
                PublishDiagnosticsParams params = diagnostics.of(next);
                slot.ifOpen(() -> publish(params));
            } catch (RuntimeException | StackOverflowError e) {
                Failures.log("analysis of " + next.uri(), e);
            }
        }
    }

    private void publish(PublishDiagnosticsParams params) {
        outbox.notify("textDocument/publishDiagnostics", params);
    }

    /** The version of one document that waits, and whether somebody is at work on an older one. */
    private static final class Slot {
        private @Nullable Snapshot waiting;
        private boolean busy;
        private boolean closed;

        /** Whether somebody must begin to work. */
        synchronized boolean offer(Snapshot snapshot) {
            waiting = snapshot;
            boolean idle = !busy;
            busy = true;
            return idle;
        }

        synchronized @Nullable Snapshot take() {
            Snapshot next = waiting;
            waiting = null;
            busy = next != null;
            return next;
        }

        synchronized void close() {
            waiting = null;
            closed = true;
        }

        synchronized void ifOpen(Runnable action) {
            if (!closed) {
                action.run();
            }
        }
    }
}
