package org.gouji.lsp;

import java.util.List;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.TextEdit;
import org.gouji.ide.Formatting;

/**
 * Answers {@code textDocument/formatting} and {@code textDocument/rangeFormatting}. The client's tab size and the like
 * don't matter: the layout is the form's.
 */
final class Formattings {

    private final ClientFeatures client;

    Formattings(ClientFeatures client) {
        this.client = client;
    }

    List<TextEdit> document(Snapshot snapshot) {
        return edits(snapshot, Formatting.document(snapshot.analysis().report()));
    }

    List<TextEdit> range(Snapshot snapshot, DocumentRangeFormattingParams params) {
        if (params.getRange() == null) {
            throw Failures.invalidParams("a range is missing");
        }
        Places places = snapshot.analysedPlaces(client.encoding());
        return edits(snapshot, Formatting.range(snapshot.analysis().report(), places.textRange(params.getRange())));
    }

    private List<TextEdit> edits(Snapshot snapshot, List<org.gouji.text.TextEdit> edits) {
        Places places = snapshot.analysedPlaces(client.encoding());
        return edits.stream().map(places::edit).toList();
    }
}
