package org.gouji.report.row;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.report.label.Numeral;
import org.gouji.report.row.Atom.Gap;
import org.gouji.syntax.CellList;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a part of a text into atoms, so that the readers of tables needn't know its layout: Markdown, tabs, blanks, or a
 * cell per line. Left out are blank lines, delimiter rows, rules, comments, and the page lines that a word processor or
 * a PDF leaves in a table.
 */
public final class Atomizer {

    private static final int LONGEST_PAGE_LINE = 24;
    private static final Pattern PAGE =
            Pattern.compile("[-—–－\\s]*(第\\s*\\d{1,4}\\s*页.{0,12}|[-—–－]\\s*\\d{1,4}\\s*[-—–－])[-—–－\\s]*");

    private final SyntaxTree tree;
    private final String text;
    private final TextRange part;
    private final @Nullable RowLines rows;
    private final AtomList atoms = new AtomList();
    private Gap gap = Gap.PARAGRAPH;

    /** Whether the last atom is made of whole lines. */
    private boolean stretches;

    private Atomizer(SyntaxTree tree, TextRange part, @Nullable RowLines rows) {
        this.tree = tree;
        this.text = tree.text();
        this.part = part;
        this.rows = rows;
    }

    /** The atoms of a part of a text, in order. */
    public static AtomList atoms(SyntaxTree tree, TextRange part) {
        return atoms(tree, part, null);
    }

    /**
     * The atoms of a part of a text, in order; lines that hold rows by {@code rows} are one atom as long as no other
     * atom stands between them.
     */
    public static AtomList atoms(SyntaxTree tree, TextRange part, @Nullable RowLines rows) {
        Atomizer atomizer = new Atomizer(tree, part, rows);
        int first = tree.index().lineOf(part.start());
        int last = tree.index().lineOf(part.end());
        for (int line = first; line <= last; line++) {
            atomizer.gap = line == first || atomizer.gap == Gap.PARAGRAPH ? Gap.PARAGRAPH : Gap.LINE;
            atomizer.addLine(line);
        }
        return atomizer.atoms;
    }

    /** Whether the text between two offsets lies in a part of the text and not in a comment. */
    static boolean counts(SyntaxTree tree, TextRange part, int start, int end) {
        return start >= part.start() && end <= part.end() && !tree.inComment(start, end);
    }

    /** Whether the text between two offsets is a page number as word processors and PDFs leave it: 第 3 页 or - 3 -. */
    public static boolean isPageLine(String text, int start, int end) {
        return end - start < LONGEST_PAGE_LINE
                && PAGE.matcher(text.substring(start, Math.max(start, end))).matches();
    }

    private void addLine(int number) {
        Line line = tree.line(number);
        switch (line.kind()) {
            case BLANK -> gap = Gap.PARAGRAPH;
            case DELIMITER, RULE -> {}
            case TABBED, PIPED -> addCells(number, line.cells());
            case TEXT -> addRuns(number, tree.range(number, line.cells().get(0)));
        }
    }

    private void addCells(int number, CellList cells) {
        if (rows != null && rows.at(number) != null) {
            addWhole(number);
            return;
        }
        RowShape shape = RowShape.of(tree, number);
        if (!shape.isRow()) {
            int start = tree.index().start(number);
            add(number, shape.only(), start + cells.start(shape.only()), start + cells.end(shape.only()), false);
        } else if (rows == null) {
            addRow(number, cells, shape.first(), shape.last());
        } else {
            gap = Gap.LINE;
        }
    }

    /** Adds a line of cells to the atom of the row lines before it, or as an atom of its own. */
    private void addWhole(int number) {
        int start = tree.index().start(number);
        int end = start + tree.line(number).length();
        if (stretches) {
            atoms.extend(end);
        } else {
            atoms.add(start, end, number, 0, gap, true);
            stretches = true;
        }
        gap = Gap.LINE;
    }

    private void addRow(int number, CellList cells, int first, int last) {
        int start = tree.index().start(number);
        for (int cell = first; cell <= last; cell++) {
            add(number, cell, start + cells.start(cell), start + cells.end(cell), true);
            gap = Gap.SEPARATOR;
        }
    }

    private void add(int line, int cell, int start, int end, boolean inRow) {
        if (counts(tree, part, start, end)) {
            atoms.add(start, end, line, cell, gap, inRow);
            gap = Gap.LINE;
            stretches = false;
        }
    }

    private void addRuns(int number, TextRange content) {
        int start = Math.max(content.start(), part.start());
        int end = Math.min(content.end(), part.end());
        if (isPageLine(text, start, end)) {
            return;
        }
        TextRange inside = new TextRange(start, Math.max(start, end));
        List<TextRange> parts = tree.line(number).comments() ? tree.outsideComments(inside) : List.of(inside);
        parts.forEach(stretch -> addRuns(number, stretch.start(), stretch.end()));
        gap = gap == Gap.PARAGRAPH ? gap : Gap.LINE;
    }

    private void addRuns(int number, int start, int end) {
        int at = start;
        while (at < end) {
            int from = Numeral.skipBlanks(text, at, end);
            at = runEnd(from, end);
            if (at > from) {
                add(number, 0, from, at, false);
                gap = Gap.BLANKS;
            }
        }
    }

    /**
     * The offset where a run ends. A figure with a note in brackets is one run even if the note holds blanks:
     * {@code 22（其中 3 件）}.
     */
    private int runEnd(int start, int end) {
        boolean figure = start < end && Character.isDigit(text.charAt(start));
        int open = 0;
        int at = start;
        while (at < end && (open > 0 || !Blanks.isSpace(text.charAt(at)))) {
            char unit = text.charAt(at);
            if (figure && (unit == '（' || unit == '(')) {
                open++;
            } else if (unit == '）' || unit == ')') {
                open = Math.max(0, open - 1);
            }
            at++;
        }
        return at;
    }
}
