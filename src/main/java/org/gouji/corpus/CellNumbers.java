package org.gouji.corpus;

import java.util.HashMap;
import java.util.Map;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Standards;
import org.gouji.standard.Table;

/** A number for every cell of every table of all standards. Cells that standards share have one number. */
final class CellNumbers {

    private static final Map<String, Map<CellId, Short>> NUMBERS = number();

    private CellNumbers() {}

    private static Map<String, Map<CellId, Short>> number() {
        Map<String, Map<CellId, Short>> numbers = new HashMap<>();
        short next = 0;
        for (Standard standard : Standards.all()) {
            for (Table table : standard.tables()) {
                Map<CellId, Short> cells = numbers.computeIfAbsent(table.id(), id -> new HashMap<>());
                for (Row row : table.figureRows()) {
                    for (Column column : table.blockOf(row.id()).columns()) {
                        if (cells.putIfAbsent(new CellId(row.id(), column.id()), next) == null) {
                            next++;
                        }
                    }
                }
            }
        }
        return numbers;
    }

    /** The number of a cell; -1 for one that no standard has. */
    static short of(String table, CellId cell) {
        return NUMBERS.getOrDefault(table, Map.of()).getOrDefault(cell, (short) -1);
    }
}
