package org.gouji.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.standard.Column;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Finds the lines of headers among the atoms of a part of a text: those that hold labels of columns, or pieces of them. */
final class HeaderFinder {

    private final SyntaxTree tree;
    private final List<HeaderGrid.Lines> headers;
    private final int columnLabels;
    private final List<KnownGrid> grids = new ArrayList<>();

    private HeaderFinder(SyntaxTree tree, List<HeaderGrid.Lines> headers, int columnLabels) {
        this.tree = tree;
        this.headers = headers;
        this.columnLabels = columnLabels;
    }

    /** Finds them; {@code rowLines} are the lines in which rows of figures were found. */
    static HeaderFinder of(SyntaxTree tree, AtomList atoms, LabelIndex labels, BitSet rowLines) {
        List<HeaderGrid.Lines> headers = new ArrayList<>();
        HeaderGrid.Lines open = null;
        int found = 0;
        int index = 0;
        while (index < atoms.size()) {
            LineLook look = LineLook.at(tree.text(), atoms, index, labels);
            index = look.next();
            boolean row = rowLines.get(look.line());
            boolean header = look.isHeader(open != null) && (!row || !look.startsFigures());
            if (open != null && (row || (look.words() > 0 && !header))) {
                headers.add(open);
                open = null;
            }
            if (header && look.pieces() != null) {
                open = new HeaderGrid.Lines(open == null ? look.line() : open.first(), look.line(), look.pieces());
                found += look.whole();
            }
        }
        if (open != null) {
            headers.add(open);
        }
        return new HeaderFinder(tree, headers, found);
    }

    /**
     * What of a line belongs to headers.
     *
     * @param next the index of the first atom of the next line
     * @param words how many atoms aren't blank
     * @param count how many are labels of columns or pieces of them
     * @param whole how many are whole labels
     * @param pieces where they stand, null where there are none
     * @param startsFigures whether the line starts with something else
     */
    private record LineLook(
            int line,
            int next,
            int words,
            int count,
            int whole,
            @Nullable TextRange pieces,
            boolean startsFigures) {

        private static final int LONGEST = 60;

        static LineLook at(String text, AtomList atoms, int first, LabelIndex labels) {
            int line = atoms.line(first);
            int words = 0;
            int count = 0;
            int whole = 0;
            boolean other = false;
            TextRange pieces = null;
            int index = first;
            for (; index < atoms.size() && atoms.line(index) == line; index++) {
                if (atoms.isBlank(index)) {
                    continue;
                }
                int start = atoms.start(index);
                int end = atoms.end(index);
                boolean likely = mayHead(text.charAt(start), labels) && end - start <= LONGEST;
                String folded = likely ? Folding.fold(text.substring(start, end)) : "";
                boolean piece = likely && labels.isHeaderPiece(folded);
                other |= count == 0 && !piece;
                words++;
                if (piece) {
                    TextRange range = new TextRange(start, end);
                    pieces = pieces == null ? range : pieces.union(range);
                    count++;
                    whole += labels.isColumnLabel(folded) ? 1 : 0;
                }
            }
            return new LineLook(line, index, words, count, whole, pieces, other);
        }

        /** Figures are most of a table, and no label of a header starts with a digit. */
        private static boolean mayHead(char unit, LabelIndex labels) {
            return (unit < '0' || unit > '9') && labels.startsHeaderPiece(unit);
        }

        boolean isHeader(boolean follows) {
            return whole > 0 || count > 1 || (follows && count == words && count > 0);
        }
    }

    /** Whether labels of at least two columns were found. */
    boolean isFound() {
        return columnLabels > 1;
    }

    /** The last line of the first header, empty where there is none. */
    Optional<TextRange> lastLine() {
        return isFound() ? headers.stream().findFirst().map(HeaderGrid.Lines::end) : Optional.empty();
    }

    /** The last line of the last header before a line, empty where there is none. */
    Optional<TextRange> lastLineBefore(int line) {
        return headers.stream()
                .filter(header -> header.last() < line)
                .reduce((before, after) -> after)
                .map(HeaderGrid.Lines::end);
    }

    /** The grid of the header above a line, null where there is none or it doesn't tell the columns. */
    @Nullable
    HeaderGrid grid(int line, List<Column> columns) {
        HeaderGrid.Lines above = null;
        for (HeaderGrid.Lines header : headers) {
            if (header.last() >= line) {
                break;
            }
            above = header;
        }
        if (above == null) {
            return null;
        }
        int cells = tree.line(line).cells().size();
        for (KnownGrid known : grids) {
            if (known.header.last() == above.last() && known.cells == cells && known.columns == columns) {
                return known.grid;
            }
        }
        HeaderGrid grid = HeaderGrid.of(tree, above, cells, columns);
        grids.add(new KnownGrid(above, cells, columns, grid));
        return grid;
    }

    /** The grid for rows of so many cells under a header; null where it doesn't tell their columns. */
    private record KnownGrid(
            HeaderGrid.Lines header,
            int cells,
            List<Column> columns,
            @Nullable HeaderGrid grid) {}
}
