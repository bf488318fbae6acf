package org.gouji.lsp;

import java.util.List;

/** What a client may ask for: how the server says that it is there, and what answers. */
interface Feature {

    /** Says what there is. */
    void advertise(Advertised capabilities);

    /** Names what answers. */
    void register(Requests requests);

    /** Told that a document, by the client's name for it, isn't open any more. */
    default void closed(String uri) {}

    /** The features that help to read a report and change nothing. */
    static List<Feature> reading(
            ClientFeatures client,
            ReadingFeatures display,
            Documents documents,
            Workspace workspace,
            Settings settings,
            Outbox outbox) {
        return List.of(
                new Hovers(client, display, new LastYears(workspace, documents)),
                new Highlights(client),
                new Navigation(client, display, workspace, new OtherPlaces(client.encoding(), documents)),
                new DocumentLinks(client, display),
                new FoldingRanges(client, display),
                new SelectionRanges(client),
                new SemanticTokenAnswers(client, display, workspace),
                new InlayHints(client, workspace, settings),
                new CodeLenses(client, display, workspace, settings, outbox),
                new OwnRequests(client, workspace));
    }

    /** The features that propose changes. */
    static List<Feature> editing(
            ClientFeatures client, EditingFeatures editing, Diagnostics diagnostics, Workspace workspace) {
        return List.of(new CodeActions(client, editing, diagnostics, workspace), new Formattings(client));
    }
}
