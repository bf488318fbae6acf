package org.gouji.lsp.diagnostics;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.gouji.config.FormFile;
import org.gouji.files.ReportNames;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Documents;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.wire.LongAnswer;
import org.gouji.lsp.wire.WorkDone;
import org.gouji.lsp.workspace.DiskReports;
import org.gouji.lsp.workspace.DiskResults;
import org.gouji.lsp.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * One answer to {@code workspace/diagnostic}: the diagnostics of open documents, then those of reports and
 * configurations on disk, which are read again where they may have changed. If the client accepts partial results, the
 * answer is sent in parts of 50 documents, so that only one part is in memory.
 */
final class WorkspacePull implements LongAnswer {

    private static final int PART = 50;

    private final Documents documents;
    private final Workspace workspace;
    private final PulledReports reports;
    private final DiskResults disk;
    private final Runnable giveWay;
    private final @Nullable JsonElement partToken;
    private final Map<DocumentUri, PreviousResultId> previous = new LinkedHashMap<>();
    private JsonArray items = new JsonArray();
    private volatile boolean stopped;

    WorkspacePull(
            WorkspaceDiagnosticParams params,
            Documents documents,
            Workspace workspace,
            PulledReports reports,
            DiskResults disk,
            Runnable giveWay) {
        this.documents = documents;
        this.workspace = workspace;
        this.reports = reports;
        this.disk = disk;
        this.giveWay = giveWay;
        this.partToken =
                params.getPartialResultToken() == null ? null : reports.outbox().json(params.getPartialResultToken());
        Stream.ofNullable(params.getPreviousResultIds())
                .flatMap(List::stream)
                .filter(id -> id != null && id.getUri() != null)
                .forEach(id -> previous.put(DocumentUri.of(id.getUri()), id));
    }

    @Override
    public String title() {
        return reports.title();
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public JsonObject find(WorkDone progress) {
        Map<DocumentUri, Snapshot> open = new HashMap<>();
        documents.all().forEach(snapshot -> open.put(DocumentUri.of(snapshot.uri()), snapshot));
        Map<DocumentUri, String> unopened = workspace.unopened();
        unopened.putAll(workspace.configurations().names());
        unopened.keySet().removeAll(open.keySet());
        disk.keep(unopened.keySet());
        open.forEach((uri, snapshot) ->
                add(reports.of(snapshot).since(previousId(uri)), snapshot.uri(), snapshot.version()));
        int done = 0;
        for (Map.Entry<DocumentUri, String> report : unopened.entrySet()) {
            if (stopped || Thread.currentThread().isInterrupted()) {
                break;
            }
            giveWay.run();
            addOnDisk(report.getKey(), report.getValue());
            progress.report(++done, unopened.size());
        }
        previous.forEach((uri, gone) -> add(PulledReport.EMPTY.since(gone.getValue()), gone.getUri(), null));
        sendPart(); // an answer that came in parts is empty itself
        JsonObject answer = new JsonObject();
        answer.add("items", items);
        return answer;
    }

    /** The id of the report that the client has of a document, null if it has none; the document counts as answered. */
    private @Nullable String previousId(DocumentUri uri) {
        PreviousResultId id = previous.remove(uri);
        return id == null ? null : id.getValue();
    }

    private void addOnDisk(DocumentUri uri, String name) {
        PreviousResultId before = previous.get(uri);
        String spelling = before == null ? name : before.getUri();
        String had = previousId(uri);
        Optional<Path> path = uri.path();
        Optional<DiskResults.Stamp> stamp = path.flatMap(file -> workspace.stamp(uri, file));
        Optional<String> known = stamp.flatMap(now -> disk.id(uri, now));
        if (had != null && known.filter(had::equals).isPresent()) {
            add(PulledReport.unchanged(had), spelling, null);
            return;
        }
        PulledReport report = stamp.isEmpty()
                ? PulledReport.EMPTY
                : path.map(file -> read(file, spelling)).orElse(PulledReport.EMPTY);
        stamp.ifPresent(now -> disk.put(uri, now, report.resultId()));
        add(report.since(had), spelling, null);
    }

    private PulledReport read(Path file, String name) {
        return ReportNames.isConfiguration(file) || FormFile.isName(file)
                ? reports.ofConfiguration(file, name)
                : DiskReports.text(file)
                        .map(text -> reports.of(new Snapshot(name, null, text, () -> workspace.forms(file))))
                        .orElse(PulledReport.EMPTY);
    }

    private void add(JsonObject report, String uri, @Nullable Integer version) {
        items.add(PulledReports.item(report, uri, version));
        if (items.size() >= PART) {
            sendPart();
        }
    }

    /** Sends the collected items as a partial result and starts a new list, if the client accepts partial results. */
    private void sendPart() {
        if (partToken != null && !items.isEmpty() && !stopped) {
            JsonObject part = new JsonObject();
            part.add("items", items);
            reports.sendPart(partToken, part);
            items = new JsonArray();
        }
    }
}
