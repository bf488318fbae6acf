package org.gouji.lsp.feature;

import java.util.List;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.EditingFeatures;
import org.gouji.lsp.client.ReadingFeatures;
import org.gouji.lsp.diagnostics.Diagnostics;
import org.gouji.lsp.document.Documents;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.settings.Settings;
import org.gouji.lsp.wire.Outbox;
import org.gouji.lsp.workspace.LastYears;
import org.gouji.lsp.workspace.OtherPlaces;
import org.gouji.lsp.workspace.Workspace;

/** The features that answer the client's requests about a report. */
public final class Features {

    private Features() {}

    /** The features that help to read a report and change nothing. */
    public static List<Feature> reading(
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
    public static List<Feature> editing(
            ClientFeatures client, EditingFeatures editing, Diagnostics diagnostics, Workspace workspace) {
        return List.of(new CodeActions(client, editing, diagnostics, workspace), new Formattings(client));
    }
}
