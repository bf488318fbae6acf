package org.gouji.lsp.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A pipe with two directions that are independent of each other. Reads wait; writes take a few bytes at a time. */
final class PipeInMemory extends AsynchronousFileChannel {

    private static final int AT_ONCE = 7;
    private static final byte[] END = {};

    private final LinkedBlockingQueue<byte[]> arriving = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final CountDownLatch reading = new CountDownLatch(1);
    private volatile boolean closed;

    /** The other side writes something. */
    void arrive(String text) {
        arriving.add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The other side writes nothing more. */
    void end() {
        arriving.add(END);
    }

    /** What was written to the other side. */
    String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    /** Waits until somebody reads. */
    boolean isReadFrom() throws InterruptedException {
        return reading.await(20, TimeUnit.SECONDS);
    }

    private static IOException broken() {
        return new IOException("the pipe has been ended");
    }

    @Override
    public Future<Integer> read(ByteBuffer target, long position) {
        reading.countDown();
        if (closed) {
            return CompletableFuture.failedFuture(broken());
        }
        return CompletableFuture.supplyAsync(() -> {
            try {
                byte[] bytes = arriving.take();
                target.put(bytes);
                return bytes == END ? -1 : bytes.length;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Override
    public Future<Integer> write(ByteBuffer source, long position) {
        if (closed) {
            return CompletableFuture.failedFuture(broken());
        }
        int count = Math.min(AT_ONCE, source.remaining());
        for (int done = 0; done < count; done++) {
            written.write(source.get());
        }
        return CompletableFuture.completedFuture(count);
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public <A> void read(
            ByteBuffer target, long position, A attachment, CompletionHandler<Integer, ? super A> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <A> void write(
            ByteBuffer source, long position, A attachment, CompletionHandler<Integer, ? super A> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long size() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AsynchronousFileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void force(boolean metadata) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <A> void lock(
            long position, long size, boolean shared, A attachment, CompletionHandler<FileLock, ? super A> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Future<FileLock> lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
