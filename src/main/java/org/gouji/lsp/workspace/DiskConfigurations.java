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

/** The configurations on disk that were met while reports were looked for. Safe to be used by threads. */
public final class DiskConfigurations {

    private final Set<Path> files = ConcurrentHashMap.newKeySet();

    /** Takes those that a search has met. */
    void met(List<Path> found) {
        files.addAll(found);
    }

    /** Takes the form files that those list; {@code listed} are the form files that a configuration lists. */
    void addForms(Function<Path, List<Path>> listed) {
        List<Path> forms = files.stream()
                .filter(ReportNames::isConfiguration)
                .flatMap(file -> listed.apply(file).stream())
                .filter(Files::isRegularFile)
                .toList();
        files.addAll(forms);
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
    public Map<DocumentUri, String> names() {
        Map<DocumentUri, String> names = new TreeMap<>(Comparator.comparing(DocumentUri::canonical));
        files.forEach(file -> names.put(DocumentUri.of(file), file.toUri().toString()));
        return names;
    }
}
