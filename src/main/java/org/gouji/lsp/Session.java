package org.gouji.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.gouji.analysis.Findings;
import org.gouji.ide.completion.Completion;
import org.gouji.ide.format.BlankReport;
import org.gouji.ide.reading.Hover;
import org.gouji.ide.reading.Tokens;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.EditingFeatures;
import org.gouji.lsp.client.ReadingFeatures;
import org.gouji.lsp.client.Refreshes;
import org.gouji.lsp.diagnostics.DiagnosticPublisher;
import org.gouji.lsp.diagnostics.Diagnostics;
import org.gouji.lsp.diagnostics.PullDiagnostics;
import org.gouji.lsp.diagnostics.PulledReports;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Documents;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.feature.Completions;
import org.gouji.lsp.feature.Features;
import org.gouji.lsp.feature.FileOperations;
import org.gouji.lsp.feature.Symbols;
import org.gouji.lsp.feature.WorkspaceSymbols;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.settings.Settings;
import org.gouji.lsp.settings.SettingsExchange;
import org.gouji.lsp.wire.Handlers;
import org.gouji.lsp.wire.Outbox;
import org.gouji.lsp.wire.Trace;
import org.gouji.lsp.workspace.DiskReports;
import org.gouji.lsp.workspace.IndexProgress;
import org.gouji.lsp.workspace.OtherPlaces;
import org.gouji.lsp.workspace.UnreachableFiles;
import org.gouji.lsp.workspace.Workspace;
import org.gouji.lsp.workspace.WorkspaceFolders;
import org.gouji.messages.Version;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.Form;
import org.gouji.standard.Period;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** One session with a client: its state and its message handlers from {@code initialize} to {@code exit}. */
final class Session {

    /**
     * The value of the protocol's {@code TextDocumentSyncKind} for clients that send only the changes of a document.
     */
    private static final int INCREMENTAL = 2;

    private final ClientFeatures client;
    private final Settings settings;
    private final Documents documents;
    private final DiagnosticPublisher publisher;
    private final Completions completions;
    private final Symbols symbols;
    private final List<Feature> features;
    private final Refreshes refreshes;
    private final IndexProgress progress;
    private final SettingsExchange exchange;
    private final DiskReports disk;
    private final WorkspaceFolders folders;
    private final UnreachableFiles unreachable;

    private Session(JsonObject params, Outbox outbox, Trace trace, Executor background) {
        this.client = ClientFeatures.of(params);
        this.settings = new Settings(WorkspaceFolders.of(params).stream().findFirst());
        this.documents = new Documents(client.encoding(), settings::forms);
        this.refreshes = new Refreshes(params, outbox);
        this.progress = new IndexProgress(params, client, outbox);
        Workspace workspace = new Workspace(settings);
        Diagnostics diagnostics = new Diagnostics(client, new OtherPlaces(client.encoding(), documents));
        this.publisher = new DiagnosticPublisher(
                outbox,
                diagnostics,
                background,
                workspace,
                refreshes,
                !client.pulls().documents());
        this.unreachable = new UnreachableFiles(client, outbox);
        this.disk = new DiskReports(workspace, settings.files()::isReport, publisher::isBusy, progress);
        this.folders = new WorkspaceFolders(params, workspace, settings, disk);
        this.exchange = new SettingsExchange(params, client, settings, trace, outbox, folders::uris, this::chosen);
        this.completions = new Completions(client);
        this.symbols = new Symbols(client);
        this.features = new ArrayList<>(
                Features.reading(client, ReadingFeatures.of(params), documents, workspace, settings, outbox));
        features.addAll(Features.editing(client, EditingFeatures.of(params), diagnostics, workspace));
        PulledReports pulled = new PulledReports(client, diagnostics, workspace, outbox);
        features.addAll(List.of(
                new PullDiagnostics(client, documents, workspace, pulled, refreshes, background, disk::giveWay),
                new WorkspaceSymbols(client, workspace, documents, new OtherPlaces(client.encoding(), documents)),
                new FileOperations(params, documents, disk, publisher, this::movedOnDisk)));
    }

    /** Starts a session with a client. */
    static Session start(JsonObject params, Outbox outbox, Trace trace, Executor background) {
        Session session = new Session(params, outbox, trace, background);
        outbox.speak(session.client.language());
        trace.start(params, session.client.language());
        session.exchange.start(params);
        return session;
    }

    /** The answer to {@code initialize}. */
    JsonObject result() {
        JsonObject server = new JsonObject();
        server.addProperty("name", "Gouji");
        server.addProperty("version", Version.CURRENT);
        JsonObject result = new JsonObject();
        result.add("capabilities", capabilities().json());
        result.add("serverInfo", server);
        return result;
    }

    /** Starts to read the reports in the workspace's folders. */
    void begin() {
        folders.begin();
        folders.uris().forEach(unreachable::check);
        disk.afterwards(refreshes::diagnostics);
    }

    /** Stops the reading of reports in the background. */
    void end() {
        disk.stop();
    }

    /**
     * Analyses a blank report in advance, so that the first real analysis doesn't wait for classes and forms to load.
     */
    static void warmUp() {
        int year = Completions.lastYear();
        Form form = BuiltInForms.catalogue().first();
        Period period = BlankReport.latest(form.frequency(), year);
        Snapshot blank = new Snapshot("", null, BlankReport.text(form, form.newest(), "", period), KnownForms::builtIn);
        ClientFeatures nothing = ClientFeatures.of(new JsonObject());
        OtherPlaces none =
                new OtherPlaces(nothing.encoding(), new Documents(nothing.encoding(), uri -> KnownForms.builtIn()));
        new Diagnostics(nothing, none).of(blank, Findings.of(blank.analysis()));
        Completion.at(blank.analysis(), blank.text().indexOf('|') - 1, year);
        Hover.at(blank.analysis(), blank.text().indexOf('、'));
        Tokens.in(Findings.of(blank.analysis()), new TextRange(0, blank.text().length()), false);
    }

    private Advertised capabilities() {
        JsonObject sync = Advertised.options("openClose", true);
        sync.addProperty("change", INCREMENTAL);
        JsonObject completion = Advertised.options("resolveProvider", true);
        completion.add("triggerCharacters", Advertised.array(Completions.TRIGGERS));
        if (client.labelDetails()) {
            completion.add("completionItem", Advertised.options("labelDetailsSupport", true));
        }
        JsonObject folders = Advertised.options("supported", true);
        folders.addProperty("changeNotifications", true);
        JsonObject workspace = new JsonObject();
        workspace.add("workspaceFolders", folders);
        Advertised capabilities = new Advertised()
                .with("positionEncoding", client.encoding().id())
                .with("textDocumentSync", sync)
                .with("completionProvider", completion)
                .with("documentSymbolProvider")
                .with("workspace", workspace);
        features.forEach(feature -> feature.advertise(capabilities));
        return capabilities;
    }

    /** Registers the handlers of all messages that the client may send after {@code initialize}. */
    void register(Handlers handlers, Outbox outbox, Trace trace) {
        registerReports(handlers);
        registerWorkspace(handlers, outbox);
        registerProtocol(handlers, trace);
    }

    private void registerReports(Handlers handlers) {
        Requests requests = new Requests(handlers, documents, settings);
        features.forEach(feature -> feature.register(requests));
        handlers.onNotification(
                "textDocument/didOpen",
                DidOpenTextDocumentParams.class,
                params -> opened(documents.open(params.getTextDocument())));
        handlers.onNotification(
                "textDocument/didChange",
                DidChangeTextDocumentParams.class,
                params -> changed(documents.change(params.getTextDocument(), params.getContentChanges())));
        handlers.onNotification("textDocument/didClose", DidCloseTextDocumentParams.class, params -> documents
                .close(params.getTextDocument())
                .ifPresent(this::closed));
        handlers.onRequest(
                "textDocument/completion",
                CompletionParams.class,
                params -> onReport(params.getTextDocument(), snapshot -> completions.answer(snapshot, params)));
        handlers.onRequest("completionItem/resolve", CompletionItem.class, item -> () -> completions.resolve(item));
        handlers.onRequest(
                "textDocument/documentSymbol",
                DocumentSymbolParams.class,
                params -> onReport(params.getTextDocument(), symbols::answer));
    }

    private void registerWorkspace(Handlers handlers, Outbox outbox) {
        handlers.onNotification("initialized", JsonObject.class, params -> {
            if (client.watching()) {
                WorkspaceFolders.watch(outbox);
            }
            exchange.initialized();
        });
        handlers.onNotification(
                "workspace/didChangeWorkspaceFolders", DidChangeWorkspaceFoldersParams.class, params -> {
                    folders.changed(params);
                    exchange.ask();
                    disk.afterwards(refreshes::diagnostics);
                });
        handlers.onNotification(
                "workspace/didChangeWatchedFiles", DidChangeWatchedFilesParams.class, this::changedOnDisk);
    }

    private void registerProtocol(Handlers handlers, Trace trace) {
        handlers.onNotification("workspace/didChangeConfiguration", JsonObject.class, exchange::changed);
        handlers.onNotification("window/workDoneProgress/cancel", JsonObject.class, progress::cancel);
        handlers.onNotification("$/setTrace", JsonObject.class, params -> Trace.Level.of(params.get("value"))
                .ifPresent(trace::set));
    }

    /** Checks all open documents again, because the editor's settings have changed. */
    private void chosen() {
        documents.all().forEach(publisher::schedule);
        refreshes.all();
    }

    private void movedOnDisk() {
        settings.forget();
        configured();
        disk.afterwards(refreshes::diagnostics);
    }

    private void opened(Snapshot document) {
        if (!client.watching()) {
            settings.forget();
        }
        changed(document);
        unreachable.check(document.uri());
        DocumentUri.of(document.uri()).path().ifPresent(disk::readBeside);
    }

    private void changed(Snapshot document) {
        publisher.schedule(document);
        if (settings.isConfiguration(document.uri())) {
            settings.open(document);
            configured();
        }
    }

    private void closed(Snapshot document) {
        publisher.clear(document);
        features.forEach(feature -> feature.closed(document.uri()));
        DocumentUri.of(document.uri()).path().ifPresent(disk::readAgain);
        if (settings.isConfiguration(document.uri())) {
            settings.close(document);
            configured();
        }
    }

    private void changedOnDisk(DidChangeWatchedFilesParams params) {
        folders.changed(params);
        boolean configured = params.getChanges() != null
                && params.getChanges().stream()
                        .anyMatch(change -> change != null && settings.isConfiguration(change.getUri()));
        if (configured) {
            settings.forget();
            configured();
        }
        disk.afterwards(refreshes::diagnostics);
    }

    /** Checks all open reports again, because a configuration has changed. */
    private void configured() {
        List<Snapshot> reports = documents.all().stream()
                .filter(document -> !settings.isConfiguration(document.uri()))
                .toList();
        reports.forEach(publisher::schedule);
        folders.configured(reports);
        refreshes.all();
    }

    /**
     * A computation of the answer from the newest version of a report; it returns null for a document that isn't open
     * or is a configuration.
     */
    private Callable<@Nullable Object> onReport(
            @Nullable TextDocumentIdentifier document, Function<Snapshot, @Nullable Object> answer) {
        Snapshot snapshot = documents
                .get(document)
                .filter(open -> !settings.isConfiguration(open.uri()))
                .orElse(null);
        return () -> snapshot == null ? null : answer.apply(snapshot);
    }

    /** The id of the client's process in the parameters of {@code initialize}, 0 if they have none. */
    static long clientProcess(JsonObject params) {
        JsonElement pid = params.get("processId");
        boolean given =
                pid != null && pid.isJsonPrimitive() && pid.getAsJsonPrimitive().isNumber();
        return given ? (long) pid.getAsDouble() : 0;
    }
}
