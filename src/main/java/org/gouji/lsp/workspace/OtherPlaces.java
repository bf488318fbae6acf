package org.gouji.lsp.workspace;

import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.gouji.diagnostic.Related;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.client.PositionEncoding;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Documents;
import org.gouji.lsp.document.Snapshot;
import org.gouji.text.LineIndex;

/**
 * Converts places in other documents than the present one, such as last year's report, into the client's position
 * encoding.
 */
public final class OtherPlaces {

    private final PositionEncoding encoding;
    private final Documents documents;

    public OtherPlaces(PositionEncoding encoding, Documents documents) {
        this.encoding = encoding;
        this.documents = documents;
    }

    public Range range(Related.Elsewhere place) {
        return range(place.document(), place.start(), place.end());
    }

    /**
     * A range of another document in the client's position encoding; in UTF-16 units if the document can't be read.
     *
     * @param start the start: a line from 0 and a character in UTF-16 units
     * @param end the end: a line from 0 and a character in UTF-16 units
     */
    public Range range(String document, org.gouji.text.Position start, org.gouji.text.Position end) {
        Range utf16 = new Range(position(start), position(end));
        if (encoding == PositionEncoding.UTF16) {
            return utf16;
        }
        return text(document).map(text -> rangeIn(text, start, end)).orElse(utf16);
    }

    private Range rangeIn(String text, org.gouji.text.Position start, org.gouji.text.Position end) {
        LineIndex index = LineIndex.of(text);
        Places places = new Places(text, index, encoding);
        return new Range(places.position(index.offset(start)), places.position(index.offset(end)));
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
