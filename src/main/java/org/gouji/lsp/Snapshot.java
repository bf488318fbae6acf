package org.gouji.lsp;

import org.gouji.analysis.Analysis;
import org.gouji.text.LineIndex;
import org.jspecify.annotations.Nullable;

/** One version of an open document. What is known of it is found out once, by whoever asks first. */
final class Snapshot {

    private final String uri;
    private final @Nullable Integer version;
    private final String text;
    private @Nullable Analysis analysis;

    Snapshot(String uri, @Nullable Integer version, String text) {
        this.uri = uri;
        this.version = version;
        this.text = text;
    }

    /** The document's name as the client spells it. */
    String uri() {
        return uri;
    }

    /** The client's number for this version, null where it gives none. */
    @Nullable
    Integer version() {
        return version;
    }

    String text() {
        return text;
    }

    synchronized Analysis analysis() {
        Analysis known = analysis;
        if (known == null) {
            known = Analysis.of(text);
            analysis = known;
        }
        return known;
    }

    /** Places in this version, before anything is known of it. */
    Places places(PositionEncoding encoding) {
        return new Places(text, LineIndex.of(text), encoding);
    }

    /** Places in this version, once it has been analysed. */
    Places analysedPlaces(PositionEncoding encoding) {
        return new Places(text, analysis().index(), encoding);
    }
}
