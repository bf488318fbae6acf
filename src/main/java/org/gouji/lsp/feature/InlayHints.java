package org.gouji.lsp.feature;

import java.util.List;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.gouji.ide.reading.Hint;
import org.gouji.ide.reading.HintOptions;
import org.gouji.ide.reading.Hints;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.settings.Settings;
import org.gouji.lsp.workspace.Workspace;
import org.gouji.text.TextRange;

/** Answers {@code textDocument/inlayHint} with complete hints, of which none needs to be resolved later. */
record InlayHints(ClientFeatures client, Workspace workspace, Settings settings) implements Feature {

    @Override
    public void advertise(Advertised capabilities) {
        capabilities.with("inlayHintProvider");
    }

    @Override
    public void register(Requests requests) {
        requests.on("textDocument/inlayHint", InlayHintParams.class, InlayHintParams::getTextDocument, this::answer);
    }

    private List<InlayHint> answer(Snapshot snapshot, InlayHintParams params) {
        Places places = snapshot.places(client.encoding());
        TextRange range = Requests.range(places, params.getRange());
        HintOptions options = settings.editor(DocumentUri.of(snapshot.uri())).hints();
        return Hints.in(workspace.findings(snapshot), range, options).stream()
                .map(hint -> hint(places, hint))
                .toList();
    }

    private InlayHint hint(Places places, Hint found) {
        InlayHint hint = new InlayHint(places.position(found.offset()), Either.forLeft(found.label()));
        hint.setTooltip(found.explanation().in(client.language()));
        hint.setPaddingLeft(true);
        if (!found.accept().isEmpty()) {
            hint.setTextEdits(found.accept().stream().map(places::edit).toList());
        }
        return hint;
    }
}
