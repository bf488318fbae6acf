package org.gouji.lsp;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** A request on its way, which is answered exactly once: by its result, its failure or its cancellation. */
final class PendingRequest implements Runnable {

    private final Incoming.Request request;
    private final Callable<? extends @Nullable Object> answer;
    private final Outbox outbox;
    private final AtomicBoolean answered = new AtomicBoolean();

    PendingRequest(Incoming.Request request, Callable<? extends @Nullable Object> answer, Outbox outbox) {
        this.request = request;
        this.answer = answer;
        this.outbox = outbox;
    }

    @Override
    public void run() {
        if (answered.get()) {
            return;
        }
        try {
            Object result = answer.call();
            if (answered.compareAndSet(false, true)) {
                outbox.answer(request.id(), result);
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            fail(Failures.error(request.method(), e));
        }
    }

    /** Answers at once that the request was cancelled, unless it has been answered. */
    void cancel() {
        fail(new ResponseError(ResponseErrorCode.RequestCancelled, "cancelled by the client", null));
    }

    private void fail(ResponseError error) {
        if (answered.compareAndSet(false, true)) {
            outbox.answer(request.id(), error);
        }
    }
}
