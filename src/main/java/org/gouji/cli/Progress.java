package org.gouji.cli;

import java.util.concurrent.TimeUnit;

/** Shows on a terminal how far the reading of many files has come, in one line that is written over. */
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
     * Begins.
     *
     * @param inputs how many there are
     * @param passes how many steps there are for each
     */
    void start(int inputs, int passes) {
        total = inputs;
        stepsEach = passes;
        shownAt = System.nanoTime();
    }

    /** One more step is done. */
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

    /** Takes the line away, for something else to be written. */
    void clear() {
        if (shown) {
            session.note(ERASE);
            shown = false;
            interrupted = true;
        }
    }
}
