package org.gouji.cli.html;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary file of texts, which can be read in any order once all are added. */
final class Spool implements AutoCloseable {

    private final Path file;
    private final OutputStream written;
    private final RandomAccessFile read;
    private long end;

    private Spool(Path file) throws IOException {
        this.file = file;
        this.written = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        this.read = new RandomAccessFile(file.toFile(), "r");
    }

    static Spool open() throws IOException {
        Path file = Files.createTempFile("gouji", ".spool");
        file.toFile().deleteOnExit();
        return new Spool(file);
    }

    /** The place of a text in the file: its start and its length in bytes. */
    record Entry(long start, int length) {}

    Entry add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Entry entry = new Entry(end, bytes.length);
        written.write(bytes);
        end += bytes.length;
        return entry;
    }

    /** Ends the adding of texts, so that they can be read. */
    void finish() throws IOException {
        written.flush();
    }

    String read(Entry entry) throws IOException {
        byte[] bytes = new byte[entry.length()];
        read.seek(entry.start());
        read.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            written.close();
            read.close();
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
