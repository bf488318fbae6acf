package org.gouji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.cli.destination.Destination;
import org.gouji.cli.destination.Destinations;
import org.gouji.cli.destination.Output;
import org.gouji.cli.output.TablesCsv;
import org.gouji.cli.output.TablesFormat;
import org.gouji.cli.output.TablesJson;
import org.gouji.cli.output.TablesJsonLines;
import org.gouji.cli.output.TablesReporter;
import org.gouji.report.Report;
import org.gouji.text.Localized;

/** Passes the figures of a run of {@code tables} to every output that the command line asks for. */
final class TablesReporters implements TablesReporter, AutoCloseable {

    private final OutputFiles files;
    private final List<TablesReporter> reporters = new ArrayList<>();

    private TablesReporters(Session session) {
        this.files = new OutputFiles(session);
    }

    /** Opens every output, so that one that can't be written fails before any report is read. */
    static TablesReporters open(Session session, List<TablesFormat> formats, List<String> outputs) throws IOException {
        TablesReporters opened = new TablesReporters(session);
        try {
            for (Destination<TablesFormat> destination :
                    Destinations.of(List.of(TablesFormat.values()), formats, outputs)) {
                opened.reporters.add(reporter(destination.format(), opened.files.open(destination)));
            }
            return opened;
        } catch (IOException failure) {
            opened.close();
            throw failure;
        }
    }

    private static TablesReporter reporter(TablesFormat format, Output out) throws IOException {
        return switch (format) {
            case JSON -> new TablesJson(out);
            case JSONL -> new TablesJsonLines(out);
            case CSV -> new TablesCsv(out);
        };
    }

    @Override
    public void report(String path, Report report) throws IOException {
        for (TablesReporter reporter : reporters) {
            reporter.report(path, report);
        }
    }

    @Override
    public void failed(String path, Localized failure) throws IOException {
        for (TablesReporter reporter : reporters) {
            reporter.failed(path, failure);
        }
    }

    @Override
    public void end() throws IOException {
        for (TablesReporter reporter : reporters) {
            reporter.end();
        }
        files.commit();
    }

    @Override
    public void close() {
        files.close();
    }
}
