package org.gouji.lsp.feature;

import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.gouji.ide.reading.Hover;
import org.gouji.ide.reading.HoverText;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.client.ReadingFeatures;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.workspace.LastYears;
import org.gouji.messages.HoverPage;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/hover}. */
record Hovers(ClientFeatures client, ReadingFeatures display, LastYears lastYears) implements Feature {

    @Override
    public void advertise(Advertised capabilities) {
        capabilities.with("hoverProvider");
    }

    @Override
    public void register(Requests requests) {
        requests.on("textDocument/hover", HoverParams.class, HoverParams::getTextDocument, this::answer);
    }

    private @Nullable Object answer(Snapshot snapshot, HoverParams params) {
        Places places = snapshot.places(client.encoding());
        return Hover.at(snapshot.analysis(), Requests.offset(places, params), () -> lastYears.of(snapshot))
                .map(hover -> new org.eclipse.lsp4j.Hover(content(hover), places.range(hover.range())))
                .orElse(null);
    }

    private MarkupContent content(HoverText hover) {
        return display.markdown()
                ? new MarkupContent(MarkupKind.MARKDOWN, HoverPage.markdown(hover, client.language()))
                : new MarkupContent(MarkupKind.PLAINTEXT, HoverPage.plain(hover, client.language()));
    }
}
