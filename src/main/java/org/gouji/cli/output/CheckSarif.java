package org.gouji.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.analysis.Findings;
import org.gouji.cli.destination.Output;
import org.gouji.messages.Version;
import org.gouji.text.Localized;

/**
 * Writes the findings of {@code check} as a log in SARIF 2.1.0 (OASIS). Paths that couldn't be read are kept until the
 * end, since they stand after the results in the log.
 */
public final class CheckSarif implements CheckReporter {

    private final Output out;
    private final JsonWriter json;
    private final SarifRules rules;
    private final List<Failure> failures = new ArrayList<>();

    private record Failure(String path, Localized reason) {}

    public CheckSarif(Output out) throws IOException {
        this.out = out;
        this.json = new JsonWriter(out.out());
        this.rules = new SarifRules(out.language());
        json.beginObject();
        json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("gouji");
        json.name("fullName").value("勾稽 Gouji");
        json.name("version").value(Version.CURRENT);
        json.name("language").value(SarifRules.tag(out.language()));
        rules.write(json);
        json.endObject().endObject();
        json.name("language").value(SarifRules.tag(out.language()));
        json.name("translations").beginArray();
        rules.writeTranslation(json);
        json.endArray();
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
    }

    @Override
    public void report(String path, Findings findings) throws IOException {
        new SarifResults(json, out.language(), rules, path, findings).write(findings);
    }

    @Override
    public void failed(String path, Localized failure) {
        failures.add(new Failure(path, failure));
    }

    @Override
    public void end(Tally tally, int failed, int skipped) throws IOException {
        json.endArray().name("invocations").beginArray().beginObject();
        json.name("executionSuccessful").value(failures.isEmpty());
        json.name("toolExecutionNotifications").beginArray();
        for (Failure failure : failures) {
            json.beginObject().name("level").value("error");
            SarifRules.text(json, "message", failure.path() + ": " + out.text(failure.reason()));
            json.name("locations").beginArray().beginObject();
            json.name("physicalLocation").beginObject();
            SarifResults.artifact(json, failure.path());
            json.endObject().endObject().endArray().endObject();
        }
        json.endArray().endObject().endArray();
        json.endObject().endArray().endObject();
        out.write("\n");
    }
}
