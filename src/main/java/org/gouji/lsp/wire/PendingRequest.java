package org.gouji.lsp.wire;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A request in progress, which is answered exactly once: with its result, its failure or its cancellation. If the
 * client gave a progress token, the progress ends with the answer.
 */
final class PendingRequest implements Runnable {

    private static final String TITLE = "Gouji";

    private final Incoming.Request request;
    private final Callable<? extends @Nullable Object> answer;
    private final Outbox outbox;
    private final Trace trace;
    private final WorkDone progress;
    private final AtomicBoolean answered = new AtomicBoolean();
    private final long received = System.nanoTime();

    PendingRequest(Incoming.Request request, Callable<? extends @Nullable Object> answer, Outbox outbox, Trace trace) {
        this.request = request;
        this.answer = answer;
        this.outbox = outbox;
        this.trace = trace;
        this.progress = WorkDone.ofRequest(outbox, request.params());
    }

    /** Whether the answer takes so long that it needs a thread apart from other requests. */
    boolean isLong() {
        return answer instanceof LongAnswer;
    }

    @Override
    public void run() {
        if (answered.get()) {
            return;
        }
        try {
            Object result = findInMemory();
            if (answered.compareAndSet(false, true)) {
                progress.end();
                trace.answered(request, received);
                send(result);
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            fail(Failures.error(request.method(), e));
        }
    }

    private void send(@Nullable Object result) {
        try {
            outbox.answer(request.id(), result);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) { // it can't be written
            outbox.answer(request.id(), Failures.error(request.method(), e));
        }
    }

    /** Computes the answer; if memory runs out, waits until no thread works on a large text and tries once more. */
    private @Nullable Object findInMemory() throws Exception {
        try {
            return find();
        } catch (OutOfMemoryError e) {
            LargeTexts.await();
            return find();
        }
    }

    private @Nullable Object find() throws Exception {
        if (answer instanceof LongAnswer work) {
            progress.begin(work.title(), false);
            return work.find(progress);
        }
        progress.begin(TITLE, false);
        return answer.call();
    }

    /** Answers at once that the request was cancelled, unless it has been answered. */
    void cancel() {
        fail(Failures.failure(ResponseErrorCode.RequestCancelled, "已由编辑器取消", "cancelled by the client"));
        if (answer instanceof LongAnswer work) {
            work.stop();
        }
    }

    private void fail(Refusal refusal) {
        if (answered.compareAndSet(false, true)) {
            progress.end();
            trace.failed(request, received, refusal);
            outbox.answer(request.id(), refusal);
        }
    }
}
