package org.gouji.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.gouji.analysis.Findings;
import org.gouji.cli.destination.Output;
import org.gouji.diagnostic.Severity;
import org.gouji.messages.Version;
import org.gouji.text.Localized;

/** Writes the findings of {@code check} as one JSON object. Other programs rely on its structure. */
public final class CheckJson implements CheckReporter {

    private final Output out;
    private final JsonWriter json;
    private int entries;

    public CheckJson(Output out) throws IOException {
        this.out = out;
        this.json = new JsonWriter(out.out());
        json.beginObject().name("version").value(Version.CURRENT);
        json.name("files").beginArray();
    }

    @Override
    public void report(String path, Findings findings) throws IOException {
        entries++;
        ReportJson.write(json, out.language(), path, findings);
    }

    @Override
    public void failed(String path, Localized failure) throws IOException {
        entries++;
        JsonReports.failure(json, path, out.text(failure));
    }

    @Override
    public void end(Tally tally, int failed, int skipped) throws IOException {
        json.endArray().name("summary").beginObject().name("files").value(entries);
        for (Severity severity : Severity.values()) {
            json.name(severity.id()).value(tally.count(severity));
        }
        json.endObject().endObject();
        out.write("\n");
    }
}
