package org.gouji.ide.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.report.Report;
import org.gouji.report.row.Figure;
import org.gouji.rules.wording.Names;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;
import org.gouji.standard.TableCell;
import org.gouji.text.Localized;

/**
 * The report of the same agency on the period before: last year, last quarter, last month.
 *
 * @param period the period of the report
 * @param report the report
 */
public record LastYear(Period period, Report report) {

    /**
     * Lines that state the report's figure in the same cell, and in the cell that the given one continues where that is
     * another.
     */
    List<Localized> points(TableCell cell) {
        Optional<TableCell> continued =
                report.form().flatMap(form -> form.before(cell)).filter(other -> !other.equals(cell));
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
        Localized when = when();
        return new Localized(when.zh() + "为 " + value, when.en() + " it was " + value);
    }

    private Localized continued(TableCell cell, String value) {
        Localized name = Names.cell(report.table(cell.table()).orElseThrow(), cell.cell());
        Localized when = when();
        return new Localized(when.zh() + name.zh() + "为 " + value, when.en() + " " + name.en() + " was " + value);
    }

    private Localized when() {
        return period.frequency() == Frequency.YEAR
                ? new Localized("上年（" + period.year() + "年）", "Last year (" + period.year() + ")")
                : new Localized(
                        "上期（" + period.name().zh() + "）",
                        "Last time (" + period.name().en() + ")");
    }
}
