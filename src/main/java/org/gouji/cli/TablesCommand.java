package org.gouji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.cli.output.TablesFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji tables PATH…}: writes the figures of reports as JSON or CSV. */
@Command(name = "tables")
final class TablesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    List<String> paths = new ArrayList<>();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "format")
    List<TablesFormat> formats = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "[FORMAT=]FILE",
            descriptionKey = "output")
    List<String> outputs = new ArrayList<>();

    TablesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = new Reader(session);
        try (TablesReporters reporter = TablesReporters.open(session, formats, outputs)) {
            reader.read(paths, new Reader.Sink() {
                @Override
                public void read(Outcome.Read report) throws IOException {
                    reporter.report(report.path(), report.analysis().report());
                }

                @Override
                public void failed(Outcome.Failed failure) throws IOException {
                    reporter.failed(failure.path(), failure.failure());
                }
            });
            reporter.end();
        }
        return reader.failed() > 0 ? Cli.FAILED : Cli.DONE;
    }
}
