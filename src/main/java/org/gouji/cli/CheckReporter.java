package org.gouji.cli;

import java.io.IOException;
import org.gouji.analysis.Findings;

/** Writes what {@code check} finds, file after file. */
interface CheckReporter {

    void report(String path, Findings findings) throws IOException;

    void failed(Outcome.Failed failure) throws IOException;

    /**
     * Everything is checked.
     *
     * @param failed how many paths couldn't be read
     * @param skipped how many files were found that are no reports
     */
    void end(Tally tally, int failed, int skipped) throws IOException;
}
