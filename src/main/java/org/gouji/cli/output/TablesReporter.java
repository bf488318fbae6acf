package org.gouji.cli.output;

import java.io.IOException;
import org.gouji.report.Report;
import org.gouji.text.Localized;

/** Writes the figures of reports, file after file. Holds on to no report. */
public interface TablesReporter {

    /** A report was read. */
    void report(String path, Report report) throws IOException;

    /** A path couldn't be read. */
    void failed(String path, Localized failure) throws IOException;

    /** Everything is read. */
    void end() throws IOException;
}
