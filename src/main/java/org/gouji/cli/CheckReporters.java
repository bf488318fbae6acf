package org.gouji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.analysis.Findings;
import org.gouji.cli.destination.Destination;
import org.gouji.cli.destination.Destinations;
import org.gouji.cli.destination.Output;
import org.gouji.cli.html.CheckHtml;
import org.gouji.cli.output.CheckCsv;
import org.gouji.cli.output.CheckFormat;
import org.gouji.cli.output.CheckGithub;
import org.gouji.cli.output.CheckJson;
import org.gouji.cli.output.CheckJsonLines;
import org.gouji.cli.output.CheckJunit;
import org.gouji.cli.output.CheckReporter;
import org.gouji.cli.output.CheckSarif;
import org.gouji.cli.output.CheckSummary;
import org.gouji.cli.output.CheckText;
import org.gouji.cli.output.Style;
import org.gouji.cli.output.Tally;
import org.gouji.text.Localized;

/**
 * Passes the findings of a run of {@code check} to every output that the command line asks for. Where all outputs are
 * files, standard output gets a summary.
 */
final class CheckReporters implements CheckReporter {

    private final Session session;
    private final CheckCommand options;
    private final OutputFiles files;
    private final List<CheckReporter> reporters = new ArrayList<>();
    private boolean silent = true;

    private CheckReporters(Session session, CheckCommand options) {
        this.session = session;
        this.options = options;
        this.files = new OutputFiles(session);
    }

    /** Opens every output, so that one that can't be written fails before any report is read. */
    static CheckReporters open(Session session, CheckCommand options) throws IOException {
        CheckReporters opened = new CheckReporters(session, options);
        try {
            for (Destination<CheckFormat> destination :
                    Destinations.of(List.of(CheckFormat.values()), options.formats, options.outputs)) {
                opened.add(destination);
            }
            return opened;
        } catch (IOException failure) {
            opened.close();
            throw failure;
        }
    }

    private void add(Destination<CheckFormat> destination) throws IOException {
        boolean standard = destination.file().isEmpty();
        silent &= !standard;
        Console console = session.console();
        Style style = Style.of(options.color, standard && console.outIsTerminal(), console.environment());
        reporters.add(reporter(destination.format(), files.open(destination), style));
    }

    private CheckReporter reporter(CheckFormat format, Output out, Style style) throws IOException {
        return switch (format) {
            case TEXT -> new CheckText(out, style, options.hints);
            case JSON -> new CheckJson(out);
            case JSONL -> new CheckJsonLines(out);
            case SARIF -> new CheckSarif(out);
            case GITHUB -> new CheckGithub(out, options.hints);
            case JUNIT -> new CheckJunit(out, options.failOn::includes, options.hints);
            case CSV -> new CheckCsv(out);
            case HTML -> new CheckHtml(out);
        };
    }

    @Override
    public void report(String path, Findings findings) throws IOException {
        for (CheckReporter reporter : reporters) {
            reporter.report(path, findings);
        }
    }

    @Override
    public void failed(String path, Localized failure) throws IOException {
        for (CheckReporter reporter : reporters) {
            reporter.failed(path, failure);
        }
    }

    @Override
    public void end(Tally tally, int failed, int skipped) throws IOException {
        for (CheckReporter reporter : reporters) {
            reporter.end(tally, failed, skipped);
        }
        files.commit();
        if (silent) {
            session.out().write(session.text(CheckSummary.of(tally, options.hints, failed, skipped)) + "\n");
            session.out().write(session.text(CheckSummary.ranking(tally)));
        }
    }

    @Override
    public void close() {
        reporters.forEach(CheckReporter::close);
        files.close();
    }
}
