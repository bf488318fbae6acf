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
 * Processes many items in parallel on all cores and passes on the results in the order of the items. At most four items
 * per core and 16 MB of input are in progress at a time; a larger item is processed alone.
 *
 * @param <T> the type of the items
 * @param <R> the type of the results
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
     * @param size the number of bytes of an item
     * @param work processes an item; called from several threads at once
     * @param failure makes the result of an item whose processing failed
     */
    Batch(ToLongFunction<T> size, Function<T, R> work, BiFunction<T, Throwable, R> failure) {
        this.size = size;
        this.work = work;
        this.failure = failure;
    }

    /** Receives each item with its result. */
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
