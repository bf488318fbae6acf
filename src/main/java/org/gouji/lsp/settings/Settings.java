package org.gouji.lsp.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.analysis.Findings;
import org.gouji.analysis.FormLibrary;
import org.gouji.config.Configuration;
import org.gouji.config.ConfigurationFile;
import org.gouji.config.ConfigurationFiles;
import org.gouji.config.FormFile;
import org.gouji.config.Profile;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Snapshot;
import org.gouji.report.label.KnownForms;
import org.gouji.rules.Rules;
import org.jspecify.annotations.Nullable;

/** The configurations that hold for documents; what is open in the editor wins over what is on disk. */
public final class Settings {

    private final Map<Path, String> open = new ConcurrentHashMap<>();
    private final ConfigurationFiles files =
            ConfigurationFiles.search(Rules::codes, path -> Optional.ofNullable(open.get(path)));
    private final FormLibrary forms = new FormLibrary(files);
    private final Optional<Path> root;
    private volatile ChosenSettings chosen = ChosenSettings.NONE;

    /** @param root the first folder of the workspace, empty where there is none */
    public Settings(Optional<Path> root) {
        this.root = root;
    }

    /** Whether a document is a configuration or a form file, whatever its language is said to be. */
    public boolean isConfiguration(@Nullable String uri) {
        return uri != null
                && (uri.equals(ConfigurationFile.NAME)
                        || uri.endsWith("/" + ConfigurationFile.NAME)
                        || FormFile.isName(uri));
    }

    /** What holds for a document; for one that isn't saved yet, what holds in the workspace's folder. */
    public Configuration of(DocumentUri uri) {
        return uri.path()
                .or(() -> root.map(folder -> folder.resolve("untitled")))
                .map(files::of)
                .orElse(Configuration.NONE);
    }

    /** The forms that a document may follow. */
    public KnownForms forms(DocumentUri uri) {
        return forms.of(of(uri));
    }

    /** What holds for a document, with what is chosen in the editor where its configuration doesn't say. */
    public Configuration effective(DocumentUri uri) {
        Configuration configuration = of(uri);
        Optional<Profile> wanted = editor(uri).profile();
        return configuration.profile().isEmpty() && wanted.isPresent()
                ? configuration.with(wanted.get())
                : configuration;
    }

    /** What is chosen in the editor for a document. */
    public EditorSettings editor(DocumentUri uri) {
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
    public ConfigurationFiles files() {
        return files;
    }

    /** What is to be said of a configuration or a form file that is open. */
    public Findings findings(Snapshot document) {
        List<Diagnostic> faults = DocumentUri.of(document.uri())
                .path()
                .flatMap(file -> FormFile.isName(file) ? formFaults(file) : faults(file, document.text()))
                .orElseGet(() -> FormFile.isName(document.uri())
                        ? FormFile.read(document.text()).diagnostics()
                        : ConfigurationFile.read(document.text(), Rules.codes()).diagnostics());
        return Findings.ofConfiguration(document.text(), faults);
    }

    /** What is wrong with a form file; nothing where no configuration is near, so that it may be another program’s. */
    private Optional<List<Diagnostic>> formFaults(Path file) {
        return Optional.of(files.located(file)
                .flatMap(near -> files.form(file))
                .map(FormFile::diagnostics)
                .orElse(List.of()));
    }

    /** What is wrong with a configuration, the form files that it lists included, if it reads as this text. */
    private Optional<List<Diagnostic>> faults(Path file, String text) {
        return files.located(file)
                .filter(found ->
                        found.file().equals(file) && found.content().text().equals(text))
                .map(found -> found.content().diagnostics());
    }

    /** What is to be said of a configuration or a form file on disk. */
    public Findings onDisk(Path file) {
        if (FormFile.isName(file)) {
            String text = files.form(file).map(FormFile::text).orElse("");
            return Findings.ofConfiguration(text, formFaults(file).orElse(List.of()));
        }
        ConfigurationFile read = files.located(file)
                .filter(found -> found.file().equals(file))
                .map(ConfigurationFiles.Located::content)
                .orElseGet(() -> ConfigurationFile.onDisk(file, Rules.codes()));
        return Findings.ofConfiguration(read.text(), read.diagnostics());
    }

    /** Takes a configuration that is open. */
    public void open(Snapshot configuration) {
        DocumentUri.of(configuration.uri()).path().ifPresent(file -> open.put(file, configuration.text()));
        forget();
    }

    public void close(Snapshot configuration) {
        DocumentUri.of(configuration.uri()).path().ifPresent(open::remove);
        forget();
    }

    /** Forgets what was read from disk. */
    public void forget() {
        files.forget();
    }
}
