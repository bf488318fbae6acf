package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.standard.CellId;
import org.gouji.text.Position;

/**
 * The few facts of a report that other reports are compared with, in less than 1 KB where no government counts it.
 *
 * @param source which document it is
 * @param identity by what it is joined; empty where that isn't certain: it is joined with none
 * @param headStart where to point at the report as a whole
 * @param headEnd where that ends
 * @param disclosureStandard the standard of its chapter two's table; empty where it has none
 * @param figures the figures that are kept
 */
public record ReportDigest(
        Source source,
        Optional<ReportIdentity> identity,
        Position headStart,
        Position headEnd,
        String disclosureStandard,
        CompactFigures figures) {

    private static final String REQUESTS = "requests";
    private static final String DISCLOSURE = "disclosure";
    private static final List<String> COLUMNS =
            List.of("natural-person", "enterprise", "research", "welfare", "legal-service", "other", "total");
    private static final List<String> ISSUED_ROWS = List.of("regulation", "normative-document");

    /**
     * Where a report is kept.
     *
     * @param document its name in diagnostics: a path, a URI
     * @param shown what people call it
     */
    public record Source(String document, String shown) {}

    /** Whether a figure differs from what last year's report lets expect; figures that aren't stated never do. */
    public boolean differsFrom(ReportDigest lastYear) {
        return COLUMNS.stream()
                        .anyMatch(column -> differs(
                                value(REQUESTS, "2", column),
                                lastYear.value(REQUESTS, "4", column),
                                Optional.of(BigDecimal.ZERO)))
                || ISSUED_ROWS.stream()
                        .anyMatch(row -> differs(
                                value(DISCLOSURE, row, "in-force"),
                                lastYear.value(DISCLOSURE, row, "in-force"),
                                value(DISCLOSURE, row, "issued").flatMap(issued -> value(DISCLOSURE, row, "repealed")
                                        .map(issued::subtract))));
    }

    private static boolean differs(Optional<BigDecimal> now, Optional<BigDecimal> before, Optional<BigDecimal> change) {
        return now.isPresent()
                && before.isPresent()
                && change.isPresent()
                && before.get().add(change.get()).compareTo(now.get()) != 0;
    }

    private Optional<BigDecimal> value(String table, String row, String column) {
        return figure(table, new CellId(row, column)).map(StatedFigure::value);
    }

    /** The figure in a cell, empty where the report states none or it isn't kept. */
    public Optional<StatedFigure> figure(String table, CellId cell) {
        return figures.get(CellNumbers.of(table, cell));
    }
}
