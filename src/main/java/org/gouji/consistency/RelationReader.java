package org.gouji.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.standard.Relation;
import org.gouji.standard.Table;
import org.gouji.standard.Term;
import org.jspecify.annotations.Nullable;

/**
 * Puts the figures of a report in the places of the terms of its relations. The figures of a table are put in the order of
 * its cells once, so that no relation looks for them by name; those of other tables are few.
 */
final class RelationReader {

    private final Report report;
    private final BoundTable bound;
    private final Table table;
    private final @Nullable Figure[] figures;

    private RelationReader(Report report, BoundTable bound) {
        this.report = report;
        this.bound = bound;
        this.table = bound.table();
        this.figures = new Figure[table.cellCount()];
    }

    /** What the relations that are reported in a table come to, in the order of the form. */
    static List<Conclusion> conclude(Report report, BoundTable table) {
        if (table.table().relations().isEmpty()) {
            return List.of();
        }
        RelationReader reader = new RelationReader(report, table);
        for (BoundRow row : table.rows()) {
            for (Figure figure : row.figures()) {
                reader.figures[table.table().number(figure.cell())] = figure;
            }
        }
        return reader.conclusions();
    }

    private List<Conclusion> conclusions() {
        List<Relation> relations = table.relations();
        List<Conclusion> conclusions = new ArrayList<>(relations.size());
        for (int index = 0; index < relations.size(); index++) {
            Relation relation = relations.get(index);
            int[] cells = table.relationCells(index);
            int first = relation.left().size();
            conclusions.add(Conclusion.of(
                    bound, relation, addends(relation.left(), cells, 0), addends(relation.right(), cells, first)));
        }
        return conclusions;
    }

    private List<Addend> addends(List<Term> terms, int[] cells, int from) {
        List<Addend> addends = new ArrayList<>(terms.size());
        for (int index = 0; index < terms.size(); index++) {
            int cell = cells[from + index];
            addends.add(cell < 0 ? elsewhere(terms.get(index)) : new Addend(terms.get(index), bound, figures[cell]));
        }
        return addends;
    }

    private Addend elsewhere(Term term) {
        Optional<BoundTable> other = report.table(term.cell().table());
        return new Addend(
                term,
                other.orElse(null),
                other.flatMap(found -> found.figure(term.cell().cell())).orElse(null));
    }
}
