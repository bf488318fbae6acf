package org.gouji.rules;

import java.util.Optional;
import org.gouji.report.TableCell;
import org.gouji.standard.CellId;

/** Which figures of a report continue which of last year's: 上年结转 the 结转 of then, 现行有效 itself. */
public final class YearCells {

    static final String REQUESTS = "requests";
    static final String FROM_LAST_YEAR = "2";
    static final String TO_NEXT_YEAR = "4";
    static final String DISCLOSURE = "disclosure";
    static final String IN_FORCE = "in-force";

    private YearCells() {}

    /** The figure of last year's report that a figure continues, empty where it continues none. */
    public static Optional<TableCell> lastYear(TableCell cell) {
        return other(cell, FROM_LAST_YEAR, TO_NEXT_YEAR);
    }

    /** The figure of next year's report that continues a figure, empty where none does. */
    public static Optional<TableCell> nextYear(TableCell cell) {
        return other(cell, TO_NEXT_YEAR, FROM_LAST_YEAR);
    }

    private static Optional<TableCell> other(TableCell cell, String row, String otherRow) {
        CellId id = cell.cell();
        if (cell.table().equals(REQUESTS) && id.row().equals(row)) {
            return Optional.of(new TableCell(REQUESTS, new CellId(otherRow, id.column())));
        }
        return cell.table().equals(DISCLOSURE) && id.column().equals(IN_FORCE) ? Optional.of(cell) : Optional.empty();
    }
}
