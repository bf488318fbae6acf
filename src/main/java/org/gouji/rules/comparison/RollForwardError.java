package org.gouji.rules.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.consistency.Addend;
import org.gouji.consistency.Conclusion;
import org.gouji.consistency.Consistency;
import org.gouji.consistency.Finding;
import org.gouji.report.row.Figure;
import org.gouji.standard.Relation;
import org.gouji.standard.Term;

/**
 * A figure that doesn't agree with the report on the period before, with the other relations that are broken for the
 * same reason.
 *
 * @param main the relation that states the figure
 * @param total the relation of the total that is wrong because the figure is wrong, if there is one
 * @param own the ids of the report's own broken relations that hold once the figure is corrected
 */
public record RollForwardError(PeriodRelation main, Optional<PeriodRelation> total, List<String> own) {

    /** The ids of all relations that are broken because of the error. */
    public List<String> relations() {
        List<String> ids = new ArrayList<>();
        ids.add(main.id());
        total.ifPresent(relation -> ids.add(relation.id()));
        ids.addAll(own);
        return List.copyOf(ids);
    }

    /**
     * A broken relation of a total, with the relations of the parts of that total.
     *
     * @param relation the relation of the total
     * @param known the relations of its parts
     * @param broken the broken ones among the relations of its parts
     * @param whole whether every part has a relation
     */
    private record BrokenTotal(
            PeriodRelation relation, List<PeriodRelation> known, List<PeriodRelation> broken, boolean whole) {

        /** Whether the parts are wrong by as much as the total, all together. */
        boolean isExplained() {
            BigDecimal surplus = broken.stream().map(PeriodRelation::surplus).reduce(BigDecimal.ZERO, BigDecimal::add);
            return surplus.compareTo(relation.surplus()) == 0;
        }
    }

    /**
     * The errors behind broken equations. A total is no error of its own if its parts explain it or all have relations;
     * a figure is none if the report's own relations ask for the same correction.
     */
    public static List<RollForwardError> among(List<PeriodRelation> relations, Consistency consistency) {
        List<PeriodRelation> broken = relations.stream()
                .filter(relation -> !relation.isLimit()
                        && relation.isBroken()
                        && !relation.mayHold()
                        && !isSettled(relation, consistency))
                .toList();
        Map<PeriodRelation, PeriodRelation> totals = new HashMap<>();
        List<PeriodRelation> reported = new ArrayList<>(broken);
        for (PeriodRelation relation : broken) {
            brokenTotal(relation, relations, broken).ifPresent(total -> {
                if (total.isExplained()) {
                    total.broken().forEach(part -> totals.put(part, relation));
                }
                if (total.isExplained() || total.whole()) {
                    reported.remove(relation);
                }
            });
        }
        return reported.stream()
                .map(relation -> of(relation, Optional.ofNullable(totals.get(relation)), broken, consistency))
                .toList();
    }

    private static RollForwardError of(
            PeriodRelation main, Optional<PeriodRelation> total, List<PeriodRelation> broken, Consistency consistency) {
        List<Figure> figures = new ArrayList<>(List.of(main.figure()));
        total.ifPresent(relation -> figures.add(relation.figure()));
        return new RollForwardError(main, total, settled(figures, broken, consistency));
    }

    /** Whether the report's own relations ask for the same value as the report on the period before. */
    private static boolean isSettled(PeriodRelation relation, Consistency consistency) {
        return consistency.findings().stream()
                .anyMatch(finding -> finding instanceof Finding.WrongFigure wrong
                        && wrong.figure().equals(relation.figure())
                        && wrong.values().size() == 1
                        && wrong.values().get(0).compareTo(relation.expected()) == 0);
    }

    /**
     * The relation as that of a total, with the relations of its parts; empty where its figure isn't the total of other
     * columns.
     */
    private static Optional<BrokenTotal> brokenTotal(
            PeriodRelation relation, List<PeriodRelation> all, List<PeriodRelation> broken) {
        Optional<Relation> sum = relation.table().table().relations().stream()
                .filter(own -> own.isTotal()
                        && own.axis() == Relation.Axis.ROW
                        && own.reportedAt().equals(relation.relation().reportedAt()))
                .findFirst();
        return sum.map(parts -> {
            List<PeriodRelation> known =
                    all.stream().filter(other -> isPart(other, parts)).toList();
            List<PeriodRelation> wrong =
                    broken.stream().filter(other -> isPart(other, parts)).toList();
            return new BrokenTotal(
                    relation, known, wrong, known.size() == parts.left().size());
        });
    }

    private static boolean isPart(PeriodRelation relation, Relation sum) {
        return sum.left().stream().map(Term::ref).anyMatch(relation.relation().reportedAt()::equals);
    }

    /**
     * The ids of the report's broken relations with these figures; none unless every relation that the corrections
     * affect holds with them.
     */
    private static List<String> settled(
            List<Figure> figures, Collection<PeriodRelation> corrections, Consistency consistency) {
        Map<Figure, BigDecimal> right = new HashMap<>();
        corrections.forEach(relation -> right.put(relation.figure(), relation.expected()));
        List<Conclusion> touched = consistency.conclusions().stream()
                .filter(conclusion -> conclusion.outcome() != Conclusion.Outcome.INCONCLUSIVE)
                .filter(conclusion -> holdsAny(conclusion, right.keySet()))
                .toList();
        boolean all = touched.stream().allMatch(conclusion -> holds(conclusion, right));
        return touched.stream()
                .filter(conclusion -> all && conclusion.isBroken() && holdsAny(conclusion, figures))
                .map(conclusion -> conclusion.relation().id())
                .toList();
    }

    private static boolean holdsAny(Conclusion conclusion, Collection<Figure> figures) {
        return conclusion.addends().flatMap(addend -> addend.figure().stream()).anyMatch(figures::contains);
    }

    private static boolean holds(Conclusion conclusion, Map<Figure, BigDecimal> right) {
        int difference = sum(conclusion.left(), right).compareTo(sum(conclusion.right(), right));
        return conclusion.isLimit() ? difference <= 0 : difference == 0;
    }

    private static BigDecimal sum(List<Addend> addends, Map<Figure, BigDecimal> right) {
        return addends.stream()
                .map(addend -> right.getOrDefault(
                                addend.figure().orElseThrow(),
                                addend.figure().orElseThrow().value().orElseThrow())
                        .multiply(BigDecimal.valueOf(addend.coefficient())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
