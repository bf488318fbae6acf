package org.gouji.lsp.wire;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** An answer that takes long: it is computed on a separate thread, reports progress and can be cancelled. */
public interface LongAnswer extends Callable<@Nullable Object> {

    /** The title of the progress, in the client's language. */
    String title();

    /** Computes the answer and reports the progress. */
    @Nullable
    Object find(WorkDone progress);

    /** Called on any thread when the request was cancelled: the computation may stop. */
    void stop();

    @Override
    default @Nullable Object call() {
        return find(WorkDone.NONE);
    }
}
