package org.gouji.lsp.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.config.Configuration;
import org.gouji.corpus.ReportDigest;
import org.gouji.lsp.document.DocumentUri;

/**
 * The ids of the last diagnostics of files on disk. A file is read again only if something that its diagnostics depend
 * on has changed: the file itself, its configuration or a report that it is compared with.
 */
public final class DiskResults {

    /** The state of everything that the findings in a file depend on. */
    public record Stamp(FileTime modified, long size, Configuration configuration, List<ReportDigest> compared) {

        /** The present stamp of a file, empty if there is no such file. */
        static Optional<Stamp> of(Path file, Configuration configuration, List<ReportDigest> compared) {
            try {
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional.of(new Stamp(found.lastModifiedTime(), found.size(), configuration, compared));
            } catch (IOException gone) {
                return Optional.empty();
            }
        }
    }

    private record Result(Stamp stamp, String id) {}

    private final Map<DocumentUri, Result> results = new ConcurrentHashMap<>();

    /** The id of a file's diagnostics, empty if it isn't known for this stamp. */
    public Optional<String> id(DocumentUri uri, Stamp stamp) {
        return Optional.ofNullable(results.get(uri))
                .filter(result -> result.stamp().equals(stamp))
                .map(Result::id);
    }

    public void put(DocumentUri uri, Stamp stamp, String id) {
        results.put(uri, new Result(stamp, id));
    }

    /** Removes the ids of all documents but these. */
    public void keep(Set<DocumentUri> documents) {
        results.keySet().retainAll(documents);
    }
}
