package org.gouji.plain;

import java.util.BitSet;
import java.util.List;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/** The lines of a text that are known to be no part of a plain table. */
final class ExcludedLines {

    private final BitSet lines;

    private ExcludedLines(BitSet lines) {
        this.lines = lines;
    }

    /** The lines in which one of the places lies, at least in part. */
    static ExcludedLines of(SyntaxTree tree, List<TextRange> places) {
        BitSet lines = new BitSet();
        for (TextRange place : places) {
            lines.set(tree.index().lineOf(place.start()), tree.index().lineOf(place.end()) + 1);
        }
        return new ExcludedLines(lines);
    }

    /** Whether a line in a range of lines is excluded; the second line is behind the range. */
    boolean meet(int first, int end) {
        int next = lines.nextSetBit(first);
        return next >= 0 && next < end;
    }

    /** The first line behind a line that isn't excluded. */
    int end(int line) {
        return lines.nextClearBit(line);
    }
}
