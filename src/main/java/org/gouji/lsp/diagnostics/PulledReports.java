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

/** Creates the reports of diagnostics that clients pull. */
public record PulledReports(ClientFeatures client, Diagnostics diagnostics, Workspace workspace, Outbox outbox) {

    private static final Localized CHECKING = new Localized("正在检查工作区的报告", "Checking the workspace’s reports");

    /** The report on a version of a document. */
    PulledReport of(Snapshot snapshot) {
        return of(snapshot, workspace.findings(snapshot));
    }

    /** The report on a configuration or form file on disk; {@code name} is its URI. */
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

    /** Adds a document's URI and version to its report, to make it an item of {@code workspace/diagnostic}. */
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
