package org.gouji.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gouji.analysis.Findings;
import org.gouji.config.ConfigurationFiles;
import org.gouji.config.Profile;
import org.gouji.rules.Rules;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/** The configurations that hold for the reports of a run, and which of them have been spoken of. */
final class Settings {

    private final ConfigurationFiles files;
    private final Set<Path> seen = new HashSet<>();

    private Settings(ConfigurationFiles files) {
        this.files = files;
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

    /** A configuration with faults. */
    record Faulty(String path, Findings findings) {}

    /** The configuration of a report where it has faults, the first time that it is asked for. */
    Optional<Faulty> firstFaulty(String report) {
        Path path = Path.of(report);
        return files.located(path)
                .filter(found -> seen.add(found.file()))
                .filter(found -> !found.content().diagnostics().isEmpty())
                .map(found -> new Faulty(
                        shown(found.file(), path),
                        Findings.ofConfiguration(
                                found.content().text(), found.content().diagnostics())));
    }

    /** A path as the report's is given: from the working folder, or whole. */
    private static String shown(Path file, Path report) {
        Path here = Path.of("").toAbsolutePath();
        boolean relative =
                !report.isAbsolute() && here.getRoot() != null && here.getRoot().equals(file.getRoot());
        return (relative ? here.relativize(file) : file).toString().replace(File.separatorChar, '/');
    }
}
