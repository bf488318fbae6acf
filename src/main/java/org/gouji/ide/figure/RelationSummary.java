package org.gouji.ide.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gouji.consistency.Conclusion;
import org.gouji.consistency.Conclusion.Outcome;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;
import org.gouji.text.Localized;

/** A summary of many relations: how many of each kind hold, and which are broken. */
public final class RelationSummary {

    private static final Localized ROW_TOTALS = new Localized("行合计", "Totals of rows");
    private static final Localized COLUMN_TOTALS = new Localized("列合计", "Totals of columns");
    private static final Localized LIMITS = new Localized("上限", "Limits");
    private static final Localized OTHERS = new Localized("其他关系", "Other relations");

    /** The kinds of relations that come first, however the form orders its relations. */
    private static final List<Localized> SORTS = List.of(ROW_TOTALS, COLUMN_TOTALS);

    private RelationSummary() {}

    /**
     * The summary of the relations that have a matching cell: one line for each kind, followed by one for each broken
     * relation of that kind. A relation that is alone in its kind has only its own line.
     */
    public static List<Localized> of(List<Conclusion> conclusions, Predicate<CellId> cells) {
        Map<Localized, List<Conclusion>> bySort = new LinkedHashMap<>();
        SORTS.forEach(sort -> bySort.put(sort, new ArrayList<>()));
        for (Conclusion conclusion : conclusions) {
            if (FigureRelations.cells(conclusion.relation(), conclusion.table().table())
                    .anyMatch(cells)) {
                bySort.computeIfAbsent(sort(conclusion), unknown -> new ArrayList<>())
                        .add(conclusion);
            }
        }
        List<Localized> lines = new ArrayList<>();
        for (Map.Entry<Localized, List<Conclusion>> entry : bySort.entrySet()) {
            List<Conclusion> alike = entry.getValue();
            if (alike.size() == 1) {
                lines.add(RelationText.of(alike.get(0)));
            } else if (!alike.isEmpty()) {
                lines.add(counted(entry.getKey(), alike));
                alike.stream()
                        .filter(Conclusion::isBroken)
                        .map(RelationText::of)
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static Localized counted(Localized name, List<Conclusion> alike) {
        long held = count(alike, Outcome.HELD);
        long concluded = held + count(alike, Outcome.BROKEN);
        return new Localized(
                name.zh() + "：成立 " + held + "，可判断 " + concluded + "，共 " + alike.size(),
                name.en() + ": " + held + " hold, " + concluded + " can be told, " + alike.size() + " in all");
    }

    /** The name of the kind of a relation. */
    private static Localized sort(Conclusion conclusion) {
        Relation relation = conclusion.relation();
        return relation.title()
                .orElseGet(() -> !relation.isTotal()
                        ? conclusion.isLimit() ? LIMITS : OTHERS
                        : relation.axis() == Relation.Axis.ROW ? ROW_TOTALS : COLUMN_TOTALS);
    }

    /** The number of relations with an outcome. */
    public static long count(List<Conclusion> conclusions, Outcome outcome) {
        return conclusions.stream()
                .filter(conclusion -> conclusion.outcome() == outcome)
                .count();
    }
}
