package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Localized;

/** A file, a folder or standard input that a command is to read. */
sealed interface Input {

    /** The path as given or found, separated by slashes where it exists; {@code -} for standard input. */
    String path();

    /** The key by which inputs are sorted. */
    default String order() {
        return path();
    }

    /** The file to read; empty for standard input, folders and paths that can't be read. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** Standard input. */
    record Standard() implements Input {
        @Override
        public String path() {
            return "-";
        }
    }

    /** A file named on the command line, which is read as a report whatever its name and content are. */
    record Named(String path, Path location) implements Input {
        @Override
        public Optional<Path> file() {
            return Optional.of(location);
        }
    }

    /**
     * A file found in a folder.
     *
     * @param folder the folder named on the command line
     * @param certain whether its name or the configuration says that it is a report
     */
    record Found(String path, Path location, String folder, boolean certain) implements Input {
        @Override
        public Optional<Path> file() {
            return Optional.of(location);
        }
    }

    /**
     * A folder named on the command line, sorted after the files found in it.
     *
     * @param skipped the number of files whose names no report has
     * @param configurations the configuration files in it
     */
    record Folder(String path, int skipped, List<Path> configurations) implements Input {
        @Override
        public String order() {
            return path + "/\uFFFF";
        }
    }

    /** A path that can't be read, with the reason. */
    record Unreadable(String path, Localized failure) implements Input {}
}
