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
 * A term of a relation with the figure that a report has for it.
 *
 * @param term the term
 * @param table the table of the report that the figure stands in, null where the report hasn't the table
 * @param found the figure, null where the report has none in that cell
 */
public record Addend(
        Term term, @Nullable BoundTable table, @Nullable Figure found) {

    /** The figure, empty where the report has none in the cell. */
    public Optional<Figure> figure() {
        return Optional.ofNullable(found);
    }

    /** How many times the figure counts. */
    public int coefficient() {
        return term.coefficient();
    }

    /** The cell of the figure. */
    public TableCell cell() {
        return term.cell();
    }

    /** Whether the figure is there and is a number that relations can be judged by. */
    boolean isJudged() {
        return found != null && found.isCountable();
    }

    /**
     * The number of the figure in the unit of a kind of value.
     *
     * @throws java.util.NoSuchElementException if there is no figure or it is no number
     */
    BigDecimal value(ValueKind kind) {
        return inUnitOf(kind, figure().orElseThrow());
    }

    /** The number of a figure in the unit of a kind of value. */
    static BigDecimal inUnitOf(ValueKind kind, Figure figure) {
        BigDecimal value = figure.value().orElseThrow();
        int shift = shift(figure.kind(), kind);
        return shift == 0 ? value : plain(value.scaleByPowerOfTen(shift));
    }

    /** By which power of ten amounts grow when they are written in the unit of another kind of value. */
    static int shift(ValueKind from, ValueKind to) {
        boolean money = from.measure() == Measure.MONEY && to.measure() == Measure.MONEY;
        return money ? from.unit().power() - to.unit().power() : 0;
    }

    /** A number as people write it: without trailing zeros behind its point, and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
