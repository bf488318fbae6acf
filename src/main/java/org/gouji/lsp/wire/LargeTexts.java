package org.gouji.lsp.wire;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.gouji.syntax.SyntaxTree;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that texts for which the memory may not be enough are understood one after the other, and that whoever ran
 * short of memory meanwhile can wait for the end of that.
 */
public final class LargeTexts {

    /** From as many UTF-16 units on a text is large; a report has some ten thousand. */
    private static final int LARGE = 1 << 20;

    /** What is kept at the least of a line and of a unit, in bytes. */
    private static final long LINE = 100;

    private static final long UNIT = 10;

    private static final ReentrantLock WORK = new ReentrantLock();

    private LargeTexts() {}

    public static boolean isLarge(String text) {
        return text.length() >= LARGE;
    }

    /**
     * Whether there is any hope that what is known of a text finds room in memory.
     *
     * @param tree its tree, null where it isn't known
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

    /** Does what has to do with a text, alone where it is large. */
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

    /** Whether somebody is at work on a large text. */
    public static boolean isBusy() {
        return WORK.isLocked();
    }

    /** Waits until nobody is at work on a large text. */
    public static void await() {
        alone(() -> true);
    }
}
