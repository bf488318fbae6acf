package org.gouji.config;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the {@code gouji.json} that applies to a file: the nearest one in its folder or above it; several are not
 * merged. Results are cached until {@link #forget}; a file that is then read again unchanged stays the same object.
 * Safe to be used by several threads.
 */
public final class ConfigurationFiles implements Configurations {

    private final Supplier<? extends Collection<String>> codes;
    private final Function<Path, Optional<String>> open;
    private final Optional<Path> only;
    private final Optional<Profile> profile;
    private final Configuration unsaid;
    private final Map<Path, Optional<Path>> nearest = new ConcurrentHashMap<>();
    private final Map<Path, Located> read = new ConcurrentHashMap<>();
    private final Map<Path, Located> last = new ConcurrentHashMap<>();
    private final FormFiles forms;

    private ConfigurationFiles(
            Supplier<? extends Collection<String>> codes,
            Function<Path, Optional<String>> open,
            Optional<Path> only,
            Optional<Profile> profile) {
        this.codes = codes;
        this.open = open;
        this.only = only;
        this.profile = profile;
        this.forms = new FormFiles(open);
        this.unsaid = profile.map(Configuration.NONE::with).orElse(Configuration.NONE);
    }

    /**
     * A configuration file and its content.
     *
     * @param forms the form files that it lists and that can be read, in its order
     */
    public record Located(Path file, ConfigurationFile content, List<LocatedForm> forms) {}

    /** A form file and its content. */
    public record LocatedForm(Path file, FormFile content) {}

    /**
     * Searches for configurations on disk.
     *
     * @param codes the codes of all rules, asked for whenever a file is read
     * @param open the text of a file that is open in an editor, which takes precedence over the disk
     */
    public static ConfigurationFiles search(
            Supplier<? extends Collection<String>> codes, Function<Path, Optional<String>> open) {
        return new ConfigurationFiles(codes, open, Optional.empty(), Optional.empty());
    }

    /**
     * A copy with one configuration file for all reports and with a fixed profile; null to search, and to use the
     * file's profile.
     */
    public ConfigurationFiles with(@Nullable Path file, @Nullable Profile wanted) {
        return new ConfigurationFiles(
                codes, open, Optional.ofNullable(file).map(ConfigurationFiles::whole), Optional.ofNullable(wanted));
    }

    @Override
    public Configuration of(Path file) {
        return located(file).map(found -> found.content().configuration()).orElse(unsaid);
    }

    /** Whether the configuration makes a file a report; empty where it doesn't say. */
    public Optional<Boolean> isReport(Path file) {
        return located(file).flatMap(found -> {
            Path folder = folder(found.file());
            Path whole = whole(file);
            boolean below = folder != null && whole.startsWith(folder);
            return below && folder != null
                    ? found.content()
                            .configuration()
                            .reports()
                            .includes(folder.relativize(whole).toString().replace(File.separatorChar, '/'))
                    : Optional.empty();
        });
    }

    /** The configuration that applies to a file, which need not exist. */
    public Optional<Located> located(Path file) {
        return only.or(() -> nearest(folder(whole(file)))).map(found -> read.computeIfAbsent(found, this::read));
    }

    /** The content of a configuration file, whether it applies to any file or not. */
    public Located at(Path file) {
        return read.computeIfAbsent(whole(file), this::read);
    }

    private Optional<Path> nearest(@Nullable Path folder) {
        if (folder == null) {
            return Optional.empty();
        }
        Optional<Path> known = nearest.get(folder);
        if (known == null) {
            Path candidate = folder.resolve(ConfigurationFile.NAME);
            boolean here = open.apply(candidate).isPresent() || Files.isRegularFile(candidate);
            known = here ? Optional.of(candidate) : nearest(folder.getParent());
            nearest.put(folder, known);
        }
        return known;
    }

    /** The content of a form file, whether a configuration lists it or not; empty where it can't be read as a text. */
    public Optional<FormFile> form(Path file) {
        return forms.of(whole(file));
    }

    /** The nearest configuration that lists a form file, empty where none does. */
    public Optional<Located> listing(Path form) {
        Path whole = whole(form);
        Optional<Located> found = located(whole);
        while (found.isPresent() && !lists(found.get(), whole)) {
            Path above = folder(found.get().file());
            found = above == null || only.isPresent()
                    ? Optional.empty()
                    : nearest(folder(above)).map(file -> read.computeIfAbsent(file, this::read));
        }
        return found;
    }

    private static boolean lists(Located configuration, Path form) {
        return configuration.content().standards().stream()
                .anyMatch(
                        listed -> ListedForms.path(configuration.file(), listed).equals(Optional.of(form)));
    }

    private Located read(Path file) {
        ConfigurationFile content = open.apply(file)
                .map(text -> ConfigurationFile.read(text, codes.get()))
                .orElseGet(() -> ConfigurationFile.onDisk(file, codes.get()));
        ListedForms listed = ListedForms.of(file, content.standards(), forms);
        Configuration wanted = profile.map(content.configuration()::with).orElse(content.configuration());
        Located now = located(file, content, wanted.with(listed.usable()), listed);
        last.put(file, now);
        return now;
    }

    /** The present content of a configuration file; the objects read before where nothing has changed. */
    private Located located(Path file, ConfigurationFile content, Configuration wanted, ListedForms listed) {
        Located before = last.get(file);
        if (before == null
                || !before.content().text().equals(content.text())
                || !before.content().configuration().standards().equals(wanted.standards())) {
            return new Located(file, content.with(wanted, listed.mistakes()), listed.found());
        }
        ConfigurationFile now = content.with(before.content().configuration(), listed.mistakes());
        return before.forms().equals(listed.found())
                        && before.content().diagnostics().equals(now.diagnostics())
                ? before
                : new Located(file, now, listed.found());
    }

    /** Clears the cache, after files have changed. */
    public void forget() {
        nearest.clear();
        read.clear();
        forms.forget();
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static @Nullable Path folder(Path file) {
        return file.getParent();
    }
}
