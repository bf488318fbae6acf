package org.gouji.report.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.report.label.TableIndex;
import org.gouji.standard.Column;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads the last line of a header in which some labels belong to no column, because they are misspelt, renamed or from
 * another table. It is read only if at least half of the labels are known, each once, and if there are exactly as many
 * labels as columns: then the other labels head the remaining columns, in their order.
 */
final class PartialHeader {

    private final SyntaxTree tree;
    private final int number;
    private final List<Column> columns;
    private final TableIndex index;
    private final int[] cellOf;
    private final List<TextRange> unknown = new ArrayList<>();

    private PartialHeader(SyntaxTree tree, int number, List<Column> columns, TableIndex index) {
        this.tree = tree;
        this.number = number;
        this.columns = columns;
        this.index = index;
        this.cellOf = new int[columns.size()];
        Arrays.fill(cellOf, -1);
    }

    /** The grid of a header by its last line; null if that line doesn't tell the columns. */
    static @Nullable HeaderGrid of(SyntaxTree tree, int number, int cells, List<Column> columns, TableIndex index) {
        Line line = tree.line(number);
        return line.isRow() && line.cells().size() == cells
                ? new PartialHeader(tree, number, columns, index).read()
                : null;
    }

    private @Nullable HeaderGrid read() {
        List<Integer> filled = filled();
        if (filled.size() < columns.size() || filled.size() > columns.size() + 1) {
            return null;
        }
        List<Integer> rest = new ArrayList<>();
        for (int cell : filled.subList(filled.size() - columns.size(), filled.size())) {
            int column = columnOf(cell);
            if (column >= 0 && cellOf[column] >= 0) {
                return null;
            }
            if (column >= 0) {
                cellOf[column] = cell;
            } else if (isOther(cell)) {
                rest.add(cell);
            } else {
                return null;
            }
        }
        if (rest.isEmpty() || rest.size() * 2 > columns.size()) {
            return null;
        }
        for (int cell : rest) {
            unknown.add(tree.range(number, tree.line(number).cells().get(cell)));
            cellOf[firstOpen()] = cell;
        }
        return HeaderGrid.of(
                tree.line(number).cells().size(), Arrays.stream(cellOf).boxed().toList(), List.copyOf(unknown));
    }

    private List<Integer> filled() {
        List<Integer> filled = new ArrayList<>();
        for (int cell = 0; cell < tree.line(number).cells().size(); cell++) {
            if (!tree.line(number).cells().isBlank(cell)) {
                filled.add(cell);
            }
        }
        return filled;
    }

    private String label(int cell) {
        return HeaderGrid.label(tree, number, tree.line(number).cells().get(cell));
    }

    /** The place of the column whose name a cell holds, from 0; -1 if no column or several have that name. */
    private int columnOf(int cell) {
        int found = -1;
        for (int column = 0; column < columns.size(); column++) {
            if (index.names(columns.get(column)).contains(label(cell))) {
                if (found >= 0) {
                    return -1;
                }
                found = column;
            }
        }
        return found;
    }

    /** Whether a cell holds words that are no label of the header, nor a piece of one. */
    private boolean isOther(int cell) {
        String label = label(cell);
        return !label.isEmpty()
                && Character.isLetter(label.charAt(0))
                && !index.labels().isHeaderPiece(label);
    }

    private int firstOpen() {
        int column = 0;
        while (cellOf[column] >= 0) {
            column++;
        }
        return column;
    }
}
