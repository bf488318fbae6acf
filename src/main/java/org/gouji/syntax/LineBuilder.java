package org.gouji.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.gouji.syntax.grammar.ReportLexer;

/** Collects the tokens of one line into a {@link Line}. */
final class LineBuilder {

    private final String text;
    private final List<Cell> cells = new ArrayList<>();
    private int lineStart;
    private int cellStart;
    private int contentStart = -1;
    private int contentEnd;
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
        cells.clear();
        lineStart = start;
        cellStart = start;
        contentStart = -1;
        headingLevel = 0;
        tokens = 0;
        dashes = 0;
        comments = false;
        piped = false;
        tabbed = false;
    }

    /** Takes the next token of the line; nothing is asked of its text, only of its type and place. */
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
                endCell(start, end);
            }
            case ReportLexer.HASHES -> hashes(start, end);
            default -> mark(token.getType(), start, end);
        }
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
        contentStart = contentStart < 0 ? start : contentStart;
        contentEnd = end;
    }

    private void endCell(int end, int next) {
        int outerStart = cellStart - lineStart;
        boolean blank = contentStart < 0;
        int from = blank ? outerStart : contentStart - lineStart;
        int to = blank ? outerStart : contentEnd - lineStart;
        cells.add(new Cell(outerStart, from, to, end - lineStart));
        cellStart = next;
        contentStart = -1;
        tokens++;
    }

    /** The line that ends here; the builder is then ready for the one that starts at {@code next}. */
    Line end(int end, int next) {
        int marks = tokens;
        endCell(end, end);
        Line line = new Line(kind(marks), end - lineStart, headingLevel, comments, List.copyOf(cells));
        begin(next);
        return line;
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

    /** Dashes with or without colons in every cell, at least two of them in one: a single one is a blank figure. */
    private boolean isDelimiter() {
        int longest = 0;
        for (Cell cell : cells) {
            int run = dashesOf(cell);
            if (run < 0) {
                return false;
            }
            longest = Math.max(longest, run);
        }
        return longest > 1;
    }

    /** The width of a delimiter cell, 0 for a blank one, −1 for any other. */
    private int dashesOf(Cell cell) {
        for (int at = cell.start(); at < cell.end(); at++) {
            char unit = text.charAt(lineStart + at);
            boolean colon = unit == ':' && (at == cell.start() || at == cell.end() - 1);
            if (unit != '-' && !colon) {
                return -1;
            }
        }
        return cell.end() - cell.start();
    }
}
