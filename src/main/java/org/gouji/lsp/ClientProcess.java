package org.gouji.lsp;

/** Watches the client's process: a server whose client has died must not stay. */
final class ClientProcess {

    /** For a process that isn't a child, {@code ProcessHandle.onExit} looks ever more seldom, in the end every 5 s. */
    private static final long INTERVAL_MILLIS = 400;

    private ClientProcess() {}

    /** Calls back once the process has ended. A process that can't be seen (in another container) isn't watched. */
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
