package org.gouji.lsp.wire;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** An answer that takes long: found on a thread apart from the others, with progress, and given up when it is cancelled. */
public interface LongAnswer extends Callable<@Nullable Object> {

    /** What is being done, in the client's language. */
    String title();

    /** Finds the answer. */
    @Nullable
    Object find(WorkDone progress);

    /** Told, on any thread, that nobody waits any more. */
    void stop();

    @Override
    default @Nullable Object call() {
        return find(WorkDone.NONE);
    }
}
