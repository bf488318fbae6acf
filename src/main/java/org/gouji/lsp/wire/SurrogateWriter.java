package org.gouji.lsp.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON in UTF-8. A surrogate without its other half, which UTF-8 can't express, is written as an escape; it only
 * occurs in strings.
 */
final class SurrogateWriter extends Writer {

    private final Writer output;
    private char high; // the first half of what may be a pair, 0 where there is none

    SurrogateWriter(OutputStream output) {
        this.output = new OutputStreamWriter(output, StandardCharsets.UTF_8);
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        int done = start;
        for (int at = start; at < start + length; at++) {
            char unit = text[at];
            if (high == 0 && !Character.isSurrogate(unit)) {
                continue;
            }
            output.write(text, done, at - done);
            take(unit);
            done = at + 1;
        }
        output.write(text, done, start + length - done);
    }

    private void take(char unit) throws IOException {
        if (high != 0 && Character.isLowSurrogate(unit)) {
            output.write(new char[] {high, unit});
            high = 0;
            return;
        }
        settle();
        if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else if (Character.isLowSurrogate(unit)) {
            escape(unit);
        } else {
            output.write(unit);
        }
    }

    private void settle() throws IOException {
        if (high != 0) {
            escape(high);
            high = 0;
        }
    }

    private void escape(char half) throws IOException {
        output.write("\\u" + Integer.toHexString(half));
    }

    /** Does nothing, because the second half of a surrogate pair may still follow. */
    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
        settle();
        output.close();
    }
}
