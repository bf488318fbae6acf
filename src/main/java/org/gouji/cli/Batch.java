package org.gouji.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on many things on all cores and hands over what became of them in their order. Only a few results are held at a
 * time, and of large things only one.
 *
 * @param <T> what is worked on
 * @param <R> what becomes of it
 */
final class Batch<T, R> {

    private static final long BYTES_AT_ONCE = 16 << 20;

    private final ToLongFunction<T> size;
    private final Function<T, R> work;
    private final BiFunction<T, Throwable, R> failure;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final Deque<Ahead<T, R>> ahead = new ArrayDeque<>();
    private long bytesAhead;

    /**
     * @param size how many bytes a thing has
     * @param work what to do with it, on several threads at once
     * @param failure what becomes of it if that fails
     */
    Batch(ToLongFunction<T> size, Function<T, R> work, BiFunction<T, Throwable, R> failure) {
        this.size = size;
        this.work = work;
        this.failure = failure;
    }

    /** Takes what became of a thing. */
    interface Sink<T, R> {
        void accept(T thing, R result) throws IOException;
    }

    private record Ahead<T, R>(T thing, long bytes, Future<R> result) {}

    void run(List<T> things, Sink<T, R> sink) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, things.size())), task -> {
            Thread thread = new Thread(task, "gouji-reading");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (T thing : things) {
                long bytes = size.applyAsLong(thing);
                while (!ahead.isEmpty() && (ahead.size() >= threads * 4 || bytesAhead + bytes > BYTES_AT_ONCE)) {
                    hand(sink);
                }
                bytesAhead += bytes;
                ahead.add(new Ahead<>(thing, bytes, workers.submit(() -> work.apply(thing))));
            }
            while (!ahead.isEmpty()) {
                hand(sink);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void hand(Sink<T, R> sink) throws IOException {
        Ahead<T, R> next = ahead.remove();
        bytesAhead -= next.bytes();
        sink.accept(next.thing(), result(next));
    }

    private R result(Ahead<T, R> next) throws IOException {
        try {
            return next.result().get();
        } catch (ExecutionException failed) {
            return failure.apply(next.thing(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
