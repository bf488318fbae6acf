package org.gouji.plain.sum;

import java.util.List;
import org.gouji.plain.Label;
import org.gouji.plain.PlainCell;
import org.gouji.plain.Role;

/** The labels of a grid's columns, read from one or several header rows. */
final class ColumnLabels {

    private final Label[] labels;
    private final String[] groups;
    private final String[] units;

    ColumnLabels(Grid grid) {
        labels = new Label[grid.width()];
        groups = new String[grid.width()];
        units = new String[grid.width()];
        List<Grid.Row> rows = grid.rows().subList(0, grid.headers());
        for (int column = 0; column < grid.width(); column++) {
            read(rows, column);
        }
    }

    private void read(List<Grid.Row> rows, int column) {
        int lowest = rows.size() - 1;
        while (lowest > 0 && words(rows.get(lowest), column).isEmpty()) {
            lowest--;
        }
        labels[column] = Label.of(words(rows.get(lowest), column));
        StringBuilder group = new StringBuilder();
        for (int row = 0; row < lowest; row++) {
            String above = reaching(rows.get(row), column);
            if (!above.equals(labels[column].text())) {
                group.append(group.isEmpty() || above.isEmpty() ? "" : " ").append(above);
            }
        }
        groups[column] = group.toString();
        units[column] = labels[column].unit();
        for (int row = lowest - 1; row >= 0 && units[column].isEmpty(); row--) {
            units[column] = Label.of(reaching(rows.get(row), column)).unit();
        }
    }

    private static String words(Grid.Row row, int column) {
        PlainCell cell = row.cells().get(column);
        return cell.isBlank() && cell.text().length() < 3 ? "" : cell.text();
    }

    /**
     * The label in a column of an upper header row, else the nearest one to its left: a heading over several columns.
     */
    private static String reaching(Grid.Row row, int column) {
        int at = column;
        while (at > 0 && words(row, at).isEmpty()) {
            at--;
        }
        return Label.of(words(row, at)).text();
    }

    Label label(int column) {
        return labels[column];
    }

    Entry entry(int column) {
        Label label = labels[column];
        Label group = Label.of(groups[column]);
        Role role = label.role();
        if (!groups[column].isEmpty() && !label.text().isEmpty()) {
            if (group.role() == Role.RATE || group.role() == Role.LEVEL) {
                role = group.role();
            } else if (group.role() == Role.TOTAL && role == Role.LEAF) {
                role = Role.UNDER_TOTAL;
            } else if (group.role() == Role.OF_WHICH) {
                role = role == Role.LEAF || role == Role.TOTAL ? Role.UNKNOWN : role;
            }
        }
        return new Entry(label, role, groups[column], 0, units[column], 0, 0);
    }
}
