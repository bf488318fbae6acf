package org.gouji.ide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.TableCell;
import org.gouji.rules.Names;
import org.gouji.rules.YearCells;
import org.gouji.text.Localized;

/**
 * Last year's report of the same agency.
 *
 * @param year its year
 * @param report what it says
 */
public record LastYear(int year, Report report) {

    /** What it states in a cell, and in the one that the cell continues, where that is another. */
    List<Localized> points(TableCell cell) {
        Optional<TableCell> continued = YearCells.lastYear(cell).filter(other -> !other.equals(cell));
        return Stream.concat(
                        value(cell).map(this::same).stream(),
                        continued.stream()
                                .flatMap(other -> value(other).map(value -> continued(other, value)).stream()))
                .toList();
    }

    private Optional<String> value(TableCell cell) {
        return report.figure(cell).flatMap(Figure::value).map(BigDecimal::toPlainString);
    }

    private Localized same(String value) {
        return new Localized("上年（" + year + "年）为 " + value, "Last year (" + year + ") it was " + value);
    }

    private Localized continued(TableCell cell, String value) {
        Localized name = Names.cell(report.table(cell.table()).orElseThrow(), cell.cell());
        return new Localized(
                "上年（" + year + "年）" + name.zh() + "为 " + value,
                "Last year (" + year + ") " + name.en() + " was " + value);
    }
}
