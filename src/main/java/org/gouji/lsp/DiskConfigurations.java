package org.gouji.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The configurations on disk that were met while reports were looked for. Safe to be used by threads. */
final class DiskConfigurations {

    private final Set<Path> files = ConcurrentHashMap.newKeySet();

    /** Takes those that a search has met. */
    void met(List<Path> found) {
        files.addAll(found);
    }

    /** A file may be new or gone. */
    void readAgain(Path file) {
        if (Files.isRegularFile(file)) {
            files.add(file);
        } else {
            files.remove(file);
        }
    }

    /** Forgets what was met below a path that is gone. */
    void forget(Path gone) {
        files.removeIf(file -> file.startsWith(gone));
    }

    /** All of them, with their names in diagnostics. */
    Map<DocumentUri, String> names() {
        Map<DocumentUri, String> names = new TreeMap<>(Comparator.comparing(DocumentUri::canonical));
        files.forEach(file -> names.put(DocumentUri.of(file), file.toUri().toString()));
        return names;
    }
}
