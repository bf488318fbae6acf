package org.gouji.lsp.wire;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Threads that don't keep the process alive. */
public final class Workers {

    private Workers() {}

    /** One thread, started when it is needed. */
    public static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(threads(name));
    }

    /** As many threads as there are processors, at least two, started when they are needed. */
    public static ExecutorService named(String name) {
        return Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), threads(name));
    }

    private static ThreadFactory threads(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
