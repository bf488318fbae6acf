package org.gouji.corpus;

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

    /**
     * Where a report is kept.
     *
     * @param document its name in diagnostics: a path, a URI
     * @param shown what people call it
     */
    public record Source(String document, String shown) {}

    /** The figure in a cell, empty where the report states none or it isn't kept. */
    public Optional<StatedFigure> figure(String table, CellId cell) {
        return figures.get(CellNumbers.of(table, cell));
    }
}
