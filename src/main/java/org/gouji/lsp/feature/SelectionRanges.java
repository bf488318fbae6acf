package org.gouji.lsp.feature;

import java.util.List;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.gouji.ide.outline.Selection;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.wire.Failures;
import org.gouji.text.TextRange;

/** Answers {@code textDocument/selectionRange}: for each position the innermost range, linked to those around it. */
record SelectionRanges(ClientFeatures client) implements Feature {

    @Override
    public void advertise(Advertised capabilities) {
        capabilities.with("selectionRangeProvider");
    }

    @Override
    public void register(Requests requests) {
        requests.on(
                "textDocument/selectionRange",
                SelectionRangeParams.class,
                SelectionRangeParams::getTextDocument,
                this::answer);
    }

    private List<SelectionRange> answer(Snapshot snapshot, SelectionRangeParams params) {
        if (params.getPositions() == null) {
            throw Failures.invalidParams("缺少 positions", "positions are missing");
        }
        Places places = snapshot.places(client.encoding());
        return params.getPositions().stream()
                .map(position -> chain(places, Selection.at(snapshot.analysis(), Requests.offset(places, position))))
                .toList();
    }

    private static SelectionRange chain(Places places, List<TextRange> ranges) {
        SelectionRange outer = new SelectionRange();
        outer.setRange(places.range(ranges.get(ranges.size() - 1)));
        for (int index = ranges.size() - 2; index >= 0; index--) {
            outer = new SelectionRange(places.range(ranges.get(index)), outer);
        }
        return outer;
    }
}
