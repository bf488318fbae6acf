package org.gouji.lexing;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The input of a lexer, in which one character of each class replaces all others of the class. Indexes are offsets of
 * the text, in UTF-16 units, and so are those of the tokens.
 */
final class LexerInput implements CharStream {

    private final char[] units;
    private final int base;
    private final Alphabet alphabet;
    private int at;

    /**
     * An input that starts at an offset of the text.
     *
     * @param units the characters
     * @param base the offset of the first character in the text
     */
    LexerInput(char[] units, int base, Alphabet alphabet) {
        this.units = units;
        this.base = base;
        this.alphabet = alphabet;
    }

    /** The characters; the index of the first is 0, whatever its offset in the text. */
    char[] units() {
        return units;
    }

    /** The lexer's position, as an index of {@link #units()}. */
    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    @Override
    public int LA(int distance) {
        int place = distance > 0 ? at + distance - 1 : at + distance;
        if (distance == 0 || place < 0) {
            return 0;
        }
        return place < units.length ? alphabet.shown(alphabet.classOf(units[place])) : IntStream.EOF;
    }

    @Override
    public void consume() {
        at++;
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
        return base + at;
    }

    @Override
    public void seek(int index) {
        at = index - base;
    }

    @Override
    public int size() {
        return base + units.length;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        int end = Math.min(interval.b + 1 - base, units.length);
        return new String(units, interval.a - base, end - (interval.a - base));
    }
}
