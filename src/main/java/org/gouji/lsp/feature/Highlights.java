package org.gouji.lsp.feature;

import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.gouji.ide.navigation.Highlight;
import org.gouji.ide.navigation.Highlighting;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;

/** Answers {@code textDocument/documentHighlight}; totals are marked as written, their parts as read. */
record Highlights(ClientFeatures client) implements Feature {

    @Override
    public void advertise(Advertised capabilities) {
        capabilities.with("documentHighlightProvider");
    }

    @Override
    public void register(Requests requests) {
        requests.on(
                "textDocument/documentHighlight",
                DocumentHighlightParams.class,
                DocumentHighlightParams::getTextDocument,
                this::answer);
    }

    private List<DocumentHighlight> answer(Snapshot snapshot, DocumentHighlightParams params) {
        Places places = snapshot.places(client.encoding());
        return Highlighting.at(snapshot.analysis(), Requests.offset(places, params)).stream()
                .map(found -> new DocumentHighlight(places.range(found.range()), kind(found.kind())))
                .toList();
    }

    private static DocumentHighlightKind kind(Highlight.Kind kind) {
        return switch (kind) {
            case TOTAL -> DocumentHighlightKind.Write;
            case PART -> DocumentHighlightKind.Read;
            case PLAIN -> DocumentHighlightKind.Text;
        };
    }
}
