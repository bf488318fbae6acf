package org.gouji.standard;

import java.util.List;

/**
 * An equation that figures of one table must satisfy (勾稽关系): the parts add up to the totals.
 *
 * @param id such as {@code requests/row-total/3.3.1}
 * @param kind what sort of equation it is
 * @param parts the cells whose sum is expected
 * @param totals the cells that state it: one, or two for a balance (三（七） + 四)
 */
public record Relation(String id, Kind kind, List<CellId> parts, List<CellId> totals) {

    /** A sort of equation. */
    public enum Kind {
        /** The columns of a row (or of one of its blocks) add up to its total column. */
        ROW_TOTAL,
        /** The rows of a column add up to its total row. */
        COLUMN_TOTAL,
        /** 一 + 二 = 三（七） + 四. */
        BALANCE
    }

    /** The cell that the relation is reported at: the one total, or of a balance the （七） figure. */
    public CellId statedIn() {
        return totals.get(0);
    }
}
