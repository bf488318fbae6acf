package org.gouji.lsp.diagnostics;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Refreshes;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Documents;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.wire.LongAnswer;
import org.gouji.lsp.workspace.DiskResults;
import org.gouji.lsp.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code textDocument/diagnostic} and {@code workspace/diagnostic}. If a report changes the diagnostics of
 * other open documents, the answer for the report contains them where the client supports that; else the client is
 * asked to pull again.
 */
public final class PullDiagnostics implements Feature {

    private record Given(Snapshot snapshot, String resultId) {}

    private final ClientFeatures client;
    private final Documents documents;
    private final Workspace workspace;
    private final PulledReports reports;
    private final Refreshes refreshes;
    private final Executor workers;
    private final Runnable giveWay;
    private final DiskResults disk = new DiskResults();
    private final Map<DocumentUri, Given> given = new ConcurrentHashMap<>();

    /** @param giveWay waits while the server has something more urgent to do */
    public PullDiagnostics(
            ClientFeatures client,
            Documents documents,
            Workspace workspace,
            PulledReports reports,
            Refreshes refreshes,
            Executor workers,
            Runnable giveWay) {
        this.client = client;
        this.documents = documents;
        this.workspace = workspace;
        this.reports = reports;
        this.refreshes = refreshes;
        this.workers = workers;
        this.giveWay = giveWay;
        if (client.pulls().documents()) {
            workspace.whenTouched(uri -> workers.execute(() -> recheck(uri)));
        }
    }

    @Override
    public void advertise(Advertised capabilities) {
        if (client.pulls().documents()) {
            JsonObject options = Advertised.options("interFileDependencies", true);
            options.addProperty("workspaceDiagnostics", true);
            options.addProperty("identifier", Diagnostics.SOURCE);
            options.addProperty("workDoneProgress", true);
            capabilities.with("diagnosticProvider", options);
        }
    }

    @Override
    public void register(Requests requests) {
        if (client.pulls().documents()) {
            requests.onDocument(
                    "textDocument/diagnostic",
                    DocumentDiagnosticParams.class,
                    DocumentDiagnosticParams::getTextDocument,
                    this::answer);
            requests.onLong("workspace/diagnostic", WorkspaceDiagnosticParams.class, this::workspacePull);
        }
    }

    @Override
    public void closed(String uri) {
        given.remove(DocumentUri.of(uri));
    }

    private JsonObject answer(@Nullable Snapshot snapshot, DocumentDiagnosticParams params) {
        if (snapshot == null) {
            return PulledReport.EMPTY.since(params.getPreviousResultId());
        }
        List<DocumentUri> touched = isNewest(snapshot) ? workspace.opened(snapshot) : List.of();
        forgetIfClosed(snapshot);
        JsonObject answer = give(snapshot).since(params.getPreviousResultId());
        if (client.pulls().related()) {
            addRelated(answer, touched);
        } else {
            touched.forEach(this::recheck);
        }
        return answer;
    }

    /** The diagnostics of an open document, which are recorded as those that the client has. */
    private PulledReport give(Snapshot snapshot) {
        DocumentUri uri = DocumentUri.of(snapshot.uri());
        long revision = workspace.revision();
        PulledReport report = reports.of(snapshot);
        if (isNewest(snapshot)) {
            given.put(uri, new Given(snapshot, report.resultId()));
            forgetIfClosed(snapshot);
        }
        if (revision != workspace.revision()) {
            workers.execute(() -> recheck(uri)); // it was told of a change while it wasn't noted yet
        }
        return report;
    }

    /** Removes the record of a document if it was closed meanwhile. */
    private void forgetIfClosed(Snapshot snapshot) {
        if (documents.get(new TextDocumentIdentifier(snapshot.uri())).isEmpty()) {
            workspace.closed(DocumentUri.of(snapshot.uri()));
            given.remove(DocumentUri.of(snapshot.uri()));
        }
    }

    private void addRelated(JsonObject answer, List<DocumentUri> touched) {
        JsonObject related = new JsonObject();
        for (DocumentUri uri : touched) {
            Given before = given.get(uri);
            Snapshot other =
                    documents.get(new TextDocumentIdentifier(uri.canonical())).orElse(null);
            if (before != null && other != null) {
                PulledReport report = give(other);
                if (!report.resultId().equals(before.resultId())) {
                    related.add(other.uri(), report.full());
                }
            }
        }
        if (related.size() > 0) {
            answer.add("relatedDocuments", related);
            refreshes.drawn();
        }
    }

    /** Asks the client to pull again if the version that it has diagnostics of has other diagnostics now. */
    private void recheck(DocumentUri uri) {
        Given before = given.get(uri);
        if (before != null
                && isNewest(before.snapshot())
                && !reports.of(before.snapshot()).resultId().equals(before.resultId())) {
            refreshes.all();
        }
    }

    private boolean isNewest(Snapshot snapshot) {
        return documents
                .get(new TextDocumentIdentifier(snapshot.uri()))
                .filter(newest -> newest == snapshot)
                .isPresent();
    }

    private LongAnswer workspacePull(WorkspaceDiagnosticParams params) {
        return new WorkspacePull(params, documents, workspace, reports, disk, giveWay);
    }
}
