package org.gouji.report.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.report.label.TableIndex;
import org.gouji.report.row.AtomList;
import org.gouji.report.row.HeaderLook;
import org.gouji.report.row.RowLines;
import org.gouji.report.row.RowReading;
import org.gouji.standard.Column;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of headers among the atoms of a part of a text: those that hold labels of columns or pieces of them.
 */
final class HeaderFinder {

    private final SyntaxTree tree;
    private final TableIndex index;
    private final BitSet rowLines;
    private final List<HeaderGrid.Lines> headers = new ArrayList<>();
    private final List<KnownGrid> grids = new ArrayList<>();
    private HeaderGrid.@Nullable Lines open;
    private int columnLabels;

    private HeaderFinder(SyntaxTree tree, TableIndex index, BitSet rowLines) {
        this.tree = tree;
        this.index = index;
        this.rowLines = rowLines;
    }

    /**
     * Finds the headers in the atoms.
     *
     * @param rowLines the lines in which rows of figures were found
     * @param known the lines that single atoms span, null if each atom is one cell or run of text
     */
    static HeaderFinder of(
            SyntaxTree tree, AtomList atoms, TableIndex table, BitSet rowLines, @Nullable RowLines known) {
        HeaderFinder finder = new HeaderFinder(tree, table, rowLines);
        int index = 0;
        while (index < atoms.size()) {
            int line = atoms.line(index);
            if (known != null && atoms.inRow(index)) {
                finder.lookAt(known, line, known.lineOf(atoms.end(index)));
                index++;
            } else {
                int first = index;
                while (index < atoms.size() && atoms.line(index) == line) {
                    index++;
                }
                int start = tree.index().start(line);
                finder.lookAt(line, HeaderLook.of(tree.text(), atoms, first, index, start, table.labels()));
            }
        }
        finder.close();
        return finder;
    }

    private void lookAt(RowLines known, int first, int last) {
        for (int line = first; line <= last; line++) {
            RowReading reading = known.at(line);
            if (reading != null) {
                lookAt(line, reading.look());
            }
        }
    }

    private void lookAt(int line, HeaderLook look) {
        boolean row = rowLines.get(line);
        boolean header = look.isHeader(open != null) && (!row || !look.startsFigures());
        if (row || (look.words() > 0 && !header)) {
            close();
        }
        if (header && look.pieces() != null) {
            TextRange pieces = look.pieces().shifted(tree.index().start(line));
            open = new HeaderGrid.Lines(open == null ? line : open.first(), line, pieces);
            columnLabels += look.whole();
        }
    }

    private void close() {
        if (open != null) {
            headers.add(open);
            open = null;
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
        HeaderGrid grid = HeaderGrid.of(tree, above, cells, columns, index);
        grids.add(new KnownGrid(above, cells, columns, grid));
        return grid;
    }

    /**
     * A grid that was looked for, kept for further rows: that of a header for rows of so many cells; null if the header
     * doesn't tell their columns.
     */
    private record KnownGrid(
            HeaderGrid.Lines header,
            int cells,
            List<Column> columns,
            @Nullable HeaderGrid grid) {}
}
