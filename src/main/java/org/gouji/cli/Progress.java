package org.gouji.cli;

import java.util.concurrent.TimeUnit;

/** The progress line on the terminal for 100 inputs or more: {@code 120/3000}. */
final class Progress {

    private static final int MANY = 100;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String ERASE = "\r\u001B[K";

    private final Session session;
    private int total;
    private int stepsEach = 1;
    private int done;
    private long shownAt;
    private boolean shown;
    private boolean interrupted;

    Progress(Session session) {
        this.session = session;
    }

    /**
     * Starts to count.
     *
     * @param inputs the number of inputs
     * @param passes the number of steps for each input
     */
    void start(int inputs, int passes) {
        total = inputs;
        stepsEach = passes;
        shownAt = System.nanoTime();
    }

    /** Counts a step that is done. */
    void step() {
        done++;
        boolean due = System.nanoTime() - shownAt > PAUSE;
        if (session.console().errIsTerminal() && total >= MANY && (due || interrupted)) {
            shownAt = System.nanoTime();
            shown = true;
            interrupted = false;
            session.note("\r" + done / stepsEach + "/" + total);
        }
    }

    /** Erases the progress line, so that other output can be written. */
    void clear() {
        if (shown) {
            session.note(ERASE);
            shown = false;
            interrupted = true;
        }
    }
}
