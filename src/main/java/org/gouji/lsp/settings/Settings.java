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

/**
 * The configurations and editor settings for documents. A configuration that is open counts as it stands in the editor,
 * the others as they are on disk.
 */
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

    /** Whether a document is a configuration or a form file by its name, whatever its language in the editor is. */
    public boolean isConfiguration(@Nullable String uri) {
        return uri != null
                && (uri.equals(ConfigurationFile.NAME)
                        || uri.endsWith("/" + ConfigurationFile.NAME)
                        || FormFile.isName(uri));
    }

    /** The configuration for a document; for an unsaved document, the one of the workspace's first folder. */
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

    /**
     * The configuration for a document, with the profile that is chosen in the editor if the configuration names none.
     */
    public Configuration effective(DocumentUri uri) {
        Configuration configuration = of(uri);
        Optional<Profile> wanted = editor(uri).profile();
        return configuration.profile().isEmpty() && wanted.isPresent()
                ? configuration.with(wanted.get())
                : configuration;
    }

    /** The editor's settings for a document. */
    public EditorSettings editor(DocumentUri uri) {
        return chosen.of(uri);
    }

    /** The editor's settings for all documents. */
    ChosenSettings chosen() {
        return chosen;
    }

    void choose(ChosenSettings settings) {
        chosen = settings;
    }

    /** The configuration files, looked up by the files that they apply to. */
    public ConfigurationFiles files() {
        return files;
    }

    /** The errors in a configuration or a form file that is open. */
    public Findings findings(Snapshot document) {
        List<Diagnostic> faults = DocumentUri.of(document.uri())
                .path()
                .flatMap(file -> FormFile.isName(file) ? formFaults(file) : faults(file, document.text()))
                .orElseGet(() -> FormFile.isName(document.uri())
                        ? FormFile.read(document.text()).diagnostics()
                        : ConfigurationFile.read(document.text(), Rules.codes()).diagnostics());
        return Findings.ofConfiguration(document.text(), faults);
    }

    /** The errors in a form file; none if no configuration is near, because the file may belong to another program. */
    private Optional<List<Diagnostic>> formFaults(Path file) {
        return Optional.of(files.located(file)
                .flatMap(near -> files.form(file))
                .map(FormFile::diagnostics)
                .orElse(List.of()));
    }

    /**
     * The errors in a configuration and in the form files that it lists; empty if another text of the file was read.
     */
    private Optional<List<Diagnostic>> faults(Path file, String text) {
        return files.located(file)
                .filter(found ->
                        found.file().equals(file) && found.content().text().equals(text))
                .map(found -> found.content().diagnostics());
    }

    /** The errors in a configuration or a form file on disk. */
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

    /** Uses the text of an open configuration from now on, instead of its file on disk. */
    public void open(Snapshot configuration) {
        DocumentUri.of(configuration.uri()).path().ifPresent(file -> open.put(file, configuration.text()));
        forget();
    }

    public void close(Snapshot configuration) {
        DocumentUri.of(configuration.uri()).path().ifPresent(open::remove);
        forget();
    }

    /** Forgets the files that were read, so that they are read again. */
    public void forget() {
        files.forget();
    }
}
