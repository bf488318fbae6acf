package org.gouji.lsp.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.lsp.ToldEdits;
import org.gouji.lsp.client.PositionEncoding;
import org.gouji.lsp.wire.LargeTexts;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.BuiltInEditions;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.LineIndex;
import org.gouji.text.RandomEdits;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The versions of a document, each of which is what a fresh look at its text would be. */
class SnapshotTest {

    private static final String URI = "untitled:a.gouji";
    private static final int EDITS = 10_000;
    private static final int SAMPLE = 50;
    private static final String REPORT = Layout.MARKDOWN.write(SampleReport.consistent(BuiltInEditions.newest(), 3));

    private static Documents opened() {
        Documents documents = new Documents(PositionEncoding.UTF16, uri -> KnownForms.builtIn());
        documents.open(new TextDocumentItem(URI, "gouji", 0, REPORT));
        return documents;
    }

    private static Snapshot change(Documents documents, int version, String before, TextEdit edit) {
        JsonObject change = ToldEdits.change(before, edit);
        return documents.change(
                new VersionedTextDocumentIdentifier(URI, version),
                List.of(new Gson().fromJson(change, TextDocumentContentChangeEvent.class)));
    }

    /** Trees are asked for now and then and in any order, so that they follow from others over several edits as well. */
    @Test
    void aDocumentThatIsEditedTenThousandTimesEqualsAFreshParseAfterEachEdit() {
        Random random = new Random(7);
        RandomEdits edits = new RandomEdits(random);
        Documents documents = opened();
        String text = REPORT;
        List<Snapshot> unseen = new ArrayList<>();
        for (int version = 1; version <= EDITS; version++) {
            TextEdit edit = ToldEdits.tellable(text, edits.next(text));
            Snapshot snapshot = change(documents, version, text, edit);
            text = TextEdit.apply(text, List.of(edit));
            assertThat(snapshot.text()).isEqualTo(text);
            assertThat(snapshot.version()).isEqualTo(version);
            unseen.add(snapshot);
            if (random.nextInt(3) == 0) {
                Collections.shuffle(unseen, random);
                unseen.forEach(SnapshotTest::assertFresh);
                unseen.clear();
            }
            if (version % SAMPLE == 0) {
                assertThat(Findings.of(snapshot.analysis()).diagnostics())
                        .isEqualTo(Findings.of(Analysis.of(text)).diagnostics());
            }
        }
    }

    private static void assertFresh(Snapshot snapshot) {
        SyntaxTree fresh = SyntaxTree.parse(snapshot.text());
        assertThat(snapshot.tree().text()).isEqualTo(snapshot.text());
        assertThat(snapshot.tree().lines()).isEqualTo(fresh.lines());
        assertThat(snapshot.tree().comments()).isEqualTo(fresh.comments());
        LineIndex index = snapshot.places(PositionEncoding.UTF16).index();
        assertThat(index.lineCount()).isEqualTo(fresh.index().lineCount());
        for (int line = 0; line < index.lineCount(); line++) {
            assertThat(index.start(line)).isEqualTo(fresh.index().start(line));
        }
    }

    /** As many edits as anybody makes before the first parse has ended. */
    @Test
    void editsOfWhatHasNotBeenParsedAreAppliedAllTheSame() {
        RandomEdits edits = new RandomEdits(new Random(8));
        Snapshot first = new Snapshot(URI, 0, REPORT, KnownForms::builtIn);
        List<Snapshot> versions = new ArrayList<>(List.of(first));
        for (int version = 1; version <= 200; version++) {
            Snapshot last = versions.get(versions.size() - 1);
            versions.add(last.edit(version, edits.next(last.text())));
        }
        assertFresh(first);
        Collections.reverse(versions);
        versions.forEach(SnapshotTest::assertFresh);
    }

    /** While somebody is at work on the first version, many more are made. */
    @Test
    @Timeout(60)
    void anEditWaitsForNobody() throws InterruptedException {
        String large = REPORT.repeat(400);
        CountDownLatch done = new CountDownLatch(1);
        Thread other = new Thread(() -> LargeTexts.work(large, () -> await(done)));
        other.start();
        while (!LargeTexts.isBusy()) {
            Thread.onSpinWait();
        }
        Snapshot first = new Snapshot(URI, 0, large, KnownForms::builtIn);
        Thread worker = new Thread(first::analysis);
        worker.start();
        while (worker.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        Snapshot last = first;
        for (int version = 1; version <= 100; version++) {
            int end = last.places(PositionEncoding.UTF16).text().length();
            last = last.edit(version, new TextEdit(new TextRange(end / 2, end / 2), "x"));
        }
        assertThat(worker.isAlive())
                .as("the first version is still being analysed")
                .isTrue();
        done.countDown();
        worker.join();
        assertFresh(last);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
