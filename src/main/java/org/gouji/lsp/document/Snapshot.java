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
 * One version of an open document. What is known of it is found out once, by whoever asks first; an edit never waits for
 * that.
 */
public final class Snapshot {

    /** After as many edits a new parse is as good. */
    private static final int MOST_EDITS = 64;

    /** A version whose tree somebody may be at work on, and the edits since. */
    private record Origin(Snapshot snapshot, List<TextEdit> edits) {}

    /**
     * What all versions that were made from each other share.
     *
     * @param memory what their sentences and rows say
     * @param tooLong the length from which on the memory wasn't enough
     * @param forms the forms that the document may follow, as things stand when it is asked
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

    /** The first version of a document; {@code forms} are those that it may follow, as things stand when it is asked. */
    public Snapshot(String uri, @Nullable Integer version, String text, Supplier<KnownForms> forms) {
        this(uri, version, text, new History(new ReportMemory(), new AtomicInteger(Integer.MAX_VALUE), forms));
    }

    private Snapshot(String uri, @Nullable Integer version, String text, History history) {
        this.uri = uri;
        this.version = version;
        this.text = text;
        this.history = history;
    }

    /** The document after a change; lines that the change doesn't touch aren't parsed again where they have been before. */
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

    /** The document with another text. */
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

    /** The tree where it is known, or follows from one that is; else null. */
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

    /** The document's name as the client spells it. */
    public String uri() {
        return uri;
    }

    /** The client's number for this version, null where it gives none. */
    @Nullable
    public Integer version() {
        return version;
    }

    public String text() {
        return text;
    }

    /** @throws TooLarge where the memory isn't enough for this version or wasn't for a shorter one */
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
