package org.gouji.lsp;

import java.util.concurrent.locks.LockSupport;

/** A server in which somebody prints all the time, for tests. */
final class NoisyServerMain {

    private static final long PAUSE_NANOS = 2_000_000;

    private NoisyServerMain() {}

    public static void main(String[] args) {
        Thread noise = new Thread(() -> {
            while (System.out != System.err) {
                Thread.onSpinWait(); // until the server has taken standard output for itself
            }
            while (true) {
                System.out.print("\r");
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        });
        noise.setDaemon(true);
        noise.start();
        System.exit(Server.run(args));
    }
}
