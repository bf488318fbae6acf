package org.gouji.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Measure;
import org.gouji.standard.Relation;
import org.gouji.standard.Table;
import org.gouji.standard.Term;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a report for the terms of its relations and checks the relations. The figures of a table are put
 * into an array by cell number once, so that no relation looks for them by name; figures of other tables are few.
 * Nearly all figures are small counts, which are added up as {@code long}: with decimals a report took a tenth longer
 * to check.
 */
final class RelationReader {

    /** The largest count that is added up as {@code long}: with at most a million terms of a form no sum overflows. */
    private static final int LARGEST_COUNT = 1_000_000_000;

    private static final int LARGEST_COEFFICIENT = 1_000;
    private static final long NO_COUNT = Long.MIN_VALUE;

    private final Report report;
    private final BoundTable bound;
    private final Table table;
    private final @Nullable Figure[] figures;
    private final long[] counts;

    private RelationReader(Report report, BoundTable bound) {
        this.report = report;
        this.bound = bound;
        this.table = bound.table();
        this.figures = new Figure[table.cellCount()];
        this.counts = new long[table.cellCount()];
        Arrays.fill(counts, NO_COUNT);
    }

    /** The results of the relations that are reported in a table, in the order of the form. */
    static List<Conclusion> conclude(Report report, BoundTable table) {
        if (table.table().relations().isEmpty()) {
            return List.of();
        }
        RelationReader reader = new RelationReader(report, table);
        for (BoundRow row : table.rows()) {
            for (Figure figure : row.figures()) {
                reader.put(figure);
            }
        }
        return reader.conclusions();
    }

    private void put(Figure figure) {
        int cell = table.number(figure.cell());
        figures[cell] = figure;
        if (figure.measure() == Measure.COUNT
                && figure.isCountable()
                && figure.value().get().scale() == 0) {
            long count = figure.value().get().longValue();
            counts[cell] = count <= LARGEST_COUNT ? count : NO_COUNT;
        }
    }

    private List<Conclusion> conclusions() {
        List<Relation> relations = table.relations();
        List<Conclusion> conclusions = new ArrayList<>(relations.size());
        for (int index = 0; index < relations.size(); index++) {
            Relation relation = relations.get(index);
            int[] cells = table.relationCells(index);
            int first = relation.left().size();
            List<Addend> left = addends(relation.left(), cells, 0);
            List<Addend> right = addends(relation.right(), cells, first);
            long leftSum = sum(relation.left(), cells, 0);
            long rightSum = sum(relation.right(), cells, first);
            conclusions.add(
                    leftSum == NO_COUNT || rightSum == NO_COUNT
                            ? Conclusion.of(bound, relation, left, right)
                            : Conclusion.ofSums(
                                    bound,
                                    relation,
                                    left,
                                    right,
                                    BigDecimal.valueOf(leftSum),
                                    BigDecimal.valueOf(rightSum)));
        }
        return conclusions;
    }

    /** The sum of the terms if all of them are small counts of the table, else {@link #NO_COUNT}. */
    private long sum(List<Term> terms, int[] cells, int from) {
        long sum = 0;
        for (int index = 0; index < terms.size(); index++) {
            int cell = cells[from + index];
            int coefficient = terms.get(index).coefficient();
            if (cell < 0 || counts[cell] == NO_COUNT || Math.abs(coefficient) > LARGEST_COEFFICIENT) {
                return NO_COUNT;
            }
            sum += coefficient * counts[cell];
        }
        return sum;
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
