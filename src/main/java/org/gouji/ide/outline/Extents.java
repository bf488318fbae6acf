package org.gouji.ide.outline;

import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/** The ranges of a report's parts as people see them. */
public final class Extents {

    private Extents() {}

    /** The range of a chapter or topic without the blank lines at its end and the hashes of the next heading. */
    static TextRange section(SyntaxTree tree, TextRange part) {
        TextRange range = Blanks.trim(tree.text(), part);
        int lineStart = tree.index().start(tree.index().lineOf(range.end()));
        int at = range.end();
        while (at > lineStart
                && (tree.text().charAt(at - 1) == '#'
                        || Blanks.isSpace(tree.text().charAt(at - 1)))) {
            at--;
        }
        boolean hashes = at == lineStart && range.start() < lineStart && at < range.end();
        return hashes ? Blanks.trim(tree.text(), new TextRange(range.start(), at)) : range;
    }

    /** The range of a table, extended to the whole of its first and its last line where these consist of cells. */
    public static TextRange table(SyntaxTree tree, TextRange range) {
        int first = tree.index().lineOf(range.start());
        int last = tree.index().lineOf(range.end());
        int start = tree.line(first).isRow() ? tree.index().start(first) : range.start();
        int end = tree.line(last).isRow() ? tree.range(last).end() : range.end();
        return new TextRange(start, Math.max(end, range.end()));
    }

    /** Whether only blanks and pipes follow an offset on its line. */
    public static boolean endsLine(SyntaxTree tree, int offset, int line) {
        int end = tree.index().end(line);
        int at = offset;
        while (at < end
                && (Blanks.isSpace(tree.text().charAt(at)) || tree.text().charAt(at) == '|')) {
            at++;
        }
        return at >= end;
    }
}
