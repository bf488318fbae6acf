package org.gouji.cli.output;

import java.io.IOException;
import org.gouji.analysis.Findings;
import org.gouji.text.Localized;

/** Writes the findings of {@code check}, file after file, without keeping the reports. */
public interface CheckReporter extends AutoCloseable {

    /** Adds the findings of a report. */
    void report(String path, Findings findings) throws IOException;

    /** Adds a path that couldn't be read. */
    void failed(String path, Localized failure) throws IOException;

    /**
     * Completes the output after the last report.
     *
     * @param failed how many paths couldn't be read
     * @param skipped how many files in folders aren't reports
     */
    void end(Tally tally, int failed, int skipped) throws IOException;

    /** Frees what the output needs only while it is written, such as temporary files. */
    @Override
    default void close() {}
}
