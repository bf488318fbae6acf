package org.gouji.report.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.report.row.Atom;
import org.gouji.report.row.FoundRow;
import org.gouji.report.row.RawRow;
import org.gouji.report.table.BoundRow.Binding;
import org.jspecify.annotations.Nullable;

/**
 * The assignment of a row's cells to the columns of its table.
 *
 * @param binding whether the columns of the cells could be told
 * @param cells the cell of each column, in the order of the standard's columns; empty unless bound
 * @param surplus figures under no column
 */
record Alignment(Binding binding, List<Atom> cells, List<Atom> surplus) {

    private static final Alignment MISCOUNTED = new Alignment(Binding.MISCOUNTED, List.of(), List.of());
    private static final Alignment UNALIGNED = new Alignment(Binding.UNALIGNED, List.of(), List.of());

    /**
     * Assigns the cells of a row to columns.
     *
     * @param width the number of columns
     * @param grid the header, null if it doesn't tell where the columns are
     * @param shift how many blank cells stand between label and figures in complete rows like this one, -1 if unknown
     */
    static Alignment of(RawRow row, int width, @Nullable HeaderGrid grid, int shift) {
        List<Atom> filled = new ArrayList<>(row.slots());
        filled.removeIf(Atom::isBlank);
        if (filled.size() == width) {
            return bound(ordered(filled, grid));
        }
        if (!row.inRow()) {
            return flowing(row, filled.size(), width);
        }
        Alignment byHeader = grid == null || row.labelCell() >= grid.firstCell() ? null : underHeader(row, grid);
        if (byHeader != null) {
            return byHeader;
        }
        return filled.size() > width ? MISCOUNTED : withBlanks(row, filled.size(), width, shift);
    }

    private static Alignment bound(List<Atom> cells) {
        return new Alignment(Binding.BOUND, cells, List.of());
    }

    private static List<Atom> ordered(List<Atom> cells, @Nullable HeaderGrid grid) {
        if (grid == null) {
            return cells;
        }
        Atom[] result = new Atom[cells.size()];
        List<Integer> order = grid.order();
        for (int place = 0; place < order.size(); place++) {
            result[order.get(place)] = cells.get(place);
        }
        return List.of(result);
    }

    private static Alignment flowing(RawRow row, int filled, int width) {
        int size = row.slots().size();
        if (filled > width || (size < width && filled > 0)) {
            return MISCOUNTED;
        }
        if (size == 0 || filled == 0) {
            return bound(blanks(row, width));
        }
        boolean restBlank = row.slots().subList(width, size).stream().allMatch(Atom::isBlank);
        return restBlank ? bound(row.slots().subList(0, width)) : UNALIGNED;
    }

    /** One blank cell for each column: the blank cells of the row, then the place behind the row. */
    private static List<Atom> blanks(RawRow row, int width) {
        List<Atom> cells = new ArrayList<>(
                row.slots().subList(0, Math.min(width, row.slots().size())));
        int end = cells.isEmpty()
                ? row.labelRange().end()
                : cells.get(cells.size() - 1).end();
        while (cells.size() < width) {
            cells.add(new Atom(end, end, row.line(), 0, Atom.Gap.BLANKS, row.inRow()));
        }
        return cells;
    }

    /**
     * The assignment by the cells of the header; null if a column has no cell in the row, or if figures stand beside
     * the columns while columns are blank, as in ragged tables.
     */
    private static @Nullable Alignment underHeader(RawRow row, HeaderGrid grid) {
        Atom[] cells = new Atom[grid.cellOf().size()];
        List<Atom> surplus = new ArrayList<>();
        for (Atom slot : row.slots()) {
            int column = grid.columnAt(slot.cell());
            if (column >= 0) {
                cells[column] = slot;
            } else if (!slot.isBlank()) {
                surplus.add(slot);
            }
        }
        boolean complete = Arrays.stream(cells).allMatch(cell -> cell != null);
        boolean ragged = !surplus.isEmpty() && Arrays.stream(cells).anyMatch(cell -> cell != null && cell.isBlank());
        return complete && !ragged ? new Alignment(Binding.BOUND, List.of(cells), surplus) : null;
    }

    private static Alignment withBlanks(RawRow row, int filled, int width, int shift) {
        List<Atom> slots = row.slots();
        if (filled == 0) {
            int from = Math.max(0, Math.min(shift, slots.size() - width));
            RawRow rest = new FoundRow(
                    row.label(),
                    row.labelRange(),
                    row.labelCell(),
                    slots.subList(from, slots.size()),
                    row.line(),
                    true);
            return bound(blanks(rest, width));
        }
        if (slots.size() < width) {
            return MISCOUNTED;
        }
        List<Integer> possible = new ArrayList<>();
        for (int from = 0; from + width <= slots.size(); from++) {
            if (outsideBlank(slots, from, from + width)) {
                possible.add(from);
            }
        }
        if (possible.contains(shift)) {
            return bound(slots.subList(shift, shift + width));
        }
        return possible.size() == 1 ? bound(slots.subList(possible.get(0), possible.get(0) + width)) : UNALIGNED;
    }

    private static boolean outsideBlank(List<Atom> slots, int from, int to) {
        for (int index = 0; index < slots.size(); index++) {
            if ((index < from || index >= to) && !slots.get(index).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
