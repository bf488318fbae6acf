package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.FormLibrary;
import org.gouji.text.Decoding;

/** Reads and analyses inputs. Safe to be used by several threads. */
final class Reading {

    /** Files larger than this many bytes are refused. */
    static final int LARGEST = 64 << 20;

    private final InputStream standard;
    private final FormLibrary forms;

    /**
     * @param standard standard input
     * @param forms the forms that reports may follow
     */
    Reading(InputStream standard, FormLibrary forms) {
        this.standard = standard;
        this.forms = forms;
    }

    /** Reads an input; errors are returned as {@link Outcome.Failed}, not thrown. */
    Outcome read(Input input) {
        try {
            return readAny(input);
        } catch (IOException failure) {
            return new Outcome.Failed(input.path(), Failures.of(failure));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return new Outcome.Failed(input.path(), Failures.of(failure));
        }
    }

    private Outcome readAny(Input input) throws IOException {
        if (input instanceof Input.Standard) {
            return analyse(input, standard.readNBytes(LARGEST + 1));
        }
        if (input instanceof Input.Named named) {
            return readFile(input, named.location());
        }
        if (input instanceof Input.Found found) {
            return readFile(input, found.location());
        }
        if (input instanceof Input.Unreadable unreadable) {
            return new Outcome.Failed(input.path(), unreadable.failure());
        }
        return new Outcome.Skipped(input.path(), ((Input.Folder) input).skipped());
    }

    private Outcome readFile(Input input, Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return new Outcome.Failed(input.path(), Failures.TOO_LARGE);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return analyse(input, stream.readNBytes(LARGEST + 1));
        }
    }

    private Outcome analyse(Input input, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Outcome.Failed(input.path(), Failures.TOO_LARGE);
        }
        boolean sure = !(input instanceof Input.Found found) || found.certain();
        Decoding decoding = Decoding.of(bytes);
        if (decoding instanceof Decoding.Refusal refused) {
            return sure
                    ? new Outcome.Failed(input.path(), Failures.of(refused.kind()))
                    : new Outcome.Skipped(input.path(), 1);
        }
        Analysis analysis = Analysis.of(((Decoding.Text) decoding).text(), forms.of(place(input)));
        return sure || analysis.report().isRecognized()
                ? new Outcome.Read(input.path(), analysis)
                : new Outcome.Skipped(input.path(), 1);
    }

    /** The absolute path of an input, which decides its configuration. */
    static Path place(Input input) {
        return input.file().orElse(Path.of(input.path())).toAbsolutePath().normalize();
    }

    /** The size of an input in bytes, at most {@link #LARGEST}; 0 where it is unknown or the input is no file. */
    static long size(Input input) {
        try {
            return input.file().isPresent() ? Math.min(Files.size(input.file().get()), LARGEST) : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }

    /** The outcome of an input whose reading failed. */
    static Outcome failed(Input input, Throwable failure) {
        return new Outcome.Failed(input.path(), Failures.of(failure));
    }
}
