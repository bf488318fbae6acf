package org.gouji.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.analysis.Findings;
import org.gouji.analysis.FormLibrary;
import org.gouji.config.ConfigurationFile;
import org.gouji.config.ConfigurationFiles;
import org.gouji.config.FormFile;
import org.gouji.config.Profile;
import org.gouji.files.ReportNames;
import org.gouji.rules.Rules;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/** The configurations and forms for the reports of a run; each file's mistakes are reported once. */
final class Settings {

    private final ConfigurationFiles files;
    private final FormLibrary forms;
    private final Set<Path> seen = new HashSet<>();

    private Settings(ConfigurationFiles files) {
        this.files = files;
        this.forms = new FormLibrary(files);
    }

    /**
     * The settings of a run.
     *
     * @param file the configuration that {@code --config} names; null to search beside each report
     * @param profile the profile that {@code --profile} names; null to use that of the configuration
     * @throws InvalidPathException if {@code file} is no path
     */
    static Settings of(@Nullable String file, @Nullable Profile profile) {
        ConfigurationFiles search = ConfigurationFiles.search(Rules::codes, path -> Optional.empty());
        return new Settings(search.with(file == null ? null : Path.of(file), profile));
    }

    /** The reason why the configuration that is named can't be used, empty where it can. */
    static Optional<Localized> refusal(@Nullable String file) {
        try {
            return file == null || Files.isRegularFile(Path.of(file))
                    ? Optional.empty()
                    : Optional.of(new Localized(file + "：没有这个配置文件", file + ": no such configuration file"));
        } catch (InvalidPathException noPath) {
            return Optional.of(new Localized(file + "：没有这个配置文件", file + ": no such configuration file"));
        }
    }

    ConfigurationFiles files() {
        return files;
    }

    /** The forms that reports may follow, by their configurations. */
    FormLibrary forms() {
        return forms;
    }

    /** A configuration or form file with its mistakes, possibly none. */
    record Checked(String path, Findings findings) {

        private static Checked of(String path, ConfigurationFile content) {
            return new Checked(path, Findings.ofConfiguration(content.text(), content.diagnostics()));
        }

        private static Checked of(String path, FormFile content) {
            return new Checked(path, Findings.ofConfiguration(content.text(), content.diagnostics()));
        }

        private boolean isFaulty() {
            return !findings.diagnostics().isEmpty();
        }
    }

    /**
     * The configuration that applies to a file and the form files that it lists, if they have mistakes; each is
     * returned once in a run.
     */
    List<Checked> newlyFaulty(Path path) {
        return files.located(path)
                .map(found -> newlySeen(found, path).stream()
                        .filter(Checked::isFaulty)
                        .toList())
                .orElse(List.of());
    }

    /**
     * The faulty form files whose form has the given name or id, among those that the configuration of a file lists.
     */
    List<Checked> faulty(Path path, String form) {
        List<ConfigurationFiles.LocatedForm> listed =
                files.located(path).map(ConfigurationFiles.Located::forms).orElse(List.of());
        return listed.stream()
                .filter(found ->
                        found.content().form().isEmpty() && found.content().isCalled(form))
                .map(found -> Checked.of(shown(found.file(), path), found.content()))
                .toList();
    }

    /**
     * The check of a named form file, or of a named configuration and the form files that it lists. Files that were
     * checked before and form files that can't be read are left out.
     */
    List<Checked> named(Path path) {
        if (!ReportNames.isForm(path)) {
            return newlySeen(files.at(path), path);
        }
        Path whole = path.toAbsolutePath().normalize();
        return files.form(path)
                .filter(content -> seen.add(whole))
                .map(content -> List.of(Checked.of(shown(whole, path), content)))
                .orElse(List.of());
    }

    private List<Checked> newlySeen(ConfigurationFiles.Located found, Path named) {
        List<Checked> checked = new ArrayList<>();
        if (seen.add(found.file())) {
            checked.add(Checked.of(shown(found.file(), named), found.content()));
            for (ConfigurationFiles.LocatedForm form : found.forms()) {
                if (seen.add(form.file())) {
                    checked.add(Checked.of(shown(form.file(), named), form.content()));
                }
            }
        }
        return checked;
    }

    /**
     * The path of a file to show, separated by slashes: relative to the working folder if {@code report} is relative,
     * else absolute.
     */
    private static String shown(Path file, Path report) {
        Path here = Path.of("").toAbsolutePath();
        boolean relative =
                !report.isAbsolute() && here.getRoot() != null && here.getRoot().equals(file.getRoot());
        return (relative ? here.relativize(file) : file).toString().replace(File.separatorChar, '/');
    }
}
