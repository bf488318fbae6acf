package org.gouji.lsp.feature;

import java.util.List;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.gouji.ide.navigation.Link;
import org.gouji.ide.navigation.Links;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.client.ReadingFeatures;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;

/** Answers {@code textDocument/documentLink}. */
record DocumentLinks(ClientFeatures client, ReadingFeatures display) implements Feature {

    @Override
    public void advertise(Advertised capabilities) {
        capabilities.with("documentLinkProvider", Advertised.options("resolveProvider", false));
    }

    @Override
    public void register(Requests requests) {
        requests.on(
                "textDocument/documentLink",
                DocumentLinkParams.class,
                DocumentLinkParams::getTextDocument,
                (snapshot, params) -> answer(snapshot));
    }

    private List<DocumentLink> answer(Snapshot snapshot) {
        Places places = snapshot.places(client.encoding());
        return Links.of(snapshot.analysis()).stream()
                .map(link -> link(places, link))
                .toList();
    }

    private DocumentLink link(Places places, Link found) {
        DocumentLink link = new DocumentLink(places.range(found.range()), found.target());
        String title = found.title().in(client.language());
        if (display.linkTooltips() && !title.isEmpty()) {
            link.setTooltip(title);
        }
        return link;
    }
}
