package org.gouji.cli.output;

import java.io.IOException;
import org.gouji.analysis.Findings;
import org.gouji.text.Localized;

/** Writes what {@code check} finds, file after file. Holds on to no report. */
public interface CheckReporter extends AutoCloseable {

    /** A report was checked. */
    void report(String path, Findings findings) throws IOException;

    /** A path couldn't be read. */
    void failed(String path, Localized failure) throws IOException;

    /**
     * Everything is checked.
     *
     * @param failed how many paths couldn't be read
     * @param skipped how many files were found that are no reports
     */
    void end(Tally tally, int failed, int skipped) throws IOException;

    /** Lets go of what it needed while it wrote. */
    @Override
    default void close() {}
}
