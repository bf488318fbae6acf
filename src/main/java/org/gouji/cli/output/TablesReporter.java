package org.gouji.cli.output;

import java.io.IOException;
import org.gouji.report.Report;
import org.gouji.text.Localized;

/** Writes the figures of reports, file after file, without keeping the reports. */
public interface TablesReporter {

    /** Adds the figures of a report. */
    void report(String path, Report report) throws IOException;

    /** Adds a path that couldn't be read. */
    void failed(String path, Localized failure) throws IOException;

    /** Completes the output after the last report. */
    void end() throws IOException;
}
