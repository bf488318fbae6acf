package org.gouji.lsp;

/** Watches the client's process, so that the server doesn't outlive a client that has died. */
final class ClientProcess {

    /**
     * The time between two checks, in milliseconds. {@code ProcessHandle.onExit} would notice the end of a process that
     * isn't a child up to 5 s late.
     */
    private static final long INTERVAL_MILLIS = 400;

    private ClientProcess() {}

    /**
     * Calls {@code ended} on another thread once the process has ended. A process that can't be seen, such as one in
     * another container, isn't watched.
     */
    static void watch(long pid, Runnable ended) {
        ProcessHandle.of(pid).ifPresent(process -> start(process, ended));
    }

    private static void start(ProcessHandle process, Runnable ended) {
        Thread watcher = new Thread(
                () -> {
                    try {
                        while (process.isAlive()) {
                            Thread.sleep(INTERVAL_MILLIS);
                        }
                        ended.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "gouji-client-watcher");
        watcher.setDaemon(true);
        watcher.start();
    }
}
