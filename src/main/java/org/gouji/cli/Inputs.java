package org.gouji.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.files.FolderSearch;

/** Finds the files and folders that the paths of a command line mean, sorted by path, each file once. */
final class Inputs {

    private final List<Input> inputs = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Function<Path, Optional<Boolean>> said;
    private boolean standard;

    private Inputs(Function<Path, Optional<Boolean>> said) {
        this.said = said;
    }

    /**
     * The inputs for paths; {@code said} tells whether the configuration makes a file of a folder a report, empty where
     * its name decides.
     */
    static List<Input> find(List<String> paths, Function<Path, Optional<Boolean>> said) {
        Inputs found = new Inputs(said);
        paths.stream().filter(path -> !isFolder(path)).forEach(found::addFile);
        paths.stream().distinct().filter(Inputs::isFolder).forEach(found::addFolder);
        found.inputs.sort(Comparator.comparing(Input::order));
        return found.inputs;
    }

    private static boolean isFolder(String path) {
        try {
            return !path.equals("-") && Files.isDirectory(Path.of(path));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private void addFile(String path) {
        if (path.equals("-")) {
            if (!standard) {
                inputs.add(new Input.Standard());
            }
            standard = true;
            return;
        }
        try {
            Path file = Path.of(path);
            if (seen.add(key(file))) {
                boolean exists = Files.exists(file);
                inputs.add(
                        exists ? new Input.Named(slashes(path), file) : new Input.Unreadable(path, Failures.MISSING));
            }
        } catch (InvalidPathException noPath) {
            inputs.add(new Input.Unreadable(path, Failures.MISSING));
        }
    }

    private void addFolder(String path) {
        String shown = slashes(path);
        FolderSearch search = FolderSearch.of(Path.of(path), said);
        for (FolderSearch.Hit hit : search.hits()) {
            if (seen.add(key(hit.file()))) {
                inputs.add(new Input.Found(slashes(hit.file().toString()), hit.file(), shown, hit.certain()));
            }
        }
        search.unreadable()
                .forEach(folder -> inputs.add(new Input.Unreadable(slashes(folder.toString()), Failures.DENIED)));
        if (!search.unreadable().contains(Path.of(path))) {
            inputs.add(new Input.Folder(shown, search.others(), List.copyOf(search.configurations())));
        }
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static String slashes(String path) {
        return path.replace(File.separatorChar, '/');
    }
}
