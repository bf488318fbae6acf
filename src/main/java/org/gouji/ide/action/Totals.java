package org.gouji.ide.action;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;
import org.gouji.standard.Table;
import org.gouji.standard.Term;

/** The computed totals of a table, each the sum of its parts; totals of totals are computed last. */
final class Totals {

    private final List<Relation> sums;
    private final Map<CellId, BigDecimal> values = new HashMap<>();
    private final Map<CellId, BigDecimal> computed = new HashMap<>();

    private Totals(BoundTable table) {
        this.sums = table.table().relations().stream()
                .filter(relation -> relation.isTotal() && isWithin(relation, table.table()))
                .toList();
        table.figures().filter(Figure::isCountable).forEach(figure -> figure.value()
                .ifPresent(value -> values.put(figure.cell(), value)));
    }

    private static boolean isWithin(Relation relation, Table table) {
        return relation.terms().allMatch(term -> term.cell().table().equals(table.id()));
    }

    private static CellId stated(Relation relation) {
        return relation.reportedAt().cell().cell();
    }

    static Totals of(BoundTable table) {
        Totals totals = new Totals(table);
        List<Relation> open = new ArrayList<>(totals.sums);
        while (totals.computeSome(open)) {
            // the totals of totals may be worked out now
        }
        return totals;
    }

    /**
     * Computes the totals whose parts include no total that is still to be computed; returns whether there were any.
     */
    private boolean computeSome(List<Relation> open) {
        List<Relation> ready = open.stream()
                .filter(relation -> relation.left().stream().noneMatch(part -> open.stream()
                        .anyMatch(other -> other.reportedAt().equals(part.ref()))))
                .toList();
        ready.forEach(relation -> sum(relation).ifPresent(sum -> {
            computed.putIfAbsent(stated(relation), sum);
            values.put(stated(relation), computed.getOrDefault(stated(relation), sum));
        }));
        open.removeAll(ready);
        ready.forEach(relation -> forgetUnlessComputed(stated(relation), open));
        return !ready.isEmpty();
    }

    /**
     * Forgets the written figure of a total that can't be computed: it may be the wrong one, so nothing is derived from
     * it.
     */
    private void forgetUnlessComputed(CellId total, List<Relation> open) {
        boolean pending = open.stream().anyMatch(relation -> stated(relation).equals(total));
        if (!pending && !computed.containsKey(total)) {
            values.remove(total);
        }
    }

    /** The sum of the parts, empty where one is missing or no number that can be added. */
    private Optional<BigDecimal> sum(Relation relation) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term part : relation.left()) {
            BigDecimal value = values.get(part.cell().cell());
            if (value == null) {
                return Optional.empty();
            }
            sum = sum.add(value);
        }
        return Optional.of(sum);
    }

    /** The computed total of a cell; empty where the cell is no total or its total can't be computed. */
    Optional<BigDecimal> computed(CellId cell) {
        return Optional.ofNullable(computed.get(cell));
    }

    /** Whether every sum that can be computed equals the value of its total. */
    boolean holds() {
        return sums.stream().allMatch(relation -> sum(relation)
                .flatMap(sum ->
                        Optional.ofNullable(values.get(stated(relation))).map(total -> total.compareTo(sum) == 0))
                .orElse(true));
    }
}
