package org.gouji.lsp.feature;

import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.gouji.ide.outline.Fold;
import org.gouji.ide.outline.Folds;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.client.ReadingFeatures;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;

/** Answers {@code textDocument/foldingRange}. */
record FoldingRanges(ClientFeatures client, ReadingFeatures display) implements Feature {

    @Override
    public void advertise(Advertised capabilities) {
        capabilities.with("foldingRangeProvider");
    }

    @Override
    public void register(Requests requests) {
        requests.on(
                "textDocument/foldingRange",
                FoldingRangeRequestParams.class,
                FoldingRangeRequestParams::getTextDocument,
                (snapshot, params) -> answer(snapshot));
    }

    private List<FoldingRange> answer(Snapshot snapshot) {
        Places places = snapshot.places(client.encoding());
        List<Fold> all = Folds.of(snapshot.analysis());
        List<Fold> folds = display.wholeLines() ? Folds.wholeLines(all) : all;
        return Folds.limited(folds, display.mostFolds()).stream()
                .map(fold -> range(places, fold))
                .toList();
    }

    private FoldingRange range(Places places, Fold fold) {
        FoldingRange range = new FoldingRange(fold.firstLine(), fold.lastLine());
        if (!display.wholeLines()) {
            Position end = places.position(fold.range().end());
            range.setStartCharacter(places.position(fold.range().start()).getCharacter());
            range.setEndLine(end.getLine());
            range.setEndCharacter(end.getCharacter());
        }
        switch (fold.kind()) {
            case COMMENT -> range.setKind(FoldingRangeKind.Comment);
            case FRONT_MATTER -> range.setKind(FoldingRangeKind.Region);
            case CHAPTER, TOPIC, TABLE -> {} // no kind: commands that fold all regions leave them alone
        }
        return range;
    }
}
