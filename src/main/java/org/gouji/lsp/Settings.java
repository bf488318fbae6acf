package org.gouji.lsp;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.config.Configuration;
import org.gouji.config.ConfigurationFile;
import org.gouji.config.ConfigurationFiles;
import org.gouji.config.Profile;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.rules.Rules;
import org.jspecify.annotations.Nullable;

/** The configurations that hold for documents; what is open in the editor wins over what is on disk. */
final class Settings {

    private final Map<Path, String> open = new ConcurrentHashMap<>();
    private final ConfigurationFiles files =
            ConfigurationFiles.search(Rules::codes, path -> Optional.ofNullable(open.get(path)));
    private final Optional<Path> root;
    private volatile ChosenSettings chosen = ChosenSettings.NONE;

    private Settings(Optional<Path> root) {
        this.root = root;
    }

    /** Settings for the workspace that {@code initialize} names. */
    static Settings of(JsonObject params) {
        return new Settings(WorkspaceFolders.of(params).stream().findFirst());
    }

    /** Whether a document is a configuration, whatever its language is said to be. */
    boolean isConfiguration(@Nullable String uri) {
        return uri != null && (uri.equals(ConfigurationFile.NAME) || uri.endsWith("/" + ConfigurationFile.NAME));
    }

    /** What holds for a document; for one that isn't saved yet, what holds in the workspace's folder. */
    Configuration of(DocumentUri uri) {
        return uri.path()
                .or(() -> root.map(folder -> folder.resolve("untitled")))
                .map(files::of)
                .orElse(Configuration.NONE);
    }

    /** What holds for a document, with what is chosen in the editor where its configuration doesn't say. */
    Configuration effective(DocumentUri uri) {
        Configuration configuration = of(uri);
        Optional<Profile> wanted = editor(uri).profile();
        return configuration.profile().isEmpty() && wanted.isPresent()
                ? configuration.with(wanted.get())
                : configuration;
    }

    /** What is chosen in the editor for a document. */
    EditorSettings editor(DocumentUri uri) {
        return chosen.of(uri);
    }

    /** All that is chosen in the editor. */
    ChosenSettings chosen() {
        return chosen;
    }

    void choose(ChosenSettings settings) {
        chosen = settings;
    }

    /** The configurations by the files that they hold for. */
    ConfigurationFiles files() {
        return files;
    }

    /** What is wrong with the text of a configuration. */
    List<Diagnostic> faults(String text) {
        return ConfigurationFile.read(text, Rules.codes()).diagnostics();
    }

    /** A configuration as it is on disk. */
    ConfigurationFile onDisk(Path file) {
        return ConfigurationFile.onDisk(file, Rules.codes());
    }

    /** Takes a configuration that is open. */
    void open(Snapshot configuration) {
        DocumentUri.of(configuration.uri()).path().ifPresent(file -> open.put(file, configuration.text()));
        forget();
    }

    void close(Snapshot configuration) {
        DocumentUri.of(configuration.uri()).path().ifPresent(open::remove);
        forget();
    }

    /** Forgets what was read from disk. */
    void forget() {
        files.forget();
    }
}
