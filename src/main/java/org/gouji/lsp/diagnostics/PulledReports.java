package org.gouji.lsp.diagnostics;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import org.gouji.analysis.Findings;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.wire.Outbox;
import org.gouji.lsp.workspace.Workspace;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/** Makes what clients pull. */
public record PulledReports(ClientFeatures client, Diagnostics diagnostics, Workspace workspace, Outbox outbox) {

    private static final Localized CHECKING = new Localized("正在检查工作区的报告", "Checking the workspace’s reports");

    /** What is to be said of a version of a document. */
    PulledReport of(Snapshot snapshot) {
        return of(snapshot, workspace.findings(snapshot));
    }

    /** What is to be said of a configuration on disk. */
    PulledReport ofConfiguration(Path file, String name) {
        Findings findings = workspace.findingsOfConfiguration(file);
        return of(
                new Snapshot(
                        name,
                        null,
                        findings.analysis().text(),
                        findings.analysis().report()::forms),
                findings);
    }

    private PulledReport of(Snapshot snapshot, Findings findings) {
        JsonArray items = new JsonArray();
        diagnostics.of(snapshot, findings).getDiagnostics().forEach(diagnostic -> items.add(outbox.json(diagnostic)));
        return PulledReport.of(items);
    }

    /** The report of one document among those of the workspace. */
    static JsonObject item(JsonObject report, String uri, @Nullable Integer version) {
        report.addProperty("uri", uri);
        report.add("version", version == null ? JsonNull.INSTANCE : new JsonPrimitive(version));
        return report;
    }

    String title() {
        return CHECKING.in(client.language());
    }

    void sendPart(JsonElement token, JsonObject part) {
        JsonObject progress = new JsonObject();
        progress.add("token", token);
        progress.add("value", part);
        outbox.notify("$/progress", progress);
    }
}
