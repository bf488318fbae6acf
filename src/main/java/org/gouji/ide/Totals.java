package org.gouji.ide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;

/** What the totals of a table come to, each worked out from what it adds up; the totals of totals last. */
final class Totals {

    private final List<Relation> sums;
    private final Map<CellId, BigDecimal> values = new HashMap<>();
    private final Map<CellId, BigDecimal> computed = new HashMap<>();

    private Totals(BoundTable table) {
        this.sums = table.table().relations().stream()
                .filter(relation -> relation.kind() != Relation.Kind.BALANCE)
                .toList();
        table.figures().filter(Figure::isWhole).forEach(figure -> figure.value()
                .ifPresent(value -> values.put(figure.cell(), value)));
    }

    static Totals of(BoundTable table) {
        Totals totals = new Totals(table);
        List<Relation> open = new ArrayList<>(totals.sums);
        while (totals.computeSome(open)) {
            // the totals of totals may be worked out now
        }
        return totals;
    }

    /** Works out the totals none of whose parts is a total that is still open; whether there were any. */
    private boolean computeSome(List<Relation> open) {
        List<Relation> ready = open.stream()
                .filter(relation -> relation.parts().stream().noneMatch(part -> open.stream()
                        .anyMatch(other -> other.statedIn().equals(part))))
                .toList();
        ready.forEach(relation -> sum(relation).ifPresent(sum -> {
            computed.putIfAbsent(relation.statedIn(), sum);
            values.put(relation.statedIn(), computed.getOrDefault(relation.statedIn(), sum));
        }));
        open.removeAll(ready);
        ready.forEach(relation -> forgetUnlessComputed(relation.statedIn(), open));
        return !ready.isEmpty();
    }

    /** A total that can't be worked out may be the wrong one: nothing is derived from what is written there. */
    private void forgetUnlessComputed(CellId total, List<Relation> open) {
        boolean pending = open.stream().anyMatch(relation -> relation.statedIn().equals(total));
        if (!pending && !computed.containsKey(total)) {
            values.remove(total);
        }
    }

    /** The sum of the parts, empty where one is missing or no whole number. */
    private Optional<BigDecimal> sum(Relation relation) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellId part : relation.parts()) {
            BigDecimal value = values.get(part);
            if (value == null) {
                return Optional.empty();
            }
            sum = sum.add(value);
        }
        return Optional.of(sum);
    }

    /** What a total comes to, empty for what is none or can't be worked out. */
    Optional<BigDecimal> computed(CellId cell) {
        return Optional.ofNullable(computed.get(cell));
    }

    /** Whether no sum that can be told differs from its total. */
    boolean holds() {
        return sums.stream().allMatch(relation -> sum(relation)
                .flatMap(sum ->
                        Optional.ofNullable(values.get(relation.statedIn())).map(total -> total.compareTo(sum) == 0))
                .orElse(true));
    }
}
