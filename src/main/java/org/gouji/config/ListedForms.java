package org.gouji.config;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.config.ConfigurationFile.Listed;
import org.gouji.config.ConfigurationFiles.LocatedForm;
import org.gouji.json.Mistake;
import org.gouji.json.Mistakes;
import org.gouji.standard.Form;
import org.gouji.text.Localized;

/**
 * The form files that a configuration lists.
 *
 * @param found the form files that can be read, in the order of the list
 * @param usable the forms to use; of a file with mistakes its last faultless form, if there was one
 * @param mistakes the mistakes in the list
 */
record ListedForms(List<LocatedForm> found, List<Form> usable, List<Mistake> mistakes) {

    private static final Localized FILE = new Localized("没有这个文件", "There is no such file");

    /** Reads the files that a configuration file lists. */
    static ListedForms of(Path configuration, List<Listed> list, FormFiles files) {
        Mistakes mistakes = new Mistakes();
        List<LocatedForm> found = new ArrayList<>();
        List<Form> usable = new ArrayList<>();
        for (Listed listed : list) {
            Optional<Path> path = path(configuration, listed);
            Optional<FormFile> file = path.flatMap(files::of);
            if (path.isEmpty() || file.isEmpty()) {
                missing(configuration, listed, path, mistakes);
            } else {
                found.add(new LocatedForm(path.get(), file.get()));
                files.form(path.get()).ifPresent(form -> use(form, listed, usable, mistakes));
            }
        }
        return new ListedForms(List.copyOf(found), List.copyOf(usable), mistakes.found());
    }

    /** The path of a listed file, empty where this system doesn't allow such a path. */
    static Optional<Path> path(Path configuration, Listed listed) {
        try {
            return Optional.of(configuration.resolveSibling(listed.path()).normalize());
        } catch (InvalidPathException notHere) {
            return Optional.empty();
        }
    }

    private static void use(Form form, Listed listed, List<Form> usable, Mistakes mistakes) {
        if (usable.stream().anyMatch(other -> other.id().equals(form.id()))) {
            mistakes.error(
                    listed.place(),
                    "这个表样与前面列出的 id 相同（" + form.id() + "），未使用",
                    "A form with the same id (" + form.id() + ") is listed before; this one isn’t used");
        } else {
            usable.add(form);
        }
    }

    /**
     * Adds the mistake that a listed file doesn't exist, with a similar path as suggestion, or that it can't be read.
     */
    private static void missing(Path configuration, Listed listed, Optional<Path> path, Mistakes mistakes) {
        if (path.isPresent() && Files.exists(path.get())) {
            mistakes.error(
                    listed.place(),
                    "无法读取：应为 4 MB 以内的 UTF-8 文本，并请检查权限",
                    "It can’t be read: it should be a text in UTF-8 of 4 MB at most; check its permissions too");
        } else {
            mistakes.unknown(listed.place(), listed.path(), neighbours(configuration, path), FILE, false);
        }
    }

    /** The form files in the folder of a path, relative to the configuration's folder. */
    private static List<String> neighbours(Path configuration, Optional<Path> path) {
        Path base = configuration.getParent();
        Path folder = path.map(Path::getParent).orElse(null);
        if (base == null || folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(FormFile::isName)
                    .map(file -> base.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
