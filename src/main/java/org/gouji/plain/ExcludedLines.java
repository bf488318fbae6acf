package org.gouji.plain;

import java.util.BitSet;
import java.util.List;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/** The lines of a text, counted from 0, that are known to be no part of a plain table. */
final class ExcludedLines {

    private final BitSet lines;

    private ExcludedLines(BitSet lines) {
        this.lines = lines;
    }

    /** The lines that at least one of the places touches. */
    static ExcludedLines of(SyntaxTree tree, List<TextRange> places) {
        BitSet lines = new BitSet();
        for (TextRange place : places) {
            lines.set(tree.index().lineOf(place.start()), tree.index().lineOf(place.end()) + 1);
        }
        return new ExcludedLines(lines);
    }

    /** Whether any of the lines from {@code first} to before {@code end} is excluded. */
    boolean meet(int first, int end) {
        int next = lines.nextSetBit(first);
        return next >= 0 && next < end;
    }

    /** The first line, from the given one on, that isn't excluded. */
    int end(int line) {
        return lines.nextClearBit(line);
    }
}
