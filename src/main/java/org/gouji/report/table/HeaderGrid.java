package org.gouji.report.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.report.label.Folding;
import org.gouji.report.label.TableIndex;
import org.gouji.standard.Column;
import org.gouji.syntax.Cell;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the columns under a header whose lines have as many cells as the rows below. A grid exists only if every
 * column is recognized, or if half of them are and the other labels can only mean the columns that are left.
 *
 * @param cells the number of cells in each line
 * @param cellOf the number, from 0, of each column's cell, in the order of the standard's columns
 * @param order the places of the columns, from 0, from left to right
 * @param unknown where labels stand that belong to no column
 */
public record HeaderGrid(int cells, List<Integer> cellOf, List<Integer> order, List<TextRange> unknown) {

    /**
     * The lines of one header.
     *
     * @param end the part of the last line that belongs to the header
     */
    record Lines(int first, int last, TextRange end) {}

    /**
     * The grid of a header for columns; null if it doesn't tell the columns, or if its lines have another number of
     * cells.
     */
    static @Nullable HeaderGrid of(SyntaxTree tree, Lines header, int cells, List<Column> columns, TableIndex index) {
        String[] labels = new String[cells];
        Arrays.fill(labels, "");
        Set<String> known = new HashSet<>();
        columns.forEach(column -> known.addAll(index.names(column)));
        for (int number = header.first(); number <= header.last(); number++) {
            Line line = tree.line(number);
            for (int cell = 0; line.isRow() && line.cells().size() == cells && cell < cells; cell++) {
                String label = label(tree, number, line.cells().get(cell));
                labels[cell] = known.contains(label) ? label : labels[cell];
            }
        }
        HeaderGrid grid = match(labels, GroupSpans.of(tree, header, cells, columns, labels), columns, index);
        return grid == null ? PartialHeader.of(tree, header.last(), cells, columns, index) : grid;
    }

    /** The folded words of a cell. */
    public static String label(SyntaxTree tree, int line, Cell cell) {
        return cell.isBlank() ? "" : Folding.fold(tree.range(line, cell).of(tree.text()));
    }

    private static @Nullable HeaderGrid match(
            String[] labels, GroupSpans groups, List<Column> columns, TableIndex index) {
        List<Integer> filled = new ArrayList<>();
        for (int cell = 0; cell < labels.length; cell++) {
            if (!labels[cell].isEmpty()) {
                filled.add(cell);
            }
        }
        if (filled.size() != columns.size()) {
            return null;
        }
        List<Integer> cellOf = new ArrayList<>();
        List<Integer> free = new ArrayList<>(filled);
        for (Column column : columns) {
            int place = firstOf(free, labels, groups, column, index);
            if (place < 0) {
                return null;
            }
            cellOf.add(place);
            free.remove(Integer.valueOf(place));
        }
        return of(labels.length, cellOf, List.of());
    }

    /** The grid with the cell of each column. */
    static HeaderGrid of(int cells, List<Integer> cellOf, List<TextRange> unknown) {
        List<Integer> order = IntStream.range(0, cellOf.size())
                .boxed()
                .sorted(Comparator.comparing(cellOf::get))
                .toList();
        return new HeaderGrid(cells, List.copyOf(cellOf), order, unknown);
    }

    private static int firstOf(
            List<Integer> free, String[] labels, GroupSpans groups, Column column, TableIndex index) {
        for (int cell : free) {
            if (index.names(column).contains(labels[cell]) && groups.mayHold(cell, column)) {
                return cell;
            }
        }
        return -1;
    }

    /** The place of the column that a cell belongs to, from 0; -1 for none. */
    int columnAt(int cell) {
        return cellOf.indexOf(cell);
    }

    /** The number of the first cell that belongs to a column. */
    int firstCell() {
        return order.isEmpty() ? 0 : cellOf.get(order.get(0));
    }
}
