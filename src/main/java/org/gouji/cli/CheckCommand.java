package org.gouji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.analysis.Findings;
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

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
    FailOn failOn = FailOn.ERROR;

    @Option(names = "--hints", descriptionKey = "hints")
    boolean hints;

    @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "color")
    Style.When color = Style.When.AUTO;

    CheckCommand(Session session) {
        this.session = session;
    }

    /** How the findings are written. */
    enum Format {
        TEXT,
        JSON
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
        CheckReporter reporter = format == Format.JSON
                ? new CheckJson(session)
                : new CheckText(session, Style.of(color, session.console()), hints);
        reader.read(paths, new Reader.Sink() {
            @Override
            public void read(Outcome.Read report) throws IOException {
                Findings findings = report.findings();
                findings.diagnostics().forEach(tally::add);
                tally.addFile();
                reporter.report(report.path(), findings);
            }

            @Override
            public void failed(Outcome.Failed failure) throws IOException {
                reporter.failed(failure);
            }
        });
        reporter.end(tally, reader.failed(), reader.skipped());
        if (reader.failed() > 0) {
            return Cli.FAILED;
        }
        return tally.any(failOn::includes) ? Cli.FOUND : Cli.DONE;
    }
}
