package org.gouji.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Standards;

/** How many figures the rows of a table have, in one standard or another. */
final class RowWidths {

    private final Map<String, int[]> widths = new HashMap<>();
    private int widest;

    private RowWidths() {}

    private static final Map<String, RowWidths> BY_TABLE = new ConcurrentHashMap<>();

    static RowWidths of(String tableId) {
        return BY_TABLE.computeIfAbsent(tableId, RowWidths::read);
    }

    private static RowWidths read(String tableId) {
        RowWidths result = new RowWidths();
        for (Standard standard : Standards.all()) {
            for (Row row : standard.table(tableId).figureRows()) {
                int width = standard.table(tableId).blockOf(row.id()).columns().size();
                int[] range = result.widths.computeIfAbsent(row.id(), id -> new int[] {width, width});
                range[0] = Math.min(range[0], width);
                range[1] = Math.max(range[1], width);
                result.widest = Math.max(result.widest, width);
            }
        }
        return result;
    }

    /** The most figures that the row has in any standard; 0 for a group. */
    int most(String row) {
        int[] range = widths.get(row);
        return range == null ? 0 : range[1];
    }

    int most(List<String> rows) {
        int most = 0;
        for (int index = 0; index < rows.size(); index++) {
            most = Math.max(most, most(rows.get(index)));
        }
        return most;
    }

    /** The fewest figures that one of the rows has in any standard; 0 where one is a group. */
    int fewest(List<String> rows) {
        return rows.stream()
                .mapToInt(row -> widths.containsKey(row) ? widths.get(row)[0] : 0)
                .min()
                .orElse(0);
    }

    /** The most figures of any row. */
    int widest() {
        return widest;
    }
}
