package org.gouji.syntax;

import java.util.ArrayList;
import java.util.List;
import org.gouji.text.LineIndex;
import org.gouji.text.TextRange;

/** Finds the comments of a text by pairing their opening and closing marks, which may be lines apart. */
final class Comments {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private Comments() {}

    /** The ranges of the closed comments in the order of the text; only lines with a mark are searched. */
    static List<TextRange> find(String text, LineIndex index, Line[] lines) {
        List<TextRange> comments = new ArrayList<>();
        int open = -1;
        for (int number = 0; number < lines.length; number++) {
            if (lines[number].comments()) {
                open = scan(text, index.start(number), index.start(number) + lines[number].length(), open, comments);
            }
        }
        return List.copyOf(comments);
    }

    /**
     * Adds the comments that close on a line; returns the offset of the comment that is still open at its end, or -1.
     */
    private static int scan(String text, int start, int end, int openBefore, List<TextRange> comments) {
        int open = openBefore;
        int at = start;
        while (at >= 0) {
            String mark = open < 0 ? OPEN : CLOSE;
            int found = text.indexOf(mark, at);
            if (found < 0 || found + mark.length() > end) {
                return open;
            }
            at = found + mark.length();
            if (open < 0) {
                open = found;
            } else {
                comments.add(new TextRange(open, at));
                open = -1;
            }
        }
        return open;
    }
}
