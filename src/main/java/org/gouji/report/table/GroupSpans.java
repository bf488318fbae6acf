package org.gouji.report.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.report.label.Folding;
import org.gouji.standard.Column;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;

/**
 * The label of the group above each cell of a header. In the header
 *
 * <pre>
 * |      | 办结 |      | 受理 |      |
 * |      | 电话 | 网上 | 电话 | 网上 |
 * </pre>
 *
 * the last two cells belong to 受理. The groups stay unknown if one doesn't span exactly its columns, as in tables that
 * have lost the widths of their cells.
 */
final class GroupSpans {

    private static final GroupSpans NONE = new GroupSpans(new String[0]);

    private final String[] groups;

    private GroupSpans(String[] groups) {
        this.groups = groups;
    }

    /**
     * Finds the groups above the cells of a header; they stay unknown unless each spans exactly its columns.
     *
     * @param labels the labels of columns in each cell, empty where there is none
     */
    static GroupSpans of(SyntaxTree tree, HeaderGrid.Lines header, int cells, List<Column> columns, String[] labels) {
        Map<String, Integer> widths = new HashMap<>();
        for (Column column : columns) {
            String group = group(column);
            if (!group.isEmpty()) {
                widths.merge(group, 1, Integer::sum);
            }
        }
        for (int number = header.first(); widths.size() > 1 && number < header.last(); number++) {
            Line line = tree.line(number);
            if (line.isRow() && line.cells().size() == cells) {
                String[] groups = spans(tree, number, widths);
                if (areWhole(groups, labels, widths)) {
                    return new GroupSpans(groups);
                }
            }
        }
        return NONE;
    }

    private static String[] spans(SyntaxTree tree, int number, Map<String, Integer> widths) {
        Line line = tree.line(number);
        String[] groups = new String[line.cells().size()];
        String group = "";
        for (int cell = 0; cell < groups.length; cell++) {
            String label = HeaderGrid.label(tree, number, line.cells().get(cell));
            group = label.isEmpty() ? group : widths.containsKey(label) ? label : "";
            groups[cell] = group;
        }
        return groups;
    }

    private static boolean areWhole(String[] groups, String[] labels, Map<String, Integer> widths) {
        Map<String, Integer> found = new HashMap<>();
        for (int cell = 0; cell < groups.length; cell++) {
            if (!groups[cell].isEmpty() && !labels[cell].isEmpty()) {
                found.merge(groups[cell], 1, Integer::sum);
            }
        }
        return found.equals(widths);
    }

    /**
     * Whether a column may stand in a cell: the groups are unknown, or the cell stands below the column's own group.
     */
    boolean mayHold(int cell, Column column) {
        return groups.length == 0 || groups[cell].equals(group(column));
    }

    /** The folded label of the innermost group of a column, empty where it is in none. */
    private static String group(Column column) {
        List<Column.ColumnGroup> groups = column.groups();
        return groups.isEmpty()
                ? ""
                : Folding.fold(groups.get(groups.size() - 1).label().zh());
    }
}
