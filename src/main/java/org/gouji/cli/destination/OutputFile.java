package org.gouji.cli.destination;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.gouji.text.Localized;

/**
 * An output file that is written whole or not at all, in UTF-8 unless its bytes are given: the content goes to a hidden
 * file beside it, which {@link #commit} moves into its place with the permissions of the file that was there. A device
 * or a pipe is written to directly. The folder has to exist.
 */
public final class OutputFile implements AutoCloseable {

    private static final Localized NO_FOLDER =
            new Localized("所在的文件夹不存在，请先建立", "its folder doesn’t exist; make it first");
    private static final Localized IS_FOLDER = new Localized("这是文件夹，请写明文件名", "this is a folder; name a file in it");
    private static final Localized DENIED = new Localized("没有写入权限", "no permission to write it");

    private final String given;
    private final Path file;
    private final Path written;
    private final OutputStream stream;
    private final Writer writer;

    private OutputFile(String given, Path file, Path written, OutputStream stream) {
        this.given = given;
        this.file = file;
        this.written = written;
        this.stream = new NamedStream(given, stream);
        this.writer = new BufferedWriter(new OutputStreamWriter(this.stream, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Writes bytes to a file, whatever their encoding, in place of its content. */
    public static void write(String given, byte[] bytes) throws IOException {
        try (OutputFile file = open(given)) {
            file.stream.write(bytes);
            file.commit();
        }
    }

    /** @throws OutputFailure if no file can be written there */
    public static OutputFile open(String given) throws OutputFailure {
        try {
            Path named = Path.of(given).toAbsolutePath();
            Path file = Files.exists(named) ? named.toRealPath() : named;
            Path folder = file.getParent();
            if (Files.isDirectory(file)) {
                throw OutputFailure.at(given, IS_FOLDER);
            }
            if (folder == null || !Files.isDirectory(folder)) {
                throw OutputFailure.at(given, NO_FOLDER);
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw OutputFailure.at(given, DENIED);
            }
            boolean device = Files.exists(file) && !Files.isRegularFile(file);
            Path written = device ? file : folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
            return new OutputFile(given, file, written, device ? Files.newOutputStream(file) : create(written, file));
        } catch (OutputFailure failure) {
            throw failure;
        } catch (IOException | InvalidPathException failure) {
            throw failure(given, failure);
        }
    }

    private static OutputStream create(Path written, Path file) throws IOException {
        OutputStream stream = Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        written.toFile().deleteOnExit();
        if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(file));
        }
        return stream;
    }

    static OutputFailure failure(String given, Exception failure) {
        String reason = String.valueOf(failure.getMessage());
        return OutputFailure.at(
                given,
                failure instanceof AccessDeniedException
                        ? DENIED
                        : new Localized("无法写入：" + reason, "can’t be written: " + reason));
    }

    public Writer writer() {
        return writer;
    }

    /** Finishes the file and puts it into its place. */
    public void commit() throws OutputFailure {
        try {
            writer.close();
            if (!written.equals(file)) {
                move();
            }
        } catch (OutputFailure failure) {
            throw failure;
        } catch (IOException failure) {
            throw failure(given, failure);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Discards what wasn't committed. */
    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException dropped) {
            // the content is discarded anyway
        }
        try {
            if (!written.equals(file)) {
                Files.deleteIfExists(written);
            }
        } catch (IOException staysBehind) {
            // deleteOnExit deletes it when the program ends
        }
    }
}
