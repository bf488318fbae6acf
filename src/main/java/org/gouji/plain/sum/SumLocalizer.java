package org.gouji.plain.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.gouji.consistency.repair.Change;
import org.gouji.consistency.repair.Constraint;
import org.gouji.consistency.repair.ErrorGroup;
import org.gouji.consistency.repair.ErrorLocalization;
import org.gouji.consistency.repair.UnexplainedConstraint;

/**
 * Finds the wrong figures in relations with {@link ErrorLocalization}, which knows only whole numbers of at least 0 and
 * exact equations. Figures are therefore shifted until none is negative, and totals are moved until relations that are
 * off only by rounding hold while broken ones stay off by as much as before.
 */
final class SumLocalizer {

    private final List<SumRelation> relations;
    private final Map<Integer, Long> stated = new HashMap<>();
    private final Map<Integer, Long> moved = new HashMap<>();
    private final Map<Integer, List<SumRelation>> byTotal = new HashMap<>();
    private final Map<SumRelation, Long> residuals = new HashMap<>();
    private final Set<Integer> open = new HashSet<>();
    private boolean contradictory;

    private SumLocalizer(List<SumRelation> relations) {
        this.relations = relations;
    }

    /**
     * A wrong figure and its change.
     *
     * @param figure the number of the figure in the sheet
     * @param change the amount to add to the figure
     * @param certain whether no other repair is as small
     * @param relations the broken relations that the figure stands in, first the one that it is the total of
     * @param others the changes of all figures of the same repair, by the numbers of the figures
     */
    record Wrong(int figure, long change, boolean certain, List<SumRelation> relations, Map<Integer, Long> others) {}

    /** The wrong figures; none where they can't be told. */
    static List<Wrong> localize(List<SumRelation> relations) {
        SumLocalizer localizer = new SumLocalizer(relations);
        localizer.move();
        if (!localizer.contradictory) {
            return localizer.wrong();
        }
        List<SumRelation> exact = relations.stream()
                .filter(relation -> relation.broken() || relation.residual() == 0)
                .toList();
        return exact.size() < relations.size() ? localize(exact) : List.of();
    }

    private void move() {
        long shift = 0;
        boolean exact = true;
        for (SumRelation relation : relations) {
            byTotal.computeIfAbsent(relation.totalFigure(), key -> new ArrayList<>())
                    .add(relation);
            stated.put(relation.totalFigure(), value(relation, relation.total()));
            for (int part : relation.parts()) {
                stated.put(relation.figure(part), value(relation, part));
            }
            exact &= relation.broken() || relation.residual() == 0;
        }
        for (long value : stated.values()) {
            shift = value < 0 ? 1 : shift;
        }
        if (shift > 0) {
            for (long value : stated.values()) {
                shift += Math.abs(value);
            }
        }
        setResiduals(exact);
        for (int figure : stated.keySet()) {
            moved(figure, exact && shift == 0, shift);
        }
        contradictory |= moved.values().stream().anyMatch(value -> value < 0);
    }

    private static long value(SumRelation relation, int entry) {
        return relation.axis().figures().value(entry, relation.line());
    }

    /** Sets how far the broken relations are off; amounts that differ only by rounding are made equal. */
    private void setResiduals(boolean exact) {
        List<SumRelation> broken = relations.stream()
                .filter(SumRelation::broken)
                .sorted((left, right) -> Long.compare(left.allowance(), right.allowance()))
                .toList();
        for (SumRelation relation : broken) {
            long residual = relation.residual();
            for (SumRelation other : exact ? List.<SumRelation>of() : broken) {
                long known = residuals.getOrDefault(other, 0L);
                long distance = 2 * Math.abs(Math.abs(known) - Math.abs(residual));
                if (known != 0 && distance <= relation.allowance() + other.allowance()) {
                    residual = Long.signum(residual) * Math.abs(known);
                    break;
                }
            }
            residuals.put(relation, residual);
        }
    }

    /** The value of a figure that is passed to the search, after shifting and moving. */
    private long moved(int figure, boolean asStated, long shift) {
        Long known = moved.get(figure);
        if (known != null) {
            return known;
        }
        long value = stated.getOrDefault(figure, 0L) + shift;
        if (!asStated && byTotal.containsKey(figure)) {
            if (!open.add(figure)) {
                contradictory = true;
                return value;
            }
            boolean first = true;
            for (SumRelation relation : byTotal.getOrDefault(figure, List.of())) {
                long sum = -residuals.getOrDefault(relation, 0L);
                for (int part : relation.partFigures()) {
                    sum += moved(part, false, shift);
                }
                contradictory |= !first && sum != value;
                value = sum;
                first = false;
            }
        }
        moved.put(figure, value);
        return value;
    }

    private List<Wrong> wrong() {
        int[] figures =
                stated.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        long[] values = Arrays.stream(figures)
                .mapToLong(figure -> moved.getOrDefault(figure, 0L))
                .toArray();
        List<Constraint> equations = relations.stream()
                .map(relation -> new Constraint(
                        Arrays.stream(relation.partFigures())
                                .map(figure -> Arrays.binarySearch(figures, figure))
                                .toArray(),
                        new int[] {Arrays.binarySearch(figures, relation.totalFigure())}))
                .toList();
        List<Wrong> wrong = new ArrayList<>();
        for (ErrorGroup group : ErrorLocalization.localize(values, equations)) {
            addGroup(group, figures, values, wrong);
        }
        return wrong;
    }

    private void addGroup(ErrorGroup group, int[] figures, long[] values, List<Wrong> wrong) {
        Map<Integer, Long> changes = new HashMap<>();
        for (Change change : group.core()) {
            OptionalLong value = change.value();
            if (value.isPresent()) {
                changes.put(figures[change.figure()], value.getAsLong() - values[change.figure()]);
            }
        }
        boolean only = group.onlyRepair().isPresent();
        Set<SumRelation> explained = new HashSet<>();
        changes.forEach((figure, change) -> {
            List<SumRelation> own = group.brokenConstraints().stream()
                    .map(relations::get)
                    .filter(relation -> relation.contains(figure))
                    .sorted((left, right) ->
                            Boolean.compare(right.totalFigure() == figure, left.totalFigure() == figure))
                    .toList();
            explained.addAll(own);
            if (!own.isEmpty()) {
                wrong.add(new Wrong(figure, change, only, own, changes));
            }
        });
        for (UnexplainedConstraint unexplained : group.unexplained()) {
            addOpen(relations.get(unexplained.constraint()), explained, wrong);
        }
        group.brokenConstraints().stream()
                .map(relations::get)
                .filter(relation -> only && !explained.contains(relation))
                .forEach(relation -> addOpen(relation, explained, wrong));
    }

    private static void addOpen(SumRelation relation, Set<SumRelation> explained, List<Wrong> wrong) {
        int total = relation.totalFigure();
        if (explained.add(relation) && wrong.stream().noneMatch(other -> other.figure() == total)) {
            long change = relation.change(total);
            wrong.add(new Wrong(total, change, false, List.of(relation), Map.of(total, change)));
        }
    }
}
