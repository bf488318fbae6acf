package org.gouji.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.gouji.diagnostic.Related;
import org.gouji.text.LineIndex;

/** Places in other documents than the one that a diagnostic is in, counted as the client counts. */
final class OtherPlaces {

    private final PositionEncoding encoding;
    private final Documents documents;

    OtherPlaces(PositionEncoding encoding, Documents documents) {
        this.encoding = encoding;
        this.documents = documents;
    }

    Range range(Related.Elsewhere place) {
        Range utf16 = new Range(position(place.start()), position(place.end()));
        if (encoding == PositionEncoding.UTF16) {
            return utf16;
        }
        return text(place.document()).map(text -> range(text, place)).orElse(utf16);
    }

    private Range range(String text, Related.Elsewhere place) {
        LineIndex index = LineIndex.of(text);
        Places places = new Places(text, index, encoding);
        return new Range(places.position(index.offset(place.start())), places.position(index.offset(place.end())));
    }

    private Optional<String> text(String document) {
        return documents
                .get(new TextDocumentIdentifier(document))
                .map(Snapshot::text)
                .or(() -> DocumentUri.of(document).path().flatMap(DiskReports::text));
    }

    private static Position position(org.gouji.text.Position position) {
        return new Position(position.line(), position.character());
    }
}
