package org.gouji.lsp.wire;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.gouji.syntax.SyntaxTree;
import org.jspecify.annotations.Nullable;

/**
 * Lets only one thread at a time work on a large text, because memory may not be enough for several. A thread that ran
 * out of memory can wait until that work has ended.
 */
public final class LargeTexts {

    /** The length of the shortest large text, in UTF-16 units; a report has some ten thousand. */
    private static final int LARGE = 1 << 20;

    /** The least memory that a line and a UTF-16 unit of an analysed text take, in bytes. */
    private static final long LINE = 100;

    private static final long UNIT = 10;

    private static final ReentrantLock WORK = new ReentrantLock();

    private LargeTexts() {}

    public static boolean isLarge(String text) {
        return text.length() >= LARGE;
    }

    /**
     * Whether the analysis of a text may fit into memory, by a low estimate; true for every text that isn't large.
     *
     * @param tree the syntax tree of the text, null if it isn't known
     */
    public static boolean mayFit(String text, @Nullable SyntaxTree tree) {
        if (!isLarge(text)) {
            return true;
        }
        long lines = tree == null
                ? text.chars().filter(unit -> unit == '\n').count()
                : tree.lines().size();
        return lines * LINE + text.length() * UNIT < Runtime.getRuntime().maxMemory();
    }

    /** Runs work on a text and returns its result; work on a large text waits for other work on large texts to end. */
    public static <T> T work(String text, Supplier<T> work) {
        return isLarge(text) ? alone(work) : work.get();
    }

    private static <T> T alone(Supplier<T> work) {
        WORK.lock();
        try {
            return work.get();
        } finally {
            WORK.unlock();
        }
    }

    /** Whether a thread is working on a large text. */
    public static boolean isBusy() {
        return WORK.isLocked();
    }

    /** Waits until no thread is working on a large text. */
    public static void await() {
        alone(() -> true);
    }
}
