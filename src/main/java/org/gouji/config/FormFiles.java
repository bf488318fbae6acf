package org.gouji.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gouji.standard.Form;
import org.gouji.standard.file.FormText;
import org.gouji.text.Decoding;

/**
 * Reads form files, from the editor where they are open, else from the disk, and caches them until {@link #forget}; a
 * file that is then read again unchanged stays the same object. The last faultless form of each file is remembered.
 * Safe to be used by several threads.
 */
final class FormFiles {

    private final Function<Path, Optional<String>> open;
    private final Map<Path, Optional<FormFile>> read = new ConcurrentHashMap<>();
    private final Map<Path, FormFile> last = new ConcurrentHashMap<>();
    private final Map<Path, Form> sound = new ConcurrentHashMap<>();

    /** @param open the text of a file that is open in an editor, which takes precedence over the disk */
    FormFiles(Function<Path, Optional<String>> open) {
        this.open = open;
    }

    /** The content of a form file, empty where it can't be read as a text; {@code file} is absolute and normalized. */
    Optional<FormFile> of(Path file) {
        return read.computeIfAbsent(file, this::read);
    }

    /** The form to use for a file: the present one, else the last one without mistakes. */
    Optional<Form> form(Path file) {
        return of(file).flatMap(FormFile::form).or(() -> Optional.ofNullable(sound.get(file)));
    }

    private Optional<FormFile> read(Path file) {
        Optional<FormFile> now = open.apply(file).or(() -> onDisk(file)).map(text -> {
            FormFile before = last.get(file);
            return before != null && before.text().equals(text) ? before : FormFile.read(text);
        });
        if (now.isEmpty()) {
            last.remove(file);
            sound.remove(file);
        } else {
            last.put(file, now.get());
            now.get().form().ifPresent(form -> sound.put(file, form));
        }
        return now;
    }

    private static Optional<String> onDisk(Path file) {
        try {
            return Files.isRegularFile(file)
                            && Files.size(file) <= FormText.LONGEST
                            && Decoding.of(Files.readAllBytes(file)) instanceof Decoding.Text decoded
                    ? Optional.of(decoded.text())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Clears the cache, after files have changed. */
    void forget() {
        read.clear();
    }
}
