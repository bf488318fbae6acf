package org.gouji.cli.html;

import org.gouji.analysis.Analysis;
import org.gouji.text.LineIndex;
import org.gouji.text.TextRange;

/**
 * A place in a text, cut to 80 UTF-16 units, with at most 40 units of its line before and after it.
 *
 * @param before the text before the place
 * @param marked the text of the place
 * @param after the text after the place
 */
record Excerpt(String before, String marked, String after) {

    private static final int AROUND = 40;
    private static final int LONGEST = 80;

    static Excerpt of(Analysis analysis, TextRange range) {
        LineIndex index = analysis.index();
        int line = index.lineOf(range.start());
        int lineEnd = Math.max(range.start(), index.end(line));
        int end = Math.min(range.end(), Math.min(lineEnd, range.start() + LONGEST));
        int from = Math.max(index.start(line), range.start() - AROUND);
        int to = Math.min(lineEnd, end + AROUND);
        String text = analysis.text();
        return new Excerpt(
                (from > index.start(line) ? "…" : "") + text.substring(from, range.start()),
                text.substring(range.start(), end) + (end < range.end() ? "…" : ""),
                text.substring(end, to) + (to < lineEnd ? "…" : ""));
    }

    boolean isBlank() {
        return (before + marked + after).isBlank();
    }
}
