package org.gouji.syntax;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;
import org.gouji.syntax.grammar.ReportLexer;
import org.gouji.text.Blanks;

/** Collects the tokens of one line into a {@link Line}. */
final class LineBuilder {

    private final String text;
    private int[] cells = new int[64];
    private int size;
    private int lineStart;
    private int cellStart;
    private int contentStart = -1;
    private int contentEnd;
    private int openComment = -1;
    private int openCommentEnd;
    private int headingLevel;
    private int tokens;
    private int dashes;
    private boolean comments;
    private boolean piped;
    private boolean tabbed;

    LineBuilder(String text, int start) {
        this.text = text;
        begin(start);
    }

    private void begin(int start) {
        size = 0;
        lineStart = start;
        cellStart = start;
        contentStart = -1;
        openComment = -1;
        headingLevel = 0;
        tokens = 0;
        dashes = 0;
        comments = false;
        piped = false;
        tabbed = false;
    }

    /** Adds the next token of the line; only its type and its range are used. */
    void add(Token token) {
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        switch (token.getType()) {
            case ReportLexer.BLANK -> {}
            case ReportLexer.TAB -> {
                tabbed = true;
                endCell(start, end);
            }
            case ReportLexer.PIPE -> {
                piped = true;
                int pipe = pipeIn(start);
                endCell(pipe, pipe + 1);
            }
            case ReportLexer.HASHES -> hashes(start, end);
            default -> mark(token.getType(), start, end);
        }
    }

    /** The offset of the pipe in a token that may start with blanks. */
    private int pipeIn(int start) {
        int pipe = start;
        while (Blanks.isBlank(text.charAt(pipe))) {
            pipe++;
        }
        return pipe;
    }

    private void hashes(int start, int end) {
        if (tokens == 0) {
            headingLevel = end - start;
            tokens++;
        } else {
            mark(ReportLexer.HASHES, start, end);
        }
    }

    private void mark(int type, int start, int end) {
        tokens++;
        dashes = type == ReportLexer.DASHES ? end - start : 0;
        comments |= type == ReportLexer.COMMENT_OPEN || type == ReportLexer.COMMENT_CLOSE;
        if (openComment >= 0) {
            openComment = type == ReportLexer.COMMENT_CLOSE ? -1 : openComment;
            openCommentEnd = end;
        } else if (type == ReportLexer.COMMENT_OPEN) {
            openComment = start;
            openCommentEnd = end;
        } else {
            content(start, end);
        }
    }

    private void content(int start, int end) {
        contentStart = contentStart < 0 ? start : contentStart;
        contentEnd = end;
    }

    private void endCell(int end, int next) {
        if (openComment >= 0) {
            content(openComment, openCommentEnd);
            openComment = -1;
        }
        int outerStart = cellStart - lineStart;
        boolean blank = contentStart < 0;
        int from = blank ? outerStart : contentStart - lineStart;
        int to = blank ? outerStart : contentEnd - lineStart;
        cells = size + 4 > cells.length ? Arrays.copyOf(cells, size * 2) : cells;
        cells[size++] = outerStart;
        cells[size++] = from;
        cells[size++] = to;
        cells[size++] = end - lineStart;
        cellStart = next;
        contentStart = -1;
        tokens++;
    }

    /** Returns the line that ends at an offset; the builder is then ready for the line that starts at {@code next}. */
    Line end(int end, int next) {
        int marks = tokens;
        endCell(end, end);
        Line.Kind kind = kind(marks);
        boolean prose = kind == Line.Kind.TEXT;
        int comma = prose ? first('，', end) : -1;
        int stop = prose ? first('。', end) : -1;
        CellList found = new CellList(Arrays.copyOf(cells, size));
        Line line = new Line(kind, end - lineStart, headingLevel, comma, stop, comments, found);
        begin(next);
        return line;
    }

    private int first(char mark, int end) {
        int at = lineStart;
        while (at < end && text.charAt(at) != mark) {
            at++;
        }
        return at < end ? at - lineStart : -1;
    }

    private Line.Kind kind(int marks) {
        if (marks == 0) {
            return Line.Kind.BLANK;
        }
        if (piped) {
            return isDelimiter() ? Line.Kind.DELIMITER : Line.Kind.PIPED;
        }
        if (tabbed) {
            return Line.Kind.TABBED;
        }
        return marks == 1 && dashes >= 3 ? Line.Kind.RULE : Line.Kind.TEXT;
    }

    /**
     * Whether every cell is blank or has only dashes and colons, and one of them is wider than one character: a single
     * dash is a blank figure.
     */
    private boolean isDelimiter() {
        int longest = 0;
        for (int cell = 0; cell < size; cell += 4) {
            int run = dashesBetween(cells[cell + 1], cells[cell + 2]);
            if (run < 0) {
                return false;
            }
            longest = Math.max(longest, run);
        }
        return longest > 1;
    }

    /** The width of a delimiter cell in characters, 0 for a blank cell, −1 for any other. */
    private int dashesBetween(int start, int end) {
        for (int at = start; at < end; at++) {
            char unit = text.charAt(lineStart + at);
            boolean colon = unit == ':' && (at == start || at == end - 1);
            if (unit != '-' && !colon) {
                return -1;
            }
        }
        return end - start;
    }
}
