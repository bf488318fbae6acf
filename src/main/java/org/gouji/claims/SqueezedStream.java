package org.gouji.claims;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** Squeezed characters as the lexer sees them: those that no rule names are all the same. */
final class SqueezedStream implements CharStream {

    private final Squeezed squeezed;
    private int index;

    SqueezedStream(Squeezed squeezed) {
        this.squeezed = squeezed;
    }

    @Override
    public int LA(int distance) {
        int at = distance > 0 ? index + distance - 1 : index + distance;
        if (distance == 0 || at < 0) {
            return 0;
        }
        return at >= squeezed.size() ? IntStream.EOF : Alphabet.shown(squeezed.at(at));
    }

    @Override
    public void consume() {
        index++;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // Nothing is buffered.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int newIndex) {
        index = newIndex;
    }

    @Override
    public int size() {
        return squeezed.size();
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        return squeezed.between(interval.a, Math.min(interval.b + 1, squeezed.size()));
    }
}
