package org.gouji.lsp.feature;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.document.Snapshot;

/**
 * Converts the edits of a document into the protocol's {@code WorkspaceEdit}, with the document's version if the client
 * supports that.
 */
final class WorkspaceEdits {

    private WorkspaceEdits() {}

    static WorkspaceEdit of(
            ClientFeatures client, Snapshot snapshot, Places places, List<org.gouji.text.TextEdit> changes) {
        List<TextEdit> edits = changes.stream().map(places::edit).toList();
        if (!client.documentChanges()) {
            return new WorkspaceEdit(Map.of(snapshot.uri(), edits));
        }
        VersionedTextDocumentIdentifier document =
                new VersionedTextDocumentIdentifier(snapshot.uri(), snapshot.version());
        List<Either<TextEdit, SnippetTextEdit>> plain = edits.stream()
                .map(edit -> Either.<TextEdit, SnippetTextEdit>forLeft(edit))
                .toList();
        return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(document, plain))));
    }
}
