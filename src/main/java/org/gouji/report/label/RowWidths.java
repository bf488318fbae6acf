package org.gouji.report.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.standard.Column;
import org.gouji.standard.Measure;
import org.gouji.standard.Row;
import org.gouji.standard.Table;

/** The fewest and the most figures that each row of a table has, over all editions. */
public final class RowWidths {

    private final Map<String, int[]> widths = new HashMap<>();
    private final Set<String> worded = new HashSet<>();
    private int widest;

    private RowWidths() {}

    /** The widths of the rows of a table in all editions that have it. */
    static RowWidths of(List<Table> tables) {
        RowWidths result = new RowWidths();
        tables.forEach(result::add);
        return result;
    }

    private void add(Table table) {
        for (Row row : table.figureRows()) {
            List<Column> columns = table.blockOf(row.id()).columns();
            int width = columns.size();
            int[] range = widths.computeIfAbsent(row.id(), id -> new int[] {width, width});
            range[0] = Math.min(range[0], width);
            range[1] = Math.max(range[1], width);
            widest = Math.max(widest, width);
            if (columns.stream()
                    .anyMatch(column -> !isPlain(Table.kind(row, column).measure()))) {
                worded.add(row.id());
            }
        }
    }

    /** Whether values are written with digits and little else. */
    private static boolean isPlain(Measure measure) {
        return measure.isNumeric() && measure != Measure.PERCENTAGE;
    }

    /** Whether one of the rows, given by their ids, has values that aren't plain numbers: words, dates, percentages. */
    public boolean areWorded(List<String> rows) {
        return !worded.isEmpty() && rows.stream().anyMatch(worded::contains);
    }

    /** The most figures that the row has in any edition; 0 for a group. */
    public int most(String row) {
        int[] range = widths.get(row);
        return range == null ? 0 : range[1];
    }

    public int most(List<String> rows) {
        int most = 0;
        for (int index = 0; index < rows.size(); index++) {
            most = Math.max(most, most(rows.get(index)));
        }
        return most;
    }

    /** The fewest figures that one of the rows has in any edition; 0 where one is a group. */
    public int fewest(List<String> rows) {
        return rows.stream()
                .mapToInt(row -> widths.containsKey(row) ? widths.get(row)[0] : 0)
                .min()
                .orElse(0);
    }

    /** The most figures that any row has in any edition. */
    public int widest() {
        return widest;
    }
}
