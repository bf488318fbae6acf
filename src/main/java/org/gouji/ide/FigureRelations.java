package org.gouji.ide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.consistency.Conclusion;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;

/** The relations that figures take part in. */
final class FigureRelations {

    private FigureRelations() {}

    /** The relations of a table, in the order of the standard. */
    static List<Conclusion> of(Analysis analysis, BoundTable table) {
        return analysis.consistency().conclusions().stream()
                .filter(conclusion ->
                        conclusion.table().table().id().equals(table.table().id()))
                .toList();
    }

    /** The relations that a cell of a table stands in. */
    static List<Conclusion> of(Analysis analysis, BoundTable table, CellId cell) {
        return of(analysis, table).stream()
                .filter(conclusion -> isPart(conclusion, cell) || isTotal(conclusion, cell))
                .toList();
    }

    static boolean isPart(Conclusion conclusion, CellId cell) {
        return conclusion.relation().parts().contains(cell);
    }

    static boolean isTotal(Conclusion conclusion, CellId cell) {
        return conclusion.relation().totals().contains(cell);
    }

    /** Whether the cell states a sum: the total of a row, a column or a block. */
    static boolean statesSum(Conclusion conclusion, CellId cell) {
        return conclusion.relation().kind() != Relation.Kind.BALANCE
                && conclusion.relation().statedIn().equals(cell);
    }

    /** The cells of a relation, parts before totals. */
    static Stream<CellId> cells(Relation relation) {
        return Stream.concat(relation.parts().stream(), relation.totals().stream());
    }

    /** The sum of the parts, empty where one of them isn't there or is no whole number. */
    static Optional<BigDecimal> sum(Conclusion conclusion) {
        List<Figure> parts = conclusion.parts();
        boolean whole = parts.size() == conclusion.relation().parts().size()
                && parts.stream().allMatch(Figure::isWhole);
        return whole
                ? Optional.of(
                        parts.stream().flatMap(part -> part.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
