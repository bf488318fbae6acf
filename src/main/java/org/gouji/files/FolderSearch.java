package org.gouji.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a folder that may be reports. Hidden files and folders are skipped. Links to folders aren't
 * followed, so that the search can't run in circles.
 */
public final class FolderSearch {

    private final List<Hit> hits = new ArrayList<>();
    private final List<Path> configurations = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();
    private int others;

    private final Path folder;
    private final Path root;
    private final Function<Path, Optional<Boolean>> said;

    private final int most;

    private FolderSearch(Path folder, Path root, int most, Function<Path, Optional<Boolean>> said) {
        this.folder = folder;
        this.root = root;
        this.most = most;
        this.said = said;
    }

    /**
     * A file that may be a report.
     *
     * @param certain whether its name or the configuration says that it is one
     */
    public record Hit(Path file, boolean certain) {}

    /** Finds all files that may be reports, in subfolders too; {@code said} is as in the other method. */
    public static FolderSearch of(Path folder, Function<Path, Optional<Boolean>> said) {
        return of(folder, Integer.MAX_VALUE, Integer.MAX_VALUE, said);
    }

    /**
     * Finds the files that may be reports, down to a depth and up to a number.
     *
     * @param depth 1 for the files of the folder itself, 2 for those of its subfolders too, and so on
     * @param most the largest number of files to find
     * @param said tells whether a file is a report; empty where the file's name decides
     * @throws UncheckedIOException if the folder is a link that can't be resolved
     */
    public static FolderSearch of(Path folder, int depth, int most, Function<Path, Optional<Boolean>> said) {
        try {
            Path root = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
            FolderSearch search = new FolderSearch(folder, root, most, said);
            Files.walkFileTree(root, Set.of(), depth, search.visitor());
            return search;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Hit> hits() {
        return hits;
    }

    /** The configuration files that were found. */
    public List<Path> configurations() {
        return configurations;
    }

    /** Folders whose content can't be listed. */
    public List<Path> unreadable() {
        return unreadable;
    }

    /** The number of other files: neither reports, nor configurations, nor forms. */
    public int others() {
        return others;
    }

    private SimpleFileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return !inner.equals(root) && ReportNames.isHidden(inner)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!ReportNames.isHidden(file) && Files.isRegularFile(file)) {
                    add(file);
                }
                return hits.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
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
        Optional<Boolean> report = said.apply(asGiven(file));
        if (report.orElse(ReportNames.isPossible(file))) {
            hits.add(new Hit(asGiven(file), report.orElse(ReportNames.isCertain(file))));
        } else if (ReportNames.isConfiguration(file)) {
            configurations.add(asGiven(file));
        } else if (!ReportNames.isForm(file)) {
            others++;
        }
    }

    /** The path of a file below the folder as the caller named it, which may be a link. */
    private Path asGiven(Path file) {
        return root.equals(folder) ? file : folder.resolve(root.relativize(file));
    }
}
