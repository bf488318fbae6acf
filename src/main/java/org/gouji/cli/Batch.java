package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads many inputs on all cores and hands over what became of them in their order. Only a few are held at a time, and
 * of large ones only one.
 */
final class Batch {

    private static final long BYTES_AT_ONCE = 16 << 20;

    private final Reading reading;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final Deque<Ahead> ahead = new ArrayDeque<>();
    private long bytesAhead;

    Batch(Reading reading) {
        this.reading = reading;
    }

    /** Takes what became of an input. */
    interface Sink {
        void accept(Input input, Outcome outcome) throws IOException;
    }

    private record Ahead(Input input, long bytes, Future<Outcome> outcome) {}

    void run(List<Input> inputs, Sink sink) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, inputs.size())), task -> {
            Thread thread = new Thread(task, "gouji-reading");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (Input input : inputs) {
                long bytes = size(input);
                while (!ahead.isEmpty() && (ahead.size() >= threads * 4 || bytesAhead + bytes > BYTES_AT_ONCE)) {
                    hand(sink);
                }
                bytesAhead += bytes;
                ahead.add(new Ahead(input, bytes, workers.submit(() -> reading.read(input))));
            }
            while (!ahead.isEmpty()) {
                hand(sink);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void hand(Sink sink) throws IOException {
        Ahead next = ahead.remove();
        bytesAhead -= next.bytes();
        sink.accept(next.input(), outcome(next));
    }

    private static Outcome outcome(Ahead next) throws IOException {
        try {
            return next.outcome().get();
        } catch (ExecutionException failure) {
            return new Outcome.Failed(next.input().path(), Failures.of(failure));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static long size(Input input) {
        Path file = input instanceof Input.Named named
                ? named.file()
                : input instanceof Input.Found found ? found.file() : null;
        try {
            return file == null ? 0 : Math.min(Files.size(file), Reading.LARGEST);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
