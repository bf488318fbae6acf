package org.gouji.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.gouji.cli.destination.Output;
import org.gouji.report.Report;
import org.gouji.text.Localized;

/** Writes the figures of reports as JSON Lines: each line is an element of {@code files} of {@link TablesJson}. */
public final class TablesJsonLines implements TablesReporter {

    private final Output out;

    public TablesJsonLines(Output out) {
        this.out = out;
    }

    @Override
    public void report(String path, Report report) throws IOException {
        FiguresJson.write(new JsonWriter(out.out()), path, report);
        out.write("\n");
    }

    @Override
    public void failed(String path, Localized failure) throws IOException {
        JsonReports.failure(new JsonWriter(out.out()), path, out.text(failure));
        out.write("\n");
    }

    @Override
    public void end() {
        // JSON Lines needs no end
    }
}
