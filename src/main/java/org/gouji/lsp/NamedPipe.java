package org.gouji.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * The two directions of a named pipe of Windows, which the client has made. Opened for overlapped use: on any other handle
 * nobody could write while somebody waits for something to read.
 */
final class NamedPipe {

    /** How the names of all of them begin. */
    static final String PREFIX = "\\\\";

    /** A pipe has no positions; Windows passes over what is given. */
    private static final long ANYWHERE = 0;

    private NamedPipe() {}

    static Transport.Streams open(String name) throws IOException {
        try {
            return streams(
                    AsynchronousFileChannel.open(Path.of(name), StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (NoSuchFileException e) {
            throw new IOException("there is no pipe " + name);
        }
    }

    static Transport.Streams streams(AsynchronousFileChannel pipe) {
        return new Transport.Streams(new Input(pipe), new Output(pipe));
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

    private static final class Input extends InputStream {
        private final AsynchronousFileChannel pipe;

        Input(AsynchronousFileChannel pipe) {
            this.pipe = pipe;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return await(pipe.read(ByteBuffer.wrap(bytes, offset, length), ANYWHERE));
        }
    }

    private static final class Output extends OutputStream {
        private final AsynchronousFileChannel pipe;

        Output(AsynchronousFileChannel pipe) {
            this.pipe = pipe;
        }

        @Override
        public void write(int unit) throws IOException {
            write(new byte[] {(byte) unit}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                await(pipe.write(buffer, ANYWHERE));
            }
        }
    }
}
