package org.gouji.cli.output;

import java.io.IOException;
import org.gouji.analysis.Findings;
import org.gouji.cli.destination.Output;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.text.Localized;

/**
 * Writes the findings of {@code check} as workflow commands, which GitHub and compatible servers show beside the
 * changed lines. Columns are given only for a diagnostic within one line, as GitHub requires.
 */
public final class CheckGithub implements CheckReporter {

    private final Output out;
    private final boolean hints;

    /** @param hints whether hints are shown */
    public CheckGithub(Output out, boolean hints) {
        this.out = out;
        this.hints = hints;
    }

    @Override
    public void report(String path, Findings findings) throws IOException {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            if (hints || diagnostic.severity() != Severity.HINT) {
                Place place = Place.of(findings.analysis().index(), diagnostic.range());
                String at = "file=" + property(path) + "," + lines(place) + ",title=" + property(diagnostic.code());
                command(
                        level(diagnostic.severity()) + " " + at,
                        diagnostic.message().in(out.language()));
            }
        }
    }

    private static String lines(Place place) {
        String lines = "line=" + place.line() + ",endLine=" + place.endLine();
        return place.line() == place.endLine()
                ? lines + ",col=" + place.column() + ",endColumn=" + Math.max(place.column(), place.endColumn() - 1)
                : lines;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION, HINT -> "notice";
        };
    }

    @Override
    public void failed(String path, Localized failure) throws IOException {
        command("error file=" + property(path), path + out.text(new Localized("：", ": ")) + out.text(failure));
    }

    @Override
    public void end(Tally tally, int failed, int skipped) throws IOException {
        out.write(out.text(CheckSummary.of(tally, hints, failed, skipped)) + "\n");
    }

    private void command(String head, String message) throws IOException {
        out.write("::" + head + "::" + data(message) + "\n");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
