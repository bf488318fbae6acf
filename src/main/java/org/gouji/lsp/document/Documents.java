package org.gouji.lsp.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.gouji.lsp.client.PositionEncoding;
import org.gouji.lsp.wire.Failures;
import org.gouji.report.label.KnownForms;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** The open documents, each in its newest version. Only the thread that reads messages changes them. */
public final class Documents {

    private final PositionEncoding encoding;
    private final Function<DocumentUri, KnownForms> forms;
    private final Map<DocumentUri, Snapshot> open = new ConcurrentHashMap<>();

    /**
     * Starts without documents.
     *
     * @param encoding the unit in which the client counts the characters of a line
     * @param forms gives the forms that a document may follow at the time of the call
     */
    public Documents(PositionEncoding encoding, Function<DocumentUri, KnownForms> forms) {
        this.encoding = encoding;
        this.forms = forms;
    }

    public Snapshot open(@Nullable TextDocumentItem item) {
        if (item == null || item.getUri() == null || item.getText() == null) {
            throw Failures.invalidParams("文档应有 uri 和 text", "a document must have a uri and a text");
        }
        DocumentUri uri = DocumentUri.of(item.getUri());
        Snapshot snapshot = new Snapshot(item.getUri(), item.getVersion(), item.getText(), () -> forms.apply(uri));
        open.put(uri, snapshot);
        return snapshot;
    }

    /**
     * The next version of a document, after changes that are applied one after the other. The request is refused if the
     * document isn't open.
     */
    public Snapshot change(
            @Nullable VersionedTextDocumentIdentifier document,
            @Nullable List<TextDocumentContentChangeEvent> changes) {
        Snapshot before = get(document).orElseThrow(() -> Failures.invalidParams("文档没有打开", "the document isn't open"));
        if (document == null || changes == null) {
            throw Failures.invalidParams("缺少 contentChanges", "contentChanges are missing");
        }
        Snapshot result = before;
        for (TextDocumentContentChangeEvent change : changes) {
            result = apply(result, document.getVersion(), change);
        }
        result = changes.isEmpty() ? before.replace(document.getVersion(), before.text()) : result;
        open.put(DocumentUri.of(before.uri()), result);
        return result;
    }

    private Snapshot apply(
            Snapshot before, @Nullable Integer version, @Nullable TextDocumentContentChangeEvent change) {
        if (change == null || change.getText() == null) {
            throw Failures.invalidParams("改动应有 text", "a change must have a text");
        }
        if (change.getRange() == null) {
            return before.replace(version, change.getText());
        }
        TextRange range = before.places(encoding).textRange(change.getRange());
        return before.edit(version, new TextEdit(range, change.getText()));
    }

    /** Closes a document and returns its last version, empty if it wasn't open. */
    public Optional<Snapshot> close(@Nullable TextDocumentIdentifier document) {
        return Optional.ofNullable(open.remove(DocumentUri.of(uri(document))));
    }

    /** The newest version of a document, empty if it isn't open. */
    public Optional<Snapshot> get(@Nullable TextDocumentIdentifier document) {
        return Optional.ofNullable(open.get(DocumentUri.of(uri(document))));
    }

    /** Every open document in its newest version. */
    public Collection<Snapshot> all() {
        return open.values();
    }

    private static String uri(@Nullable TextDocumentIdentifier document) {
        if (document == null || document.getUri() == null) {
            throw Failures.invalidParams("文档应有 uri", "a document must have a uri");
        }
        return document.getUri();
    }
}
