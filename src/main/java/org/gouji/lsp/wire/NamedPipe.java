package org.gouji.lsp.wire;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.ByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * A named pipe of Windows, which the client has created. It is opened for overlapped input and output, because
 * otherwise a write would block while a read is waiting.
 */
record NamedPipe(AsynchronousFileChannel pipe) implements ByteChannel {

    /** The start of every pipe's name. */
    static final String PREFIX = "\\\\";

    /** The file position of every read and write; a pipe has no positions, and Windows ignores it. */
    private static final long ANYWHERE = 0;

    static NamedPipe open(String name) throws IOException {
        try {
            return new NamedPipe(
                    AsynchronousFileChannel.open(Path.of(name), StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (NoSuchFileException e) {
            throw new IOException("there is no pipe " + name);
        }
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        return await(pipe.read(buffer, ANYWHERE));
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
        return await(pipe.write(buffer, ANYWHERE));
    }

    private static int await(Future<Integer> transfer) throws IOException {
        try {
            return transfer.get();
        } catch (ExecutionException e) {
            throw new IOException(Failures.line(e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public boolean isOpen() {
        return pipe.isOpen();
    }

    @Override
    public void close() throws IOException {
        pipe.close();
    }
}
