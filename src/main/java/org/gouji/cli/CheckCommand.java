package org.gouji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.analysis.Findings;
import org.gouji.cli.output.CheckFormat;
import org.gouji.cli.output.Style;
import org.gouji.cli.output.Tally;
import org.gouji.config.Configurations;
import org.gouji.diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji check PATH…}: what is wrong with reports. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    List<String> paths = new ArrayList<>();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "format")
    List<CheckFormat> formats = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "[FORMAT=]FILE",
            descriptionKey = "output")
    List<String> outputs = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
    FailOn failOn = FailOn.ERROR;

    @Option(names = "--hints", descriptionKey = "hints")
    boolean hints;

    @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "color")
    Style.When color = Style.When.AUTO;

    CheckCommand(Session session) {
        this.session = session;
    }

    /** From which severity on a finding makes the command fail. */
    enum FailOn {
        ERROR,
        WARNING,
        INFORMATION,
        HINT,
        NEVER;

        boolean includes(Severity severity) {
            return this != NEVER && severity.isAtLeast(Severity.valueOf(name()));
        }
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = Reader.joining(session, Configurations.NONE);
        Tally tally = new Tally();
        try (CheckReporters reporter = CheckReporters.open(session, this)) {
            reader.read(paths, new Reader.Sink() {
                @Override
                public void read(Outcome.Read report) throws IOException {
                    Findings findings = report.findings();
                    tally.add(findings);
                    reporter.report(report.path(), findings);
                }

                @Override
                public void failed(Outcome.Failed failure) throws IOException {
                    reporter.failed(failure.path(), failure.failure());
                }
            });
            reporter.end(tally, reader.failed(), reader.skipped());
        }
        if (reader.failed() > 0) {
            return Cli.FAILED;
        }
        return tally.any(failOn::includes) ? Cli.FOUND : Cli.DONE;
    }
}
