package org.gouji.consistency;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;

/** An error in the figures of a report; each error is one finding. */
public sealed interface Finding {

    /** The broken relations that the error explains, in the order of the form. */
    List<Conclusion> relations();

    /** The figure at which the error is reported. */
    Figure place();

    /**
     * A figure that every smallest repair changes.
     *
     * @param table the table that the figure stands in
     * @param figure the figure
     * @param values the values that it may have to be changed to: one, or several where the repairs differ; none where
     *     any value in a range will do
     * @param only whether there is only one smallest repair, with one value for the figure
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
     * A broken relation in which no figure is certainly wrong.
     *
     * @param relation the broken relation
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
