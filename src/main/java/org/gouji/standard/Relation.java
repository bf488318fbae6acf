package org.gouji.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.text.Localized;

/**
 * A condition on figures of a report (勾稽关系): that two sums are equal, or that the left one is at most the right one.
 * The figures stand in one table or in several, in the report itself or also in the one on the period before.
 *
 * @param id such as {@code requests/row-total/3.3.1}
 * @param title the name of relations of this sort, such as 收办平衡; empty for plain totals
 * @param formula the relation as text, such as 一 + 二 = 三（七） + 四; empty where the names of the cells make the text
 * @param left the terms of the left sum: of a total, its parts
 * @param comparison how the sums compare
 * @param right the terms of the right sum: of a total, the total
 * @param reportedAt the cell of this period at which a mismatch is reported if no figure is found to be wrong
 */
public record Relation(
        String id,
        Optional<Localized> title,
        Optional<Localized> formula,
        List<Term> left,
        Comparison comparison,
        List<Term> right,
        CellRef reportedAt) {

    /** What the cells of a relation have in common. */
    public enum Axis {
        /** All stand in one row: columns are added up. */
        ROW,
        /** All stand in one column: rows are added up. */
        COLUMN,
        /** The cells share neither a row nor a column. */
        NONE
    }

    /** Copies the lists of terms. */
    public Relation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Whether it says that parts, each taken once, add up to a single figure. */
    public boolean isTotal() {
        return comparison == Comparison.EQUAL && right.size() == 1 && areAddends(left) && areAddends(right);
    }

    private static boolean areAddends(List<Term> terms) {
        for (Term term : terms) {
            if (term.coefficient() != 1 || term.ref().isBefore()) {
                return false;
            }
        }
        return true;
    }

    /** What the cells of the relation have in common: a row, a column or neither. */
    public Axis axis() {
        TableCell first = reportedAt.cell();
        if (terms().map(Term::cell).anyMatch(cell -> !cell.table().equals(first.table()))) {
            return Axis.NONE;
        }
        if (terms().allMatch(
                        term -> term.cell().cell().row().equals(first.cell().row()))) {
            return Axis.ROW;
        }
        return terms().allMatch(term ->
                        term.cell().cell().column().equals(first.cell().column()))
                ? Axis.COLUMN
                : Axis.NONE;
    }

    /** The terms of both sums, the left ones first. */
    public Stream<Term> terms() {
        return Stream.concat(left.stream(), right.stream());
    }

    /** Whether a cell of this period stands in one of the sums. */
    public boolean refersTo(TableCell cell) {
        return terms().anyMatch(term -> !term.ref().isBefore() && term.cell().equals(cell));
    }
}
