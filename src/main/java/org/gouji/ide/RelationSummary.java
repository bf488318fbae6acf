package org.gouji.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.consistency.Conclusion;
import org.gouji.consistency.Conclusion.Outcome;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;
import org.gouji.text.Localized;

/** What becomes of many relations: how many of each kind hold, and each that doesn't. */
final class RelationSummary {

    private RelationSummary() {}

    /** One line for each kind of relation that some cell stands in, and one for each of these that is broken. */
    static List<Localized> of(List<Conclusion> conclusions, Predicate<CellId> cells) {
        List<Conclusion> own = conclusions.stream()
                .filter(conclusion ->
                        FigureRelations.cells(conclusion.relation()).anyMatch(cells))
                .toList();
        List<Localized> lines = new ArrayList<>();
        for (Relation.Kind kind : Relation.Kind.values()) {
            List<Conclusion> alike = own.stream()
                    .filter(conclusion -> conclusion.relation().kind() == kind)
                    .toList();
            if (alike.size() == 1) {
                lines.add(RelationText.of(alike.get(0)));
            } else if (!alike.isEmpty()) {
                lines.add(counted(alike));
                alike.stream()
                        .filter(Conclusion::isBroken)
                        .map(RelationText::of)
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static Localized counted(List<Conclusion> alike) {
        Localized name = name(alike.get(0).relation().kind());
        long held = count(alike, Outcome.HELD);
        long concluded = held + count(alike, Outcome.BROKEN);
        return new Localized(
                name.zh() + "：成立 " + held + "，可判断 " + concluded + "，共 " + alike.size(),
                name.en() + ": " + held + " hold, " + concluded + " can be told, " + alike.size() + " in all");
    }

    private static Localized name(Relation.Kind kind) {
        return switch (kind) {
            case ROW_TOTAL -> new Localized("行合计", "Totals of rows");
            case COLUMN_TOTAL -> new Localized("列合计", "Totals of columns");
            case BALANCE -> new Localized("收办平衡", "Balance of requests");
        };
    }

    /** How many relations come to an outcome. */
    static long count(List<Conclusion> conclusions, Outcome outcome) {
        return conclusions.stream()
                .filter(conclusion -> conclusion.outcome() == outcome)
                .count();
    }
}
