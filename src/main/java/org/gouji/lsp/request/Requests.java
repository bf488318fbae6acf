package org.gouji.lsp.request;

import com.google.gson.JsonObject;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.document.Documents;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.settings.Settings;
import org.gouji.lsp.wire.Failures;
import org.gouji.lsp.wire.Handlers;
import org.gouji.lsp.wire.LongAnswer;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Where features say what answers which request. */
public record Requests(Handlers handlers, Documents documents, Settings settings) {

    /**
     * Answers from the newest version of a report when the request came; null for a document that isn't open or is none.
     *
     * @param document the document that the parameters name
     */
    public <P> void on(
            String method,
            Class<P> type,
            Function<P, @Nullable TextDocumentIdentifier> document,
            BiFunction<Snapshot, P, @Nullable Object> answer) {
        handlers.onRequest(method, type, params -> {
            Snapshot snapshot = documents
                    .get(document.apply(params))
                    .filter(open -> !settings.isConfiguration(open.uri()))
                    .orElse(null);
            return () -> snapshot == null ? null : answer.apply(snapshot, params);
        });
    }

    /** Answers from the newest version of any document when the request came, null for one that isn't open. */
    public <P> void onDocument(
            String method,
            Class<P> type,
            Function<P, @Nullable TextDocumentIdentifier> document,
            BiFunction<@Nullable Snapshot, P, @Nullable Object> answer) {
        handlers.onRequest(method, type, params -> {
            Snapshot snapshot = documents.get(document.apply(params)).orElse(null);
            return () -> answer.apply(snapshot, params);
        });
    }

    /** Gives an answer that takes long. */
    public <P> void onLong(String method, Class<P> type, Function<P, LongAnswer> answer) {
        handlers.onRequest(method, type, answer::apply);
    }

    /** Answers from the newest version of a document, which may be a configuration; null for one that isn't open. */
    public <P> void onAny(
            String method,
            Class<P> type,
            Function<P, @Nullable TextDocumentIdentifier> document,
            BiFunction<Snapshot, P, @Nullable Object> answer) {
        handlers.onRequest(method, type, params -> {
            Snapshot snapshot = documents.get(document.apply(params)).orElse(null);
            return () -> snapshot == null ? null : answer.apply(snapshot, params);
        });
    }

    /** Carries out a command and answers null. */
    public void onCommand(Consumer<JsonObject> command) {
        handlers.onRequest("workspace/executeCommand", JsonObject.class, params -> () -> {
            command.accept(params);
            return null;
        });
    }

    /** The offset that a request is about. */
    public static int offset(Places places, TextDocumentPositionParams params) {
        return offset(places, params.getPosition());
    }

    public static int offset(Places places, @Nullable Position position) {
        if (position == null) {
            throw Failures.invalidParams("缺少 position", "a position is missing");
        }
        return places.offset(position);
    }

    /** The range that a request is about. */
    public static TextRange range(Places places, @Nullable Range range) {
        if (range == null) {
            throw Failures.invalidParams("缺少 range", "a range is missing");
        }
        return places.textRange(range);
    }
}
