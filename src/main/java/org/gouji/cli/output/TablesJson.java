package org.gouji.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.gouji.cli.destination.Output;
import org.gouji.report.Report;
import org.gouji.text.Localized;

/** Writes the figures of reports as one JSON object. Other programs rely on its structure. */
public final class TablesJson implements TablesReporter {

    private final Output out;
    private final JsonWriter json;

    public TablesJson(Output out) throws IOException {
        this.out = out;
        this.json = new JsonWriter(out.out());
        json.beginObject().name("files").beginArray();
    }

    @Override
    public void report(String path, Report report) throws IOException {
        FiguresJson.write(json, path, report);
    }

    @Override
    public void failed(String path, Localized failure) throws IOException {
        JsonReports.failure(json, path, out.text(failure));
    }

    @Override
    public void end() throws IOException {
        json.endArray().endObject();
        out.write("\n");
    }
}
