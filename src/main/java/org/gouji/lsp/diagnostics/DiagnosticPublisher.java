package org.gouji.lsp.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.gouji.lsp.client.Refreshes;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.wire.Failures;
import org.gouji.lsp.wire.LargeTexts;
import org.gouji.lsp.wire.Outbox;
import org.gouji.lsp.wire.TooLarge;
import org.gouji.lsp.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the findings in open documents, for the version that was analysed. A newer version replaces one whose
 * analysis hasn't begun; after a document is closed nothing more is published for it.
 */
public final class DiagnosticPublisher {

    private final Outbox outbox;
    private final Diagnostics diagnostics;
    private final Workspace workspace;
    private final Executor workers;
    private final Refreshes refreshes;
    private final boolean pushing;
    private final Map<DocumentUri, Slot> slots = new ConcurrentHashMap<>();
    private final AtomicInteger working = new AtomicInteger();

    /** @param pushing whether diagnostics are pushed to the client; false for a client that pulls them */
    public DiagnosticPublisher(
            Outbox outbox,
            Diagnostics diagnostics,
            Executor workers,
            Workspace workspace,
            Refreshes refreshes,
            boolean pushing) {
        this.outbox = outbox;
        this.diagnostics = diagnostics;
        this.workers = workers;
        this.workspace = workspace;
        this.refreshes = refreshes;
        this.pushing = pushing;
        if (pushing) {
            workspace.whenTouched(this::renew);
        }
    }

    /** Schedules the analysis of a version and the publication of its findings, unless a newer version comes first. */
    public void schedule(Snapshot snapshot) {
        Slot slot = slots.computeIfAbsent(DocumentUri.of(snapshot.uri()), uri -> new Slot());
        if (slot.offer(snapshot)) {
            workers.execute(() -> drain(slot));
        }
    }

    /**
     * Publishes the findings in a document's last version again, because a report that it is compared with has changed.
     */
    private void renew(DocumentUri uri) {
        Slot slot = slots.get(uri);
        if (slot != null && slot.renew()) {
            workers.execute(() -> drain(slot));
        }
    }

    /** The reports that documents are compared with. */
    Workspace workspace() {
        return workspace;
    }

    /** Removes the published diagnostics of a document that was closed. */
    public void clear(Snapshot snapshot) {
        Slot slot = slots.remove(DocumentUri.of(snapshot.uri()));
        if (slot != null) {
            slot.close();
        }
        workspace.closed(DocumentUri.of(snapshot.uri()));
        publishNothing(snapshot.uri());
    }

    /** Removes the published diagnostics of a document whose file was deleted, until the document changes. */
    public void mute(Snapshot snapshot) {
        Slot slot = slots.get(DocumentUri.of(snapshot.uri()));
        if (slot != null) {
            slot.mute(snapshot);
        }
        publishNothing(snapshot.uri());
    }

    private void publishNothing(String uri) {
        publish(new PublishDiagnosticsParams(uri, List.of()));
    }

    /** Whether a document is being analysed. */
    public boolean isBusy() {
        return working.get() > 0;
    }

    private void drain(Slot slot) {
        working.incrementAndGet();
        try {
            publishAll(slot);
        } finally {
            working.decrementAndGet();
        }
    }

    private void publishAll(Slot slot) {
        for (Snapshot next = slot.take(); next != null; next = slot.take()) {
            try {
                publish(slot, next);
            } catch (TooLarge e) {
                refuse(slot, next);
            } catch (OutOfMemoryError e) {
                LargeTexts.await();
                tryAgain(slot, next);
            } catch (RuntimeException | StackOverflowError e) {
                Failures.log("analysis of " + next.uri(), e);
            }
        }
    }

    private void publish(Slot slot, Snapshot snapshot) {
        workspace.prepare(snapshot); // not inside the slot: an edit would wait for it
        List<DocumentUri> touched = new ArrayList<>();
        slot.ifOpen(() -> touched.addAll(workspace.opened(snapshot)));
        workspace.touched(touched); // not inside the slot: two that wait for each other's would never end
        if (pushing) {
            PublishDiagnosticsParams params = diagnostics.of(snapshot, workspace.findings(snapshot));
            slot.ifHeard(snapshot, () -> publish(params));
            if (slot.isNewsOf(snapshot, params.hashCode())) {
                refreshes.drawn();
            }
        }
    }

    private void tryAgain(Slot slot, Snapshot snapshot) {
        try {
            publish(slot, snapshot);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Failures.log("analysis of " + snapshot.uri() + ": " + Failures.line(e));
        }
    }

    /** Tells the user, once for each document, that it is too large to be checked. */
    private void refuse(Slot slot, Snapshot snapshot) {
        String reason = diagnostics.inWords(TooLarge.explanation(snapshot.uri()));
        Failures.log(reason);
        slot.ifHeard(snapshot, () -> {
            publish(new PublishDiagnosticsParams(snapshot.uri(), List.of(), snapshot.version()));
            if (slot.isFirstRefusal()) {
                outbox.notify("window/showMessage", new MessageParams(MessageType.Error, reason));
            }
        });
    }

    private void publish(PublishDiagnosticsParams params) {
        if (pushing) {
            outbox.notify("textDocument/publishDiagnostics", params);
        }
    }

    /**
     * The state of one document: the version that waits for analysis, and whether a thread is analysing an older one.
     */
    private static final class Slot {
        private @Nullable Snapshot waiting;
        private @Nullable Snapshot last;
        private @Nullable Snapshot published;
        private @Nullable Snapshot muted;
        private int publishedContent;
        private boolean busy;
        private boolean refused;
        private boolean closed;

        /** Queues a version. Returns whether the caller must start a thread that analyses it. */
        synchronized boolean offer(Snapshot snapshot) {
            waiting = snapshot;
            boolean idle = !busy;
            busy = true;
            return idle;
        }

        /** Queues the last version again. Returns whether the caller must start a thread that analyses it. */
        synchronized boolean renew() {
            if (closed || last == null || waiting != null) {
                return false;
            }
            return offer(last);
        }

        synchronized @Nullable Snapshot take() {
            Snapshot next = waiting;
            last = next == null ? last : next;
            waiting = null;
            busy = next != null;
            return next;
        }

        synchronized void close() {
            waiting = null;
            last = null;
            closed = true;
        }

        /**
         * Whether other content was published for the same version before; {@code content} is a hash, and is
         * remembered.
         */
        synchronized boolean isNewsOf(Snapshot snapshot, int content) {
            boolean news = published == snapshot && content != publishedContent;
            published = snapshot;
            publishedContent = content;
            return news;
        }

        /** Whether this is the first time that the document can't be checked; later calls return false. */
        synchronized boolean isFirstRefusal() {
            boolean first = !refused;
            refused = true;
            return first;
        }

        synchronized void mute(Snapshot snapshot) {
            muted = snapshot;
        }

        /** Runs an action unless the document is closed or was muted in this version. */
        synchronized void ifHeard(Snapshot snapshot, Runnable action) {
            if (muted != snapshot) {
                ifOpen(action);
            }
        }

        synchronized void ifOpen(Runnable action) {
            if (!closed) {
                action.run();
            }
        }
    }
}
