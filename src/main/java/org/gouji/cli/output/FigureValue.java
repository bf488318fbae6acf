package org.gouji.cli.output;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;

/** The values of cells as text, numbers written plainly: 0, 25.1, -467; never 25.10 or 1E+2. */
final class FigureValue {

    private FigureValue() {}

    /** The words in a cell that is to hold words; empty for a cell of numbers or without words. */
    static Optional<String> words(BoundTable table, CellId cell) {
        return table.figure(cell)
                .filter(figure -> figure.form() == Figure.Form.WORDS)
                .map(figure -> figure.spelling().strip());
    }

    /** The number in a cell, empty where there is none. */
    static Optional<String> of(BoundTable table, CellId cell) {
        return table.figure(cell)
                .flatMap(Figure::value)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString);
    }
}
