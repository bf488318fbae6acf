package org.gouji.lsp;

import org.gouji.analysis.Analysis;
import org.gouji.claims.PassageMemory;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextEdit;
import org.jspecify.annotations.Nullable;

/** One version of an open document. What is known of it is found out once, by whoever asks first. */
final class Snapshot {

    private final String uri;
    private final @Nullable Integer version;
    private final String text;
    private final PassageMemory memory;
    private @Nullable SyntaxTree tree;
    private @Nullable Analysis analysis;

    Snapshot(String uri, @Nullable Integer version, String text) {
        this(uri, version, text, new PassageMemory());
    }

    private Snapshot(String uri, @Nullable Integer version, String text, PassageMemory memory) {
        this.uri = uri;
        this.version = version;
        this.text = text;
        this.memory = memory;
    }

    /** The document after a change; lines that the change doesn't touch aren't parsed again. */
    Snapshot edit(@Nullable Integer newVersion, TextEdit edit) {
        SyntaxTree edited = tree().edit(edit);
        Snapshot snapshot = new Snapshot(uri, newVersion, edited.text(), memory);
        snapshot.tree = edited;
        return snapshot;
    }

    /** The document with another text. */
    Snapshot replace(@Nullable Integer newVersion, String newText) {
        return new Snapshot(uri, newVersion, newText, memory);
    }

    private synchronized SyntaxTree tree() {
        SyntaxTree known = tree;
        if (known == null) {
            known = SyntaxTree.parse(text);
            tree = known;
        }
        return known;
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
            known = Analysis.of(tree(), memory);
            analysis = known;
        }
        return known;
    }

    Places places(PositionEncoding encoding) {
        return new Places(text, tree().index(), encoding);
    }
}
