package org.gouji.lsp.feature;

import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.TextEdit;
import org.gouji.ide.format.Formatting;
import org.gouji.ide.format.TypingAid;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.wire.Failures;

/**
 * Answers {@code textDocument/formatting}, {@code textDocument/rangeFormatting} and
 * {@code textDocument/onTypeFormatting}. The client's tab size and similar options are ignored, because the form
 * determines the layout.
 */
record Formattings(ClientFeatures client) implements Feature {

    private static final String PIPE = "|";
    private static final String NEWLINE = "\n";

    @Override
    public void advertise(Advertised capabilities) {
        capabilities.with("documentFormattingProvider");
        capabilities.with("documentRangeFormattingProvider");
        JsonObject typing = Advertised.options("moreTriggerCharacter", List.of(NEWLINE));
        typing.addProperty("firstTriggerCharacter", PIPE);
        capabilities.with("documentOnTypeFormattingProvider", typing);
    }

    @Override
    public void register(Requests requests) {
        requests.on(
                "textDocument/formatting",
                DocumentFormattingParams.class,
                DocumentFormattingParams::getTextDocument,
                (snapshot, params) -> document(snapshot));
        requests.on(
                "textDocument/rangeFormatting",
                DocumentRangeFormattingParams.class,
                DocumentRangeFormattingParams::getTextDocument,
                this::range);
        requests.on(
                "textDocument/onTypeFormatting",
                DocumentOnTypeFormattingParams.class,
                DocumentOnTypeFormattingParams::getTextDocument,
                this::onType);
    }

    private List<TextEdit> document(Snapshot snapshot) {
        Places places = snapshot.places(client.encoding());
        return edits(places, Formatting.document(snapshot.analysis().report()));
    }

    private List<TextEdit> range(Snapshot snapshot, DocumentRangeFormattingParams params) {
        Places places = snapshot.places(client.encoding());
        return edits(places, Formatting.range(snapshot.analysis().report(), Requests.range(places, params.getRange())));
    }

    private List<TextEdit> onType(Snapshot snapshot, DocumentOnTypeFormattingParams params) {
        if (params.getCh() == null) {
            throw Failures.invalidParams("缺少输入的字符 ch", "the typed character is missing");
        }
        Places places = snapshot.places(client.encoding());
        int cursor = Requests.offset(places, params.getPosition());
        return switch (params.getCh()) {
            case PIPE -> edits(places, TypingAid.pipe(snapshot.analysis().report(), cursor));
            case NEWLINE -> edits(places, TypingAid.newline(snapshot.analysis().report(), cursor));
            default -> List.of();
        };
    }

    private static List<TextEdit> edits(Places places, List<org.gouji.text.TextEdit> edits) {
        return edits.stream().map(places::edit).toList();
    }
}
