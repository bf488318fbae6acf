package org.gouji.lsp.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.gouji.analysis.Analysis;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.client.PositionEncoding;
import org.gouji.lsp.wire.LargeTexts;
import org.gouji.lsp.wire.TooLarge;
import org.gouji.report.ReportMemory;
import org.gouji.report.label.KnownForms;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.LineIndex;
import org.gouji.text.TextEdit;
import org.jspecify.annotations.Nullable;

/**
 * One version of an open document. Its syntax tree and its analysis are computed when they are first needed, and kept;
 * an edit never waits for them.
 */
public final class Snapshot {

    /** The most edits that are replayed on the tree of an earlier version; after more, the text is parsed anew. */
    private static final int MOST_EDITS = 64;

    /** An earlier version whose tree may still be in the making, and the edits since then, oldest first. */
    private record Origin(Snapshot snapshot, List<TextEdit> edits) {}

    /**
     * The data that consecutive versions of a document share.
     *
     * @param memory the sentences and rows that were read in earlier versions
     * @param tooLong the length of the shortest text for which memory ran out, in UTF-16 units
     * @param forms gives the forms that the document may follow at the time of the call
     */
    private record History(ReportMemory memory, AtomicInteger tooLong, Supplier<KnownForms> forms) {}

    private final String uri;
    private final @Nullable Integer version;
    private final String text;
    private final History history;
    private final Object parsing = new Object();
    private volatile @Nullable SyntaxTree tree;
    private volatile @Nullable Origin origin;
    private @Nullable Analysis analysis;

    /** The first version of a document; {@code forms} gives the forms that it may follow at the time of the call. */
    public Snapshot(String uri, @Nullable Integer version, String text, Supplier<KnownForms> forms) {
        this(uri, version, text, new History(new ReportMemory(), new AtomicInteger(Integer.MAX_VALUE), forms));
    }

    private Snapshot(String uri, @Nullable Integer version, String text, History history) {
        this.uri = uri;
        this.version = version;
        this.text = text;
        this.history = history;
    }

    /**
     * The next version of the document, after an edit. If this version's tree is known, only the lines that the edit
     * touches are parsed again.
     */
    Snapshot edit(@Nullable Integer newVersion, TextEdit edit) {
        SyntaxTree known = knownTree();
        if (known != null) {
            SyntaxTree edited = known.edit(edit);
            Snapshot result = new Snapshot(uri, newVersion, edited.text(), history);
            result.tree = edited;
            return result;
        }
        Snapshot result = new Snapshot(uri, newVersion, TextEdit.apply(text, List.of(edit)), history);
        result.origin = after(edit);
        return result;
    }

    /** The next version of the document, with an entirely new text. */
    Snapshot replace(@Nullable Integer newVersion, String newText) {
        return new Snapshot(
                uri, newVersion, newText, new History(history.memory.withoutRows(), history.tooLong, history.forms));
    }

    private @Nullable Origin after(TextEdit edit) {
        Origin known = origin;
        List<TextEdit> edits = known == null ? new ArrayList<>() : new ArrayList<>(known.edits);
        edits.add(edit);
        return edits.size() > MOST_EDITS ? null : new Origin(known == null ? this : known.snapshot, edits);
    }

    /** The syntax tree if it is known, or can be derived by edits from the tree of an earlier version; else null. */
    private @Nullable SyntaxTree knownTree() {
        SyntaxTree known = tree;
        Origin from = origin;
        if (known == null && from != null && from.snapshot.tree != null) {
            known = from.snapshot.tree;
            for (TextEdit edit : from.edits) {
                known = known.edit(edit);
            }
            tree = known;
            origin = null;
        }
        return known;
    }

    SyntaxTree tree() {
        synchronized (parsing) {
            SyntaxTree known = knownTree();
            if (known == null) {
                known = SyntaxTree.parse(text);
                tree = known;
                origin = null;
            }
            return known;
        }
    }

    /** The document's URI in the client's spelling. */
    public String uri() {
        return uri;
    }

    /** The client's number for this version, null if it gives none. */
    @Nullable
    public Integer version() {
        return version;
    }

    public String text() {
        return text;
    }

    /**
     * The analysis of this version, by the forms that it may follow now.
     *
     * @throws TooLarge if memory isn't enough for this version, or wasn't for a shorter one
     */
    public synchronized Analysis analysis() {
        Analysis known = analysis;
        KnownForms forms = history.forms.get();
        if (known == null || known.report().forms() != forms) {
            if (text.length() >= history.tooLong.get() || !LargeTexts.mayFit(text, knownTree())) {
                throw new TooLarge();
            }
            known = LargeTexts.work(text, () -> analyse(forms));
            analysis = known;
        }
        return known;
    }

    private Analysis analyse(KnownForms forms) {
        try {
            return Analysis.of(tree(), forms, history.memory);
        } catch (OutOfMemoryError e) {
            if (LargeTexts.isLarge(text)) {
                tree = null;
                history.memory.forgetRows();
                history.tooLong.set(text.length());
                throw new TooLarge();
            }
            throw e;
        }
    }

    public Places places(PositionEncoding encoding) {
        SyntaxTree known = knownTree();
        return new Places(text, known == null ? LineIndex.of(text) : known.index(), encoding);
    }
}
