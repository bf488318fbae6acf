package org.gouji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.config.ConfigurationFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a folder that may be reports. Hidden files and folders are passed over, links to folders aren't
 * followed, so that no loop of links can catch it.
 */
final class FolderSearch {

    private final List<Hit> hits = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();
    private int others;

    private final Path folder;
    private final Path root;
    private final Function<Path, Optional<Boolean>> said;

    private FolderSearch(Path folder, Path root, Function<Path, Optional<Boolean>> said) {
        this.folder = folder;
        this.root = root;
        this.said = said;
    }

    /**
     * A file that may be a report.
     *
     * @param certain whether its name or the configuration says that it is one
     */
    record Hit(Path file, boolean certain) {}

    /** Searches a folder; {@code said} tells of a file whether it is a report, empty where its name decides. */
    static FolderSearch of(Path folder, Function<Path, Optional<Boolean>> said) {
        try {
            Path root = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
            FolderSearch search = new FolderSearch(folder, root, said);
            Files.walkFileTree(root, search.visitor());
            return search;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Hit> hits() {
        return hits;
    }

    /** Folders whose content can't be listed. */
    List<Path> unreadable() {
        return unreadable;
    }

    /** How many files have names that no report has. */
    int others() {
        return others;
    }

    private SimpleFileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return !inner.equals(root) && isHidden(inner) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && Files.isRegularFile(file)) {
                    add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                unreadable.add(asGiven(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private void add(Path file) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        Optional<Boolean> report = said.apply(asGiven(file));
        boolean certain = report.orElse(name.endsWith(".gouji") || name.endsWith(".gouji.md"));
        boolean possible = report.isEmpty() && (name.endsWith(".txt") || name.endsWith(".md"));
        if (certain || possible) {
            hits.add(new Hit(asGiven(file), certain));
        } else if (!name.equals(ConfigurationFile.NAME)) {
            others++;
        }
    }

    /** A path below the folder as it was named, which may be a link. */
    private Path asGiven(Path file) {
        return root.equals(folder) ? file : folder.resolve(root.relativize(file));
    }

    private static boolean isHidden(Path path) {
        String name = nameOf(path);
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
