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

/** The registry in which features enter the handlers of their requests. */
public record Requests(Handlers handlers, Documents documents, Settings settings) {

    /**
     * Registers a handler for requests about a report. It is given the version that was newest when the request came;
     * the answer is null for a document that isn't open or is a configuration.
     *
     * @param document gives the document that the request's parameters name
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

    /**
     * Registers a handler for requests about any document. It is given the version that was newest when the request
     * came, or null if the document isn't open.
     */
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

    /** Registers a handler for requests whose answer takes long. */
    public <P> void onLong(String method, Class<P> type, Function<P, LongAnswer> answer) {
        handlers.onRequest(method, type, answer::apply);
    }

    /**
     * Registers a handler for requests about a report or a configuration. It is given the version that was newest when
     * the request came; the answer is null for a document that isn't open.
     */
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

    /** Registers the handler of {@code workspace/executeCommand}, whose answer is null. */
    public void onCommand(Consumer<JsonObject> command) {
        handlers.onRequest("workspace/executeCommand", JsonObject.class, params -> () -> {
            command.accept(params);
            return null;
        });
    }

    /** The offset of the position in a request, in UTF-16 units; the request is refused if it has no position. */
    public static int offset(Places places, TextDocumentPositionParams params) {
        return offset(places, params.getPosition());
    }

    public static int offset(Places places, @Nullable Position position) {
        if (position == null) {
            throw Failures.invalidParams("缺少 position", "a position is missing");
        }
        return places.offset(position);
    }

    /** The offsets of the range in a request, in UTF-16 units; the request is refused if it has no range. */
    public static TextRange range(Places places, @Nullable Range range) {
        if (range == null) {
            throw Failures.invalidParams("缺少 range", "a range is missing");
        }
        return places.textRange(range);
    }
}
