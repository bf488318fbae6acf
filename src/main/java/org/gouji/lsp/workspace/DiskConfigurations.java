package org.gouji.lsp.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gouji.files.ReportNames;
import org.gouji.lsp.document.DocumentUri;

/**
 * The configurations and form files on disk that were found while searching for reports. Safe for use by many threads.
 */
public final class DiskConfigurations {

    private final Set<Path> files = ConcurrentHashMap.newKeySet();

    /** Adds the configurations that a search has found. */
    void met(List<Path> found) {
        files.addAll(found);
    }

    /**
     * Adds the existing form files that the known configurations list; {@code listed} gives those of a configuration.
     */
    void addForms(Function<Path, List<Path>> listed) {
        List<Path> forms = files.stream()
                .filter(ReportNames::isConfiguration)
                .flatMap(file -> listed.apply(file).stream())
                .filter(Files::isRegularFile)
                .toList();
        files.addAll(forms);
    }

    /** Adds a file if it exists, else removes it. */
    void readAgain(Path file) {
        if (Files.isRegularFile(file)) {
            files.add(file);
        } else {
            files.remove(file);
        }
    }

    /** Removes the files at or below a path that is gone. */
    void forget(Path gone) {
        files.removeIf(file -> file.startsWith(gone));
    }

    /** The URIs of the known files in alphabetical order, each mapped to its spelling in diagnostics. */
    public Map<DocumentUri, String> names() {
        Map<DocumentUri, String> names = new TreeMap<>(Comparator.comparing(DocumentUri::canonical));
        files.forEach(file -> names.put(DocumentUri.of(file), file.toUri().toString()));
        return names;
    }
}
