package org.gouji.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;
import org.gouji.text.Blanks;

/**
 * A text as the lexer sees it: each character above ASCII is replaced by one ASCII character of its class in the
 * grammar (blank, separator, text), because ANTLR caches its transitions for ASCII only. Indexes are UTF-16 units, and
 * token texts are the original ones.
 */
final class ClassedCharStream implements CharStream {

    private static final char FULL_WIDTH_PIPE = '\uFF5C';

    private final String text;
    private final int end;
    private int index;

    /** The part of a text from one offset to another; indexes are those of the whole text. */
    ClassedCharStream(String text, int start, int end) {
        this.text = text;
        this.index = start;
        this.end = end;
    }

    @Override
    public int LA(int distance) {
        int at = distance > 0 ? index + distance - 1 : index + distance;
        return distance == 0 || at < 0 ? 0 : at >= end ? IntStream.EOF : classOf(text.charAt(at));
    }

    private static char classOf(char unit) {
        if (unit < 0x80) {
            return unit;
        }
        if (unit > '\u3000' && unit < '\uFEFF') {
            return 'x';
        }
        return Blanks.isBlank(unit) ? ' ' : unit == FULL_WIDTH_PIPE ? '|' : 'x';
    }

    @Override
    public void consume() {
        if (index >= end) {
            throw new IllegalStateException("the text has ended");
        }
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
        return end;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, Math.min(interval.b + 1, end));
    }
}
