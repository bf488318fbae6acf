package org.gouji.ide.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.consistency.Conclusion;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;
import org.gouji.standard.Table;
import org.gouji.standard.TableCell;
import org.gouji.standard.Term;

/** Looks up the relations that a figure takes part in. */
public final class FigureRelations {

    private FigureRelations() {}

    /** The relations of a table with their outcome, in the order of the standard. */
    public static List<Conclusion> of(Analysis analysis, BoundTable table) {
        return analysis.consistency().conclusions().stream()
                .filter(conclusion ->
                        conclusion.table().table().id().equals(table.table().id()))
                .toList();
    }

    /** The relations that refer to a cell, with their outcome. */
    public static List<Conclusion> of(Analysis analysis, TableCell cell) {
        return analysis.consistency().conclusions().stream()
                .filter(conclusion -> conclusion.relation().refersTo(cell))
                .toList();
    }

    /**
     * Whether a cell is on the left side of a relation; where the relation states a total, the cell is one of its
     * parts.
     */
    public static boolean isPart(Conclusion conclusion, TableCell cell) {
        return conclusion.relation().left().stream()
                .anyMatch(term -> term.cell().equals(cell));
    }

    /** Whether a cell is on the right side of a relation; where the relation states a total, the cell is that total. */
    public static boolean isTotal(Conclusion conclusion, TableCell cell) {
        return conclusion.relation().right().stream()
                .anyMatch(term -> term.cell().equals(cell));
    }

    /** Whether the cell holds the sum that a relation is about: the total of a row, a column or a block. */
    public static boolean statesSum(Conclusion conclusion, TableCell cell) {
        return conclusion.isTotal() && conclusion.relation().reportedAt().cell().equals(cell);
    }

    /** The cells of a table that a relation refers to. */
    public static Stream<CellId> cells(Relation relation, Table table) {
        return relation.terms()
                .map(Term::cell)
                .filter(cell -> cell.table().equals(table.id()))
                .map(TableCell::cell);
    }

    /** The sum of the parts; empty where a part is missing or no number, or where the total can't hold the sum. */
    public static Optional<BigDecimal> sum(Conclusion conclusion) {
        List<Figure> parts = conclusion.parts();
        boolean whole =
                parts.size() == conclusion.left().size() && parts.stream().allMatch(Figure::isCountable);
        return whole
                ? Optional.of(parts.stream()
                                .flatMap(part -> part.value().stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .filter(sum -> admits(conclusion, sum))
                : Optional.empty();
    }

    /** Whether a sum can be written in the cell of its total: a count, for instance, can't be negative. */
    public static boolean admits(Conclusion conclusion, BigDecimal sum) {
        return conclusion.totals().stream().allMatch(total -> total.kind().admits(sum));
    }
}
