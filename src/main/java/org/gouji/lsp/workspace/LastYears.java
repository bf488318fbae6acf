package org.gouji.lsp.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.gouji.analysis.Analysis;
import org.gouji.corpus.ReportDigest;
import org.gouji.ide.reading.LastYear;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Documents;
import org.gouji.lsp.document.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Finds last year's report of the agency of an open report. The last report that was read from disk is kept for later
 * calls.
 */
public final class LastYears {

    private record Known(Path file, FileTime modified, Analysis analysis) {}

    private final Workspace workspace;
    private final Documents documents;
    private volatile @Nullable Known known;

    public LastYears(Workspace workspace, Documents documents) {
        this.workspace = workspace;
        this.documents = documents;
    }

    /** Last year's report; empty if there is none, or if several could be meant. */
    public Optional<LastYear> of(Snapshot snapshot) {
        return workspace.ofOtherPeriod(snapshot, -1).flatMap(digest -> digest.identity()
                .flatMap(identity ->
                        analysis(digest).map(analysis -> new LastYear(identity.period(), analysis.report()))));
    }

    private Optional<Analysis> analysis(ReportDigest digest) {
        String uri = digest.source().document();
        return documents
                .get(new TextDocumentIdentifier(uri))
                .map(Snapshot::analysis)
                .or(() -> DocumentUri.of(uri).path().flatMap(this::read));
    }

    private Optional<Analysis> read(Path file) {
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            Known before = known;
            if (before != null
                    && before.file().equals(file)
                    && before.modified().equals(modified)) {
                return Optional.of(before.analysis());
            }
            Optional<Analysis> read = DiskReports.text(file).map(text -> Analysis.of(text, workspace.forms(file)));
            read.ifPresent(analysis -> known = new Known(file, modified, analysis));
            return read;
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
