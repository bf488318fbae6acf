package org.gouji.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.standard.Column;
import org.gouji.syntax.Cell;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a header whose lines have as many cells as the rows below: which cell of a line belongs to which
 * column. There is one only where every column is recognized.
 *
 * @param cells how many cells each line has
 * @param cellOf the cell of each column, in the order of the standard's columns
 * @param order the columns from left to right
 */
record HeaderGrid(int cells, List<Integer> cellOf, List<Integer> order) {

    /**
     * The lines of one header.
     *
     * @param end what of the last line belongs to it
     */
    record Lines(int first, int last, TextRange end) {}

    /** The grid of a header for columns, null where a column isn't recognized or the lines differ in cells. */
    static @Nullable HeaderGrid of(SyntaxTree tree, Lines header, int cells, List<Column> columns, TableIndex index) {
        String[] labels = new String[cells];
        Arrays.fill(labels, "");
        List<Set<String>> above = IntStream.range(0, cells)
                .<Set<String>>mapToObj(cell -> new HashSet<>())
                .toList();
        Set<String> groups = groups(columns);
        Set<String> known = new HashSet<>();
        columns.forEach(column -> known.addAll(index.names(column)));
        for (int number = header.first(); number <= header.last(); number++) {
            Line line = tree.line(number);
            String group = "";
            for (int cell = 0; line.isRow() && line.cells().size() == cells && cell < cells; cell++) {
                String label = label(tree, number, line.cells().get(cell));
                labels[cell] = known.contains(label) ? label : labels[cell];
                group = label.isEmpty() ? group : groups.contains(label) ? label : "";
                above.get(cell).add(group);
            }
        }
        return match(labels, above, columns, index);
    }

    /** The names of the header cells above the columns. */
    private static Set<String> groups(List<Column> columns) {
        Set<String> groups = new HashSet<>();
        columns.forEach(column -> groups.addAll(groups(column)));
        return groups;
    }

    private static List<String> groups(Column column) {
        return column.groups().stream()
                .map(group -> Folding.fold(group.label().zh()))
                .toList();
    }

    private static String label(SyntaxTree tree, int line, Cell cell) {
        return cell.isBlank() ? "" : Folding.fold(tree.range(line, cell).of(tree.text()));
    }

    private static @Nullable HeaderGrid match(
            String[] labels, List<Set<String>> above, List<Column> columns, TableIndex index) {
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
            List<Integer> below = free.stream()
                    .filter(cell -> isBelow(above.get(cell), column))
                    .toList();
            int grouped = firstOf(below, labels, index.names(column));
            int place = grouped < 0 ? firstOf(free, labels, index.names(column)) : grouped;
            if (place < 0) {
                return null;
            }
            cellOf.add(place);
            free.remove(Integer.valueOf(place));
        }
        List<Integer> order = IntStream.range(0, cellOf.size())
                .boxed()
                .sorted(Comparator.comparing(cellOf::get))
                .toList();
        return new HeaderGrid(labels.length, List.copyOf(cellOf), order);
    }

    /** Whether the groups of a column stand above a cell; above a cell of a column without groups, none does. */
    private static boolean isBelow(Set<String> above, Column column) {
        List<String> groups = groups(column);
        return groups.isEmpty() ? above.stream().allMatch(String::isEmpty) : above.containsAll(groups);
    }

    private static int firstOf(List<Integer> free, String[] labels, Set<String> names) {
        for (int cell : free) {
            if (names.contains(labels[cell])) {
                return cell;
            }
        }
        return -1;
    }

    /** The column under which a cell of a line stands, -1 for none. */
    int columnAt(int cell) {
        return cellOf.indexOf(cell);
    }

    /** The first cell that heads a column. */
    int firstCell() {
        return order.isEmpty() ? 0 : cellOf.get(order.get(0));
    }
}
