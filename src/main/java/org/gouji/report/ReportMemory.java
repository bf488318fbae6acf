package org.gouji.report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.claims.PassageMemory;
import org.gouji.report.label.TableIndex;
import org.gouji.report.row.RowMemory;

/**
 * The readings of lines and sentences that versions of a report share, so that only the changed parts of the next
 * version are read. Safe for use by many threads.
 */
public final class ReportMemory {

    private final PassageMemory passages;
    private final Map<TableIndex, RowMemory> rows = new ConcurrentHashMap<>();

    public ReportMemory() {
        this(new PassageMemory());
    }

    private ReportMemory(PassageMemory passages) {
        this.passages = passages;
    }

    /** A memory with the same sentences and no rows, for a version that shares no line with those before. */
    public ReportMemory withoutRows() {
        return new ReportMemory(passages);
    }

    /** Drops the readings of rows to free memory. */
    public void forgetRows() {
        rows.clear();
    }

    /** The readings of the passages of prose. */
    PassageMemory passages() {
        return passages;
    }

    /** The readings of the lines that may hold rows of a table; each table has its own. */
    RowMemory rows(TableIndex table) {
        return rows.computeIfAbsent(table, known -> new RowMemory());
    }
}
