package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Localized;

/** Something that a command was told to read. */
sealed interface Input {

    /** The path as given or found, parted by slashes. */
    String path();

    /** What it is ordered by among the others. */
    default String order() {
        return path();
    }

    /** The file to read, empty where it is none. */
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

    /** A file that was named outright: it is a report whatever it looks like. */
    record Named(String path, Path location) implements Input {
        @Override
        public Optional<Path> file() {
            return Optional.of(location);
        }
    }

    /**
     * A file found in a folder.
     *
     * @param folder the folder that was named
     * @param certain whether its name says that it is a report
     */
    record Found(String path, Path location, String folder, boolean certain) implements Input {
        @Override
        public Optional<Path> file() {
            return Optional.of(location);
        }
    }

    /**
     * A folder that was named, after everything in it.
     *
     * @param skipped how many files have names that no report has
     * @param configurations the configurations that lie in it
     */
    record Folder(String path, int skipped, List<Path> configurations) implements Input {
        @Override
        public String order() {
            return path + "/\uFFFF";
        }
    }

    /** What can't be read at all. */
    record Unreadable(String path, Localized failure) implements Input {}
}
