package org.gouji.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.consistency.Conclusion;
import org.gouji.consistency.Consistency;
import org.gouji.consistency.Finding;
import org.gouji.report.Figure;

/**
 * A figure that doesn't follow from last year's report, with everything that breaks for the same reason.
 *
 * @param main the relation that states the figure
 * @param total the relation of the total that is off because the figure is
 * @param own the report's own relations that hold as soon as the figure is put right
 */
record RollForwardError(YearRelation main, Optional<YearRelation> total, List<String> own) {

    /** The ids of all relations that it explains. */
    List<String> relations() {
        List<String> ids = new ArrayList<>();
        ids.add(main.id());
        total.ifPresent(relation -> ids.add(relation.id()));
        ids.addAll(own);
        return List.copyOf(ids);
    }

    /** The errors among broken relations, on as few figures as explain them, without what the report's own rules say. */
    static List<RollForwardError> among(List<YearRelation> relations, Consistency consistency) {
        List<YearRelation> broken = relations.stream()
                .filter(relation -> relation.isBroken() && !relation.mayHold() && !isSettled(relation, consistency))
                .toList();
        List<YearRelation> parts =
                broken.stream().filter(relation -> !relation.isOfTotal()).toList();
        Optional<YearRelation> total =
                broken.stream().filter(YearRelation::isOfTotal).findFirst();
        boolean said =
                total.filter(relation -> isSaidElsewhere(relation, relations)).isPresent();
        boolean explained = total.filter(relation -> isSumOf(relation, parts)).isPresent();
        return (said || explained ? parts : broken)
                .stream()
                        .map(relation -> of(relation, explained ? total : Optional.empty(), broken, consistency))
                        .toList();
    }

    private static RollForwardError of(
            YearRelation main, Optional<YearRelation> total, List<YearRelation> broken, Consistency consistency) {
        Optional<YearRelation> ofRow =
                total.filter(relation -> relation.table().equals(main.table()) && !main.isOfTotal());
        List<Figure> figures = new ArrayList<>(List.of(main.figure()));
        ofRow.ifPresent(relation -> figures.add(relation.figure()));
        return new RollForwardError(main, ofRow, settled(figures, broken, consistency));
    }

    /** Whether the report's own relations ask for the value that follows from last year's. */
    private static boolean isSettled(YearRelation relation, Consistency consistency) {
        return consistency.findings().stream()
                .anyMatch(finding -> finding instanceof Finding.WrongFigure wrong
                        && wrong.figure().equals(relation.figure())
                        && wrong.values().equals(List.of(relation.expected())));
    }

    /** Whether every part of a total is known: if it isn't off by as much, one of the two rows doesn't add up. */
    private static boolean isSaidElsewhere(YearRelation total, List<YearRelation> all) {
        long parts = all.stream()
                .filter(relation -> relation.table().equals(total.table()) && !relation.isOfTotal())
                .count();
        String row = total.figure().cell().row();
        return parts == total.table().table().blockOf(row).columns().size() - 1;
    }

    /** Whether the parts are off by as much as the total. */
    private static boolean isSumOf(YearRelation total, List<YearRelation> parts) {
        long surplus = parts.stream()
                .filter(relation -> relation.table().equals(total.table()))
                .mapToLong(YearRelation::surplus)
                .sum();
        return surplus == total.surplus();
    }

    /** The broken relations of the report with these figures, if all that the corrections touch hold with them. */
    private static List<String> settled(
            List<Figure> figures, Collection<YearRelation> corrections, Consistency consistency) {
        Map<Figure, Long> right = new HashMap<>();
        corrections.forEach(relation -> right.put(relation.figure(), relation.expected()));
        List<Conclusion> touched = consistency.conclusions().stream()
                .filter(conclusion -> conclusion.outcome() != Conclusion.Outcome.INCONCLUSIVE)
                .filter(conclusion -> holdsAny(conclusion, right.keySet()))
                .toList();
        boolean all = touched.stream()
                .allMatch(conclusion -> sum(conclusion.parts(), right) == sum(conclusion.totals(), right));
        return touched.stream()
                .filter(conclusion -> all && conclusion.isBroken() && holdsAny(conclusion, figures))
                .map(conclusion -> conclusion.relation().id())
                .toList();
    }

    private static boolean holdsAny(Conclusion conclusion, Collection<Figure> figures) {
        return conclusion.parts().stream().anyMatch(figures::contains)
                || conclusion.totals().stream().anyMatch(figures::contains);
    }

    private static long sum(List<Figure> figures, Map<Figure, Long> right) {
        return figures.stream()
                .mapToLong(figure ->
                        right.getOrDefault(figure, figure.value().orElseThrow().longValueExact()))
                .sum();
    }
}
