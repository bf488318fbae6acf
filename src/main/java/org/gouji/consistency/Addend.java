package org.gouji.consistency;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Measure;
import org.gouji.standard.TableCell;
import org.gouji.standard.Term;
import org.gouji.standard.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * A term of a relation together with the figure that a report has for it.
 *
 * @param term the term
 * @param table the table that the figure stands in, null where the report lacks the table
 * @param found the figure, null where the report has none in the cell of the term
 */
public record Addend(
        Term term, @Nullable BoundTable table, @Nullable Figure found) {

    /** The figure, empty where the report has none in the cell. */
    public Optional<Figure> figure() {
        return Optional.ofNullable(found);
    }

    /** The factor of the figure in the sum of its side: 2 where the figure counts twice. */
    public int coefficient() {
        return term.coefficient();
    }

    /** The cell of the figure. */
    public TableCell cell() {
        return term.cell();
    }

    /** Whether the report has the figure and the figure is a number that relations can be checked with. */
    boolean isJudged() {
        return found != null && found.isCountable();
    }

    /**
     * The number of the figure, converted to the unit of a kind of value: 20000 for 2 万元 where that unit is 元.
     *
     * @throws java.util.NoSuchElementException if there is no figure or it is no number
     */
    BigDecimal value(ValueKind kind) {
        return inUnitOf(kind, figure().orElseThrow());
    }

    /** The number of a figure, converted to the unit of a kind of value; only amounts of money are converted. */
    static BigDecimal inUnitOf(ValueKind kind, Figure figure) {
        BigDecimal value = figure.value().orElseThrow();
        int shift = shift(figure.kind(), kind);
        return shift == 0 ? value : plain(value.scaleByPowerOfTen(shift));
    }

    /** The power of ten that converts amounts from one unit to another: 4 from 万元 to 元; 0 unless both are money. */
    static int shift(ValueKind from, ValueKind to) {
        boolean money = from.measure() == Measure.MONEY && to.measure() == Measure.MONEY;
        return money ? from.unit().power() - to.unit().power() : 0;
    }

    /** A number without an exponent and without trailing zeros after its point: 1.50 becomes 1.5. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
