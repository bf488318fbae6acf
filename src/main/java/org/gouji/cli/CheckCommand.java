package org.gouji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.cli.output.CheckFormat;
import org.gouji.cli.output.Style;
import org.gouji.cli.output.Tally;
import org.gouji.config.Profile;
import org.gouji.diagnostic.Severity;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji check PATH…}: finds mistakes in reports. */
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

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    @Nullable
    String config;

    @Option(names = "--profile", paramLabel = "draft|review|publish", descriptionKey = "profile")
    @Nullable
    Profile profile;

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
    @Nullable
    String baseline;

    @Option(names = "--update-baseline", descriptionKey = "update-baseline")
    boolean updateBaseline;

    CheckCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --fail-on}: the mildest severity at which findings make the command exit with status 1. */
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
        Optional<Localized> refusal = Settings.refusal(config);
        if (refusal.isPresent()) {
            session.fail(refusal.get());
            return Cli.FAILED;
        }
        Optional<Dismissals> dismissals = Dismissals.open(session, baseline, updateBaseline);
        return dismissals.isEmpty() ? Cli.FAILED : check(Settings.of(config, profile), dismissals.get());
    }

    private int check(Settings settings, Dismissals dismissals) throws IOException {
        Tally tally = new Tally();
        boolean written;
        Reader reader = Reader.joining(session, settings);
        try (CheckReporters reporter = CheckReporters.open(session, this)) {
            CheckRun run = new CheckRun(settings, dismissals, tally, reporter);
            List<String> described =
                    paths.stream().filter(CheckRun::isDescription).toList();
            List<String> reports =
                    paths.stream().filter(path -> !described.contains(path)).toList();
            for (String path : described) {
                run.described(path);
            }
            if (!reports.isEmpty()) {
                reader.read(reports, run);
            }
            written = dismissals.end();
            tally.note(dismissals.summary());
            reporter.end(tally, reader.failed(), reader.skipped());
        }
        if (reader.failed() > 0 || !written) {
            return Cli.FAILED;
        }
        return tally.any(failOn::includes) ? Cli.FOUND : Cli.DONE;
    }
}
