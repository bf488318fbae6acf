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
import org.gouji.diagnostic.Diagnostic;
import org.gouji.rules.Rules;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/** The configurations that hold for the reports of a run, and which of them have been spoken of. */
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
     * @param file the one file to use, where it is named
     * @param profile what is looked at for, where it is named
     * @throws InvalidPathException if the file's name is none
     */
    static Settings of(@Nullable String file, @Nullable Profile profile) {
        ConfigurationFiles search = ConfigurationFiles.search(Rules::codes, path -> Optional.empty());
        return new Settings(search.with(file == null ? null : Path.of(file), profile));
    }

    /** Why a file that is named can't be used, empty where it can. */
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

    /** The forms that reports may follow, as their configurations say. */
    FormLibrary forms() {
        return forms;
    }

    /** A configuration or a form file with faults. */
    record Faulty(String path, Findings findings) {}

    /** The configuration of a report and the form files that it lists, as far as they have faults; each said once. */
    List<Faulty> newlyFaulty(String report) {
        Path path = Path.of(report);
        List<Faulty> faulty = new ArrayList<>();
        files.located(path).filter(found -> seen.add(found.file())).ifPresent(found -> {
            ConfigurationFile content = found.content();
            add(shown(found.file(), path), content.text(), content.diagnostics(), faulty);
            for (ConfigurationFiles.LocatedForm form : found.forms()) {
                FormFile file = form.content();
                add(shown(form.file(), path), file.text(), file.diagnostics(), faulty);
            }
        });
        return faulty;
    }

    private static void add(String path, String text, List<Diagnostic> diagnostics, List<Faulty> faulty) {
        if (!diagnostics.isEmpty()) {
            faulty.add(new Faulty(path, Findings.ofConfiguration(text, diagnostics)));
        }
    }

    /** A path as the report's is given: from the working folder, or whole. */
    private static String shown(Path file, Path report) {
        Path here = Path.of("").toAbsolutePath();
        boolean relative =
                !report.isAbsolute() && here.getRoot() != null && here.getRoot().equals(file.getRoot());
        return (relative ? here.relativize(file) : file).toString().replace(File.separatorChar, '/');
    }
}
