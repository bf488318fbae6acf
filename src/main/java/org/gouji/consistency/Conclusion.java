package org.gouji.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Comparison;
import org.gouji.standard.Relation;
import org.gouji.standard.TableCell;
import org.gouji.standard.ValueKind;

/**
 * The result of checking a relation of a form against the figures of a report.
 *
 * @param table the table that the relation is reported in
 * @param relation the relation
 * @param left the terms of the left side of the relation
 * @param right the terms of the right side of the relation
 * @param outcome whether the relation holds
 * @param leftSum the sum of the left side; 0 where the relation can't be judged
 * @param rightSum the sum of the right side; 0 where the relation can't be judged
 */
public record Conclusion(
        BoundTable table,
        Relation relation,
        List<Addend> left,
        List<Addend> right,
        Outcome outcome,
        BigDecimal leftSum,
        BigDecimal rightSum) {

    /** Whether a relation holds. */
    public enum Outcome {
        HELD,
        BROKEN,
        /** A figure is missing or isn't a number that can be judged, so that the relation can't be checked. */
        INCONCLUSIVE
    }

    /** Checks a relation against the figures that a report has for its terms. */
    static Conclusion of(BoundTable table, Relation relation, List<Addend> left, List<Addend> right) {
        if (!areJudged(left) || !areJudged(right)) {
            return new Conclusion(table, relation, left, right, Outcome.INCONCLUSIVE, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        ValueKind kind = kind(relation, left, right);
        return ofSums(table, relation, left, right, sum(left, kind), sum(right, kind));
    }

    /** Checks a relation by the sums of its two sides, which must be in the same unit. */
    static Conclusion ofSums(
            BoundTable table,
            Relation relation,
            List<Addend> left,
            List<Addend> right,
            BigDecimal leftSum,
            BigDecimal rightSum) {
        int difference = leftSum.compareTo(rightSum);
        boolean held = relation.comparison() == Comparison.EQUAL ? difference == 0 : difference <= 0;
        return new Conclusion(table, relation, left, right, held ? Outcome.HELD : Outcome.BROKEN, leftSum, rightSum);
    }

    private static boolean areJudged(List<Addend> addends) {
        for (Addend addend : addends) {
            if (!addend.isJudged()) {
                return false;
            }
        }
        return true;
    }

    private static ValueKind kind(Relation relation, List<Addend> left, List<Addend> right) {
        TableCell cell = relation.reportedAt().cell();
        return Stream.concat(right.stream(), left.stream())
                .filter(addend -> addend.cell().equals(cell))
                .flatMap(addend -> addend.figure().stream())
                .map(Figure::kind)
                .findFirst()
                .orElse(ValueKind.COUNT);
    }

    private static BigDecimal sum(List<Addend> addends, ValueKind kind) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Addend addend : addends) {
            BigDecimal value = addend.value(kind);
            sum = sum.add(addend.coefficient() == 1 ? value : value.multiply(BigDecimal.valueOf(addend.coefficient())));
        }
        return sum;
    }

    public boolean isBroken() {
        return outcome == Outcome.BROKEN;
    }

    /** Whether the relation says that parts add up to one figure. */
    public boolean isTotal() {
        return relation.isTotal();
    }

    /** The expected value: the sum of the left side; of a limit the right side, which is the maximum. */
    public BigDecimal expected() {
        return isLimit() ? rightSum : leftSum;
    }

    /** The reported value: the sum of the right side; of a limit the sum of the left side. */
    public BigDecimal actual() {
        return isLimit() ? leftSum : rightSum;
    }

    /** Whether the relation only says that one sum is at most another. */
    public boolean isLimit() {
        return relation.comparison() == Comparison.AT_MOST;
    }

    /** The difference between the sums of the two sides, at least 0. */
    public BigDecimal difference() {
        return leftSum.subtract(rightSum).abs();
    }

    /** The kind of value that the sums are in: that of the cell that the relation is reported at. */
    public ValueKind kind() {
        return kind(relation, left, right);
    }

    /** The terms of both sides, the left ones first. */
    public Stream<Addend> addends() {
        return Stream.concat(left.stream(), right.stream());
    }

    /** The figures of the left side that the report has; of a total, its parts. */
    public List<Figure> parts() {
        return figures(left);
    }

    /** The figures of the right side that the report has; of a total, the total itself. */
    public List<Figure> totals() {
        return figures(right);
    }

    private static List<Figure> figures(List<Addend> addends) {
        List<Figure> figures = new ArrayList<>(addends.size());
        for (Addend addend : addends) {
            if (addend.found() != null) {
                figures.add(addend.found());
            }
        }
        return figures;
    }

    /**
     * The figure that the relation is reported at.
     *
     * @throws java.util.NoSuchElementException if the report has none there
     */
    public Figure stated() {
        return table.figure(relation.reportedAt().cell().cell()).orElseThrow();
    }
}
