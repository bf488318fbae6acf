package org.gouji.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gouji.text.LineIndex;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/**
 * The syntax tree of a text: its lines and the cells in them. Lossless: all lines and line ends, or all cells and
 * separators, put one after the other are the text. Immutable.
 */
public final class SyntaxTree {

    private final String text;
    private final LineIndex index;
    private final Line[] lines;
    private final List<Line> listed;
    private final List<TextRange> comments;

    private SyntaxTree(String text, LineIndex index, Line[] lines) {
        this.text = text;
        this.index = index;
        this.lines = lines;
        this.listed = Collections.unmodifiableList(Arrays.asList(lines));
        this.comments = Comments.find(text, index, lines);
    }

    /** Parses any text. */
    public static SyntaxTree parse(String text) {
        return new SyntaxTree(
                text,
                LineIndex.of(text),
                LineParser.parse(text, 0, text.length()).toArray(Line[]::new));
    }

    /**
     * The tree of the text after a change. Lines that the change doesn't touch aren't parsed again and are shared; the
     * result equals a fresh parse of the new text.
     */
    public SyntaxTree edit(TextEdit edit) {
        TextRange range = edit.range();
        int first = index.lineOf(range.start());
        if (first > 0 && range.start() == index.start(first)) {
            first--; // a line feed put here may complete the line end before
        }
        int next = index.lineOf(range.end()) + 1;
        String changed = String.join("", text.substring(0, range.start()), edit.newText(), text.substring(range.end()));
        int shift = changed.length() - text.length();
        boolean last = next == lines.length;
        int end = last ? changed.length() : index.start(next) + shift;
        List<Line> parsed = LineParser.parse(changed, index.start(first), end);
        int middle = last ? parsed.size() : parsed.size() - 1;
        Line[] result = Arrays.copyOf(lines, first + middle + lines.length - next);
        for (int line = 0; line < middle; line++) {
            result[first + line] = parsed.get(line);
        }
        System.arraycopy(lines, next, result, first + middle, lines.length - next);
        return new SyntaxTree(changed, index.splice(changed, first, next), result);
    }

    public String text() {
        return text;
    }

    public LineIndex index() {
        return index;
    }

    /** The lines in their order, at least one. */
    public List<Line> lines() {
        return listed;
    }

    /** The comments, their marks included, in order; a comment that isn't closed is text. */
    public List<TextRange> comments() {
        return comments;
    }

    /** Whether a range lies inside one comment. */
    public boolean inComment(TextRange range) {
        return inComment(range.start(), range.end());
    }

    /** Whether the text between two offsets lies inside one comment. */
    public boolean inComment(int start, int end) {
        int before = commentsUntil(start);
        return before > 0 && end <= comments.get(before - 1).end();
    }

    /** Whether any part of the text between two offsets lies in a comment. */
    public boolean meetsComment(int start, int end) {
        int before = comments.isEmpty() ? 0 : commentsUntil(end);
        return before > 0 && comments.get(before - 1).end() > start;
    }

    /** The number of comments that start at an offset or before it. */
    private int commentsUntil(int offset) {
        int low = 0;
        int high = comments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comments.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The parts of a range outside of comments, in order, none of them empty. */
    public List<TextRange> outsideComments(TextRange range) {
        List<TextRange> parts = new ArrayList<>();
        int at = range.start();
        for (int next = Math.max(0, commentsUntil(at) - 1); next < comments.size() && at < range.end(); next++) {
            TextRange comment = comments.get(next);
            if (comment.end() > at) {
                int end = Math.min(comment.start(), range.end());
                add(parts, at, end);
                at = comment.end();
            }
        }
        add(parts, at, range.end());
        return parts;
    }

    /** The text with each comment replaced by spaces, so that all offsets stay the same. */
    public String withoutComments() {
        if (comments.isEmpty()) {
            return text;
        }
        StringBuilder result = new StringBuilder(text);
        comments.forEach(comment -> result.replace(comment.start(), comment.end(), " ".repeat(comment.length())));
        return result.toString();
    }

    private static void add(List<TextRange> parts, int start, int end) {
        if (start < end) {
            parts.add(new TextRange(start, end));
        }
    }

    public Line line(int number) {
        return lines[number];
    }

    /** The range of a line without its line end. */
    public TextRange range(int line) {
        int start = index.start(line);
        return new TextRange(start, start + lines[line].length());
    }

    /** The range of a cell's content. */
    public TextRange range(int line, Cell cell) {
        int start = index.start(line);
        return new TextRange(start + cell.start(), start + cell.end());
    }

    /** The range of a cell with the blanks around its content, up to the separators. */
    public TextRange outerRange(int line, int cell) {
        int start = index.start(line);
        Cell found = lines[line].cells().get(cell);
        return new TextRange(start + found.outerStart(), start + found.outerEnd());
    }
}
