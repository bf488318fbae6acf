package org.gouji.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the paths of a command line, writes failures to standard error, and passes on reports and failures in the order
 * of their paths.
 */
final class Reader {

    private final Session session;
    private final Passes passes;
    private final Progress progress;
    private final Settings settings;
    private final Set<String> foldersWithReports = new HashSet<>();
    private int skipped;
    private int failed;

    private Reader(Session session, Settings settings, Passes passes) {
        this.session = session;
        this.settings = settings;
        this.passes = passes;
        this.progress = new Progress(session);
    }

    /** A reader that doesn't compare reports; the configurations beside the files tell which of them are reports. */
    Reader(Session session) {
        this(session, Settings.of(null, null));
    }

    private Reader(Session session, Settings settings) {
        this(session, settings, Passes.once(reading(session, settings)));
    }

    /** A reader that compares the reports with each other. */
    static Reader joining(Session session, Settings settings) {
        return new Reader(session, settings, new JoinedPasses(reading(session, settings), settings.files()));
    }

    private static Reading reading(Session session, Settings settings) {
        return new Reading(session.console().in(), settings.forms());
    }

    /** Receives reports and failures, in the order of their paths. */
    interface Sink {
        void read(Outcome.Read report) throws IOException;

        void failed(Outcome.Failed failure) throws IOException;

        /** Receives a folder named on the command line, after the reports in it. */
        default void folder(Input.Folder folder) throws IOException {}
    }

    void read(List<String> paths, Sink sink) throws IOException {
        List<Input> inputs = Inputs.find(paths, settings.files()::isReport);
        passes.run(inputs, progress, (input, outcome) -> hand(input, outcome, sink));
        progress.clear();
    }

    private void hand(Input input, Outcome outcome, Sink sink) throws IOException {
        if (outcome instanceof Outcome.Skipped others) {
            skipped += others.files();
        } else if (input instanceof Input.Found found) {
            foldersWithReports.add(found.folder());
        }
        if (input instanceof Input.Folder folder) {
            sink.folder(folder);
        }
        if (outcome instanceof Outcome.Read report) {
            show(report, sink);
        } else if (outcome instanceof Outcome.Failed failure) {
            fail(failure, sink);
        } else if (input instanceof Input.Folder folder && !foldersWithReports.contains(folder.path())) {
            fail(new Outcome.Failed(folder.path(), Failures.NO_REPORT), sink);
        }
    }

    private void show(Outcome.Read report, Sink sink) throws IOException {
        boolean seen = session.console().outIsTerminal();
        if (seen) {
            progress.clear();
        }
        sink.read(report);
        if (seen) {
            session.out().flush();
        }
    }

    private void fail(Outcome.Failed failure, Sink sink) throws IOException {
        failed++;
        progress.clear();
        session.out().flush();
        session.fail(failure.line());
        sink.failed(failure);
    }

    /** The number of files in folders that aren't reports. */
    int skipped() {
        return skipped;
    }

    /** The number of paths that couldn't be read. */
    int failed() {
        return failed;
    }
}
