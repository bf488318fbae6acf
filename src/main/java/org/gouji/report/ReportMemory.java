package org.gouji.report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.claims.PassageMemory;
import org.gouji.report.label.TableIndex;
import org.gouji.report.row.RowMemory;

/**
 * What the versions of a report share, so that of the next one only what changed is read. Safe for use by many threads.
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

    /** The same for a version that shares no line with those before: what it says of rows is of no use. */
    public ReportMemory withoutRows() {
        return new ReportMemory(passages);
    }

    /** Lets go of the rows: memory is short. */
    public void forgetRows() {
        rows.clear();
    }

    /** What the sentences say. */
    PassageMemory passages() {
        return passages;
    }

    /** What the lines say that may hold rows of a table. */
    RowMemory rows(TableIndex table) {
        return rows.computeIfAbsent(table, known -> new RowMemory());
    }
}
