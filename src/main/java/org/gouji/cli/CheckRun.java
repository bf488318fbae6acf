package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.analysis.Findings;
import org.gouji.cli.output.CheckReporter;
import org.gouji.cli.output.Tally;
import org.gouji.files.ReportNames;

/** Counts and reports the findings of a run of {@code check} in reports, configurations and form files. */
final class CheckRun implements Reader.Sink {

    private final Settings settings;
    private final Dismissals dismissals;
    private final Tally tally;
    private final CheckReporter reporter;

    CheckRun(Settings settings, Dismissals dismissals, Tally tally, CheckReporter reporter) {
        this.settings = settings;
        this.dismissals = dismissals;
        this.tally = tally;
        this.reporter = reporter;
    }

    /** Whether a path is a readable configuration or form file, which is no report. */
    static boolean isDescription(String path) {
        try {
            Path file = Path.of(path);
            return (ReportNames.isForm(file) || ReportNames.isConfiguration(file))
                    && Files.isReadable(file)
                    && Files.isRegularFile(file);
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** Checks a form file, or a configuration and the form files that it lists. */
    void described(String path) throws IOException {
        for (Settings.Checked checked : settings.named(Path.of(path))) {
            if (ReportNames.isForm(Path.of(checked.path()))) {
                tally.addForm(checked.findings());
            } else {
                tally.addConfiguration(checked.findings());
            }
            reporter.report(checked.path(), checked.findings());
        }
    }

    @Override
    public void read(Outcome.Read report) throws IOException {
        Path path = Path.of(report.path());
        faulty(path);
        Findings findings = dismissals.filter(
                report.path(), report.findings(settings.files().of(path)));
        tally.add(findings);
        reporter.report(report.path(), findings);
    }

    /** Reports the mistakes in a folder's configurations and form files, even if the folder holds no report. */
    @Override
    public void folder(Input.Folder folder) throws IOException {
        faulty(Path.of(folder.path()).resolve(ReportNames.CONFIGURATION));
        for (Path configuration : folder.configurations()) {
            faulty(configuration);
        }
    }

    private void faulty(Path path) throws IOException {
        List<Settings.Checked> faulty = settings.newlyFaulty(path);
        for (Settings.Checked checked : faulty) {
            tally.addOther(checked.findings());
            reporter.report(checked.path(), checked.findings());
        }
    }

    @Override
    public void failed(Outcome.Failed failure) throws IOException {
        reporter.failed(failure.path(), failure.failure());
    }
}
