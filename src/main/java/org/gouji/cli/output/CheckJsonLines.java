package org.gouji.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.gouji.analysis.Findings;
import org.gouji.cli.destination.Output;
import org.gouji.text.Localized;

/**
 * Writes the findings of {@code check} as JSON Lines: each line is an element of {@code files} of {@link CheckJson}.
 * There is no summary, so that outputs can be joined and cut at line ends.
 */
public final class CheckJsonLines implements CheckReporter {

    private final Output out;

    public CheckJsonLines(Output out) {
        this.out = out;
    }

    @Override
    public void report(String path, Findings findings) throws IOException {
        ReportJson.write(new JsonWriter(out.out()), out.language(), path, findings);
        out.write("\n");
    }

    @Override
    public void failed(String path, Localized failure) throws IOException {
        JsonReports.failure(new JsonWriter(out.out()), path, out.text(failure));
        out.write("\n");
    }

    @Override
    public void end(Tally tally, int failed, int skipped) {
        // JSON Lines has no summary
    }
}
