package org.gouji.consistency;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;

/** What is wrong with the figures of a report, each error once. */
public sealed interface Finding {

    /** The broken relations that it explains, in the order of the form. */
    List<Conclusion> relations();

    /** The figure to report it at. */
    Figure place();

    /**
     * A figure that every smallest repair changes.
     *
     * @param table the table that it stands in
     * @param figure the figure
     * @param values what it should be: one number, or several where the repairs differ; none where any of a range will do
     * @param only whether there is one smallest repair, so that nothing else can be meant
     */
    record WrongFigure(
            BoundTable table, Figure figure, List<BigDecimal> values, boolean only, List<Conclusion> relations)
            implements Finding {
        @Override
        public Figure place() {
            return figure;
        }
    }

    /**
     * A broken relation of which no figure is certainly wrong.
     *
     * @param relation the relation
     * @param candidates the figures that may be wrong, likeliest first
     */
    record OpenRelation(Conclusion relation, List<Candidate> candidates) implements Finding {
        @Override
        public List<Conclusion> relations() {
            return List.of(relation);
        }

        @Override
        public Figure place() {
            return relation.stated();
        }
    }
}
