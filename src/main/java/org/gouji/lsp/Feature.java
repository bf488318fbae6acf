package org.gouji.lsp;

import java.util.List;
import org.eclipse.lsp4j.ServerCapabilities;

/** What a client may ask for: how the server says that it is there, and what answers. */
interface Feature {

    /** Says what there is. */
    void advertise(ServerCapabilities capabilities);

    /** Names what answers. */
    void register(Requests requests);

    /** Told that a document, by the client's name for it, isn't open any more. */
    default void closed(String uri) {}

    /** The features that help to read a report and change nothing. */
    static List<Feature> reading(ClientFeatures client, ReadingFeatures display, Workspace workspace, Outbox outbox) {
        return List.of(
                new Hovers(client, display),
                new Highlights(client),
                new SumNavigation(client, display),
                new DocumentLinks(client, display),
                new FoldingRanges(client, display),
                new SelectionRanges(client),
                new SemanticTokenAnswers(client, display, workspace),
                new InlayHints(client, workspace),
                new CodeLenses(client, display, workspace, outbox),
                new OwnRequests(client, workspace));
    }
}
