package org.gouji.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.gouji.ide.BlankReport;
import org.gouji.ide.Completion;
import org.gouji.ide.Hover;
import org.gouji.ide.Tokens;
import org.gouji.messages.Version;
import org.gouji.standard.Standards;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** What the server knows and does between {@code initialize} and {@code exit}. */
final class Session {

    private final ClientFeatures client;
    private final Documents documents;
    private final DiagnosticPublisher publisher;
    private final CodeActions codeActions;
    private final Completions completions;
    private final Symbols symbols;
    private final Formattings formattings;
    private final List<Feature> reading;

    private Session(ClientFeatures client, ReadingFeatures display, Outbox outbox, Executor background) {
        this.client = client;
        this.documents = new Documents(client.encoding());
        Diagnostics diagnostics = new Diagnostics(client);
        this.publisher = new DiagnosticPublisher(outbox, diagnostics, background);
        this.codeActions = new CodeActions(client, diagnostics);
        this.completions = new Completions(client);
        this.symbols = new Symbols(client);
        this.formattings = new Formattings(client);
        this.reading = Feature.reading(client, display, outbox);
    }

    /** Starts a session with a client. */
    static InitializeResult start(JsonObject params, Handlers handlers, Outbox outbox, Executor background) {
        Session session = new Session(ClientFeatures.of(params), ReadingFeatures.of(params), outbox, background);
        session.register(handlers);
        return new InitializeResult(session.capabilities(), new ServerInfo("Gouji", Version.CURRENT));
    }

    /** Loads what the first analysis needs, so that no person waits for it. */
    static void warmUp() {
        int year = Completions.lastYear();
        Snapshot blank = new Snapshot("", null, BlankReport.text(Standards.newest(), "", year));
        new Diagnostics(ClientFeatures.of(new JsonObject())).of(blank);
        Completion.at(blank.analysis(), blank.text().indexOf('|') - 1, year);
        Hover.at(blank.analysis(), blank.text().indexOf('、'));
        Tokens.in(blank.findings(), new TextRange(0, blank.text().length()), false);
    }

    private ServerCapabilities capabilities() {
        ServerCapabilities capabilities = new ServerCapabilities();
        capabilities.setPositionEncoding(client.encoding().id());
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        capabilities.setTextDocumentSync(sync);
        CompletionOptions completion = new CompletionOptions(true, Completions.TRIGGERS);
        if (client.labelDetails()) {
            completion.setCompletionItem(new CompletionItemOptions(true));
        }
        capabilities.setCompletionProvider(completion);
        if (client.codeActions()) {
            capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        }
        capabilities.setDocumentSymbolProvider(true);
        capabilities.setDocumentFormattingProvider(true);
        capabilities.setDocumentRangeFormattingProvider(true);
        reading.forEach(feature -> feature.advertise(capabilities));
        return capabilities;
    }

    private void register(Handlers handlers) {
        Requests requests = new Requests(handlers, documents);
        reading.forEach(feature -> feature.register(requests));
        handlers.onNotification(
                "textDocument/didOpen",
                DidOpenTextDocumentParams.class,
                params -> publisher.schedule(documents.open(params.getTextDocument())));
        handlers.onNotification(
                "textDocument/didChange",
                DidChangeTextDocumentParams.class,
                params -> publisher.schedule(documents.change(params.getTextDocument(), params.getContentChanges())));
        handlers.onNotification("textDocument/didClose", DidCloseTextDocumentParams.class, params -> documents
                .close(params.getTextDocument())
                .ifPresent(closed -> {
                    publisher.clear(closed);
                    reading.forEach(feature -> feature.closed(closed.uri()));
                }));
        handlers.onRequest(
                "textDocument/completion",
                CompletionParams.class,
                params -> on(params.getTextDocument(), snapshot -> completions.answer(snapshot, params)));
        handlers.onRequest("completionItem/resolve", CompletionItem.class, item -> () -> completions.resolve(item));
        handlers.onRequest(
                "textDocument/documentSymbol",
                DocumentSymbolParams.class,
                params -> on(params.getTextDocument(), symbols::answer));
        handlers.onRequest(
                "textDocument/formatting",
                DocumentFormattingParams.class,
                params -> on(params.getTextDocument(), formattings::document));
        handlers.onRequest(
                "textDocument/rangeFormatting",
                DocumentRangeFormattingParams.class,
                params -> on(params.getTextDocument(), snapshot -> formattings.range(snapshot, params)));
        if (client.codeActions()) {
            handlers.onRequest(
                    "textDocument/codeAction",
                    CodeActionParams.class,
                    params -> on(params.getTextDocument(), snapshot -> codeActions.answer(snapshot, params)));
        }
    }

    /** Answers from the newest version of a document; null for a document that isn't open. */
    private Callable<@Nullable Object> on(
            @Nullable TextDocumentIdentifier document, Function<Snapshot, Object> answer) {
        Snapshot snapshot = documents.get(document).orElse(null);
        return () -> snapshot == null ? null : answer.apply(snapshot);
    }

    /** The client's process as {@code initialize} names it, 0 where it doesn't. */
    static long clientProcess(JsonObject params) {
        JsonElement pid = params.get("processId");
        boolean given =
                pid != null && pid.isJsonPrimitive() && pid.getAsJsonPrimitive().isNumber();
        return given ? pid.getAsLong() : 0;
    }
}
