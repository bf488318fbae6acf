package org.gouji.report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.claims.PassageMemory;

/**
 * What the versions of a report share, so that of the next one only what changed is read. Safe for use by many threads.
 */
public final class ReportMemory {

    private final PassageMemory passages = new PassageMemory();
    private final Map<String, RowMemory> rows = new ConcurrentHashMap<>();

    /** What the sentences say. */
    PassageMemory passages() {
        return passages;
    }

    /** What the lines say that may hold rows of a table. */
    RowMemory rows(String tableId) {
        return rows.computeIfAbsent(tableId, id -> new RowMemory());
    }
}
