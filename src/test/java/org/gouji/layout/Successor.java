package org.gouji.layout;

import java.util.List;
import org.gouji.standard.CellId;

/** The next year's report of an agency, which follows from a report. */
public final class Successor {

    private static final List<String> COLUMNS =
            List.of("natural-person", "enterprise", "research", "welfare", "legal-service", "other");

    private Successor() {}

    /**
     * A report on the year after, whose other figures are drawn by a seed. Both are of the 2021 format.
     *
     * @param before the year before
     */
    public static SampleReport of(SampleReport before, long seed) {
        SampleReport drawn = SampleReport.consistent(before.standard(), seed);
        SampleReport next = new SampleReport(before.standard(), before.agency(), before.year() + 1, drawn.values());
        for (String column : COLUMNS) {
            next = carryOver(next, column, number(before, "requests", "4", column));
        }
        for (String row : List.of("1", "2", "4")) {
            next = with(next, "requests", row, "total", sum(next, row));
        }
        for (String row : List.of("regulation", "normative-document")) {
            long now = number(before, "disclosure", row, "in-force") + number(next, "disclosure", row, "issued");
            next = with(next, "disclosure", row, "repealed", 0);
            next = with(next, "disclosure", row, "in-force", now);
        }
        return next;
    }

    /** Takes over what was left; what is left again grows by as much. */
    private static SampleReport carryOver(SampleReport report, String column, long left) {
        long more = left - number(report, "requests", "2", column);
        long after = number(report, "requests", "4", column);
        SampleReport carried = with(report, "requests", "2", column, left);
        long received = number(report, "requests", "1", column);
        return more >= 0
                ? with(carried, "requests", "4", column, after + more)
                : with(carried, "requests", "1", column, received - more);
    }

    private static long sum(SampleReport report, String row) {
        return COLUMNS.stream()
                .mapToLong(column -> number(report, "requests", row, column))
                .sum();
    }

    private static long number(SampleReport report, String table, String row, String column) {
        return Long.parseLong(report.value(table, row, column));
    }

    private static SampleReport with(SampleReport report, String table, String row, String column, long value) {
        return report.with(table, new CellId(row, column), Long.toString(value));
    }
}
