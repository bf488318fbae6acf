package org.gouji.report.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.claims.Passage;
import org.gouji.report.label.Numeral;
import org.gouji.syntax.Cell;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the prose of a report: all text but the title, tables, comments and front matter. A heading is a passage of its
 * own; lines that a word processor or a PDF broke in the middle of a sentence are one passage.
 */
public final class ProseFinder {

    private static final Pattern PAGE = Pattern.compile("[-—–－\\s]*\\d{0,4}[-—–－\\s]*");
    private static final String STOPS = "。！？；：:;!?";
    private static final int LONGEST_HEADING = 40;
    private static final int SHORTEST_BROKEN = 15;
    private static final int COMMA = 1;
    private static final int STOP_INSIDE = 2;
    private static final int STOP_AT_END = 4;

    private final SyntaxTree tree;
    private final String text;
    private final List<TextRange> headings;
    private final List<TextRange> excluded;
    private final List<Passage> passages = new ArrayList<>();
    private final List<TextRange> pieces = new ArrayList<>();
    private @Nullable Line only;
    private int lineStart;
    private boolean gap;
    private int lastMarks;
    private int next;

    private ProseFinder(SyntaxTree tree, List<TextRange> headings, List<TextRange> others) {
        this.tree = tree;
        this.text = tree.text();
        this.headings = headings;
        List<TextRange> all = new ArrayList<>(others);
        all.addAll(headings);
        all.addAll(tree.comments());
        Collections.sort(all);
        this.excluded = all;
    }

    /**
     * The passages of a text, in order.
     *
     * @param firstLine the first line behind the front matter
     * @param headings the headings of chapters
     * @param others the other ranges that are no prose: the title and the tables
     */
    public static List<Passage> find(SyntaxTree tree, int firstLine, List<TextRange> headings, List<TextRange> others) {
        ProseFinder finder = new ProseFinder(tree, headings, others);
        for (int line = firstLine; line < tree.lines().size(); line++) {
            finder.lookAt(line);
        }
        finder.end();
        return finder.passages;
    }

    private void lookAt(int number) {
        Line line = tree.line(number);
        lineStart = tree.index().start(number);
        switch (line.kind()) {
            case BLANK -> gap = true;
            case TEXT -> cut(tree.range(number, line.cells().get(0)), line.headingLevel() > 0, line);
            case TABBED -> sentence(number, line);
            default -> end();
        }
    }

    /** Takes a line with tabs as prose if the tabs only indent a sentence. */
    private void sentence(int number, Line line) {
        end();
        Cell only = null;
        for (Cell cell : line.cells()) {
            if (!cell.isBlank()) {
                if (only != null) {
                    return;
                }
                only = cell;
            }
        }
        if (only != null && (marksOf(tree.range(number, only)) & (STOP_INSIDE | STOP_AT_END)) != 0) {
            cut(tree.range(number, only), false, null);
        }
    }

    /** Takes the parts of a line outside the ranges that are no prose. */
    private void cut(TextRange line, boolean hashes, @Nullable Line whole) {
        int at = line.start();
        while (next < excluded.size() && excluded.get(next).end() <= at) {
            next++;
        }
        for (int index = next; index < excluded.size() && excluded.get(index).start() < line.end(); index++) {
            TextRange hole = excluded.get(index);
            if (hole.start() > at) {
                take(new TextRange(at, hole.start()), hashes, null);
            }
            if (!tree.inComment(hole)) {
                end();
            }
            if (headings.contains(hole) && hole.start() >= line.start()) {
                passages.add(new Passage(List.of(hole), true));
            }
            at = Math.max(at, hole.end());
        }
        if (at < line.end()) {
            take(new TextRange(at, line.end()), hashes, at == line.start() ? whole : null);
        }
    }

    private void take(TextRange range, boolean hashes, @Nullable Line whole) {
        TextRange piece = Blanks.trim(text, range);
        if (piece.isEmpty()
                || (piece.length() < 12 && PAGE.matcher(piece.of(text)).matches())) {
            return;
        }
        int marks = whole == null || whole.comments() ? marksOf(piece) : marksOf(whole, piece);
        Numeral numeral = Numeral.at(text, piece.start(), piece.end());
        boolean heading = isHeading(piece, numeral != null, marks, hashes);
        if (heading || numeral != null || !goesOn()) {
            end();
        }
        only = pieces.isEmpty() ? whole : null;
        pieces.add(piece);
        lastMarks = marks;
        gap = false;
        if (heading) {
            passages.add(passage(true));
        }
    }

    private static boolean isHeading(TextRange piece, boolean numbered, int marks, boolean hashes) {
        return (marks & STOP_INSIDE) == 0
                && (hashes || (numbered && piece.length() <= LONGEST_HEADING && (marks & COMMA) == 0));
    }

    /** The punctuation in a piece: a combination of {@link #COMMA}, {@link #STOP_INSIDE} and {@link #STOP_AT_END}. */
    private int marksOf(TextRange piece) {
        int marks = 0;
        for (int at = piece.start(); at < piece.end(); at++) {
            switch (text.charAt(at)) {
                case '，' -> marks |= COMMA;
                case '。' -> marks |= at < piece.end() - 1 ? STOP_INSIDE : STOP_AT_END;
                default -> {}
            }
        }
        return marks;
    }

    /** The punctuation in a piece that is a whole line, by what the line knows of itself. */
    private int marksOf(Line line, TextRange piece) {
        boolean inside = line.stop() >= 0 && lineStart + line.stop() < piece.end() - 1;
        boolean last = text.charAt(piece.end() - 1) == '。';
        return (line.comma() >= 0 ? COMMA : 0) | (inside ? STOP_INSIDE : 0) | (last ? STOP_AT_END : 0);
    }

    /** Whether the line before ends within a sentence that the next line may continue. */
    private boolean goesOn() {
        if (pieces.isEmpty()) {
            return false;
        }
        TextRange last = pieces.get(pieces.size() - 1);
        boolean open = STOPS.indexOf(text.charAt(last.end() - 1)) < 0 && last.length() >= SHORTEST_BROKEN;
        return open && (!gap || lastMarks != 0);
    }

    private void end() {
        if (!pieces.isEmpty()) {
            passages.add(passage(false));
        }
        gap = false;
    }

    private Passage passage(boolean heading) {
        Passage passage = new Passage(pieces.size() == 1 ? List.of(pieces.get(0)) : pieces, heading, only);
        pieces.clear();
        return passage;
    }
}
