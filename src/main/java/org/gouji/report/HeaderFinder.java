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

    /**
     * Finds them.
     *
     * @param rowLines the lines in which rows of figures were found
     * @param known the lines that are one atom each, null where none is
     */
    static HeaderFinder of(
            SyntaxTree tree, AtomList atoms, LabelIndex labels, BitSet rowLines, @Nullable RowLines known) {
        List<HeaderGrid.Lines> headers = new ArrayList<>();
        HeaderGrid.Lines open = null;
        int found = 0;
        int index = 0;
        while (index < atoms.size()) {
            int line = atoms.line(index);
            int start = tree.index().start(line);
            int next = index + 1;
            while (next < atoms.size() && atoms.line(next) == line) {
                next++;
            }
            RowReading reading = known == null || !atoms.inRow(index) ? null : known.at(line);
            HeaderLook look =
                    reading == null ? HeaderLook.of(tree.text(), atoms, index, next, start, labels) : reading.look();
            index = next;
            boolean row = rowLines.get(line);
            boolean header = look.isHeader(open != null) && (!row || !look.startsFigures());
            if (open != null && (row || (look.words() > 0 && !header))) {
                headers.add(open);
                open = null;
            }
            if (header && look.pieces() != null) {
                TextRange pieces = look.pieces().shifted(start);
                open = new HeaderGrid.Lines(open == null ? line : open.first(), line, pieces);
                found += look.whole();
            }
        }
        if (open != null) {
            headers.add(open);
        }
        return new HeaderFinder(tree, headers, found);
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
