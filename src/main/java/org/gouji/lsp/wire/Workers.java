package org.gouji.lsp.wire;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Creates thread pools that don't keep the process alive. */
public final class Workers {

    private Workers() {}

    /** A pool of one thread, which is started when it is needed. */
    public static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(threads(name));
    }

    /** A pool of as many threads as there are processors, at least two, which are started when they are needed. */
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
