package org.gouji.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;
import org.gouji.standard.Table;
import org.jspecify.annotations.Nullable;

/**
 * The relations of a table of a standard, with their cells numbered: the figures of a report are put in their places
 * once, and no relation looks for them by name.
 */
final class TableRelations {

    private static final Map<Table, TableRelations> OF = new ConcurrentHashMap<>();

    /** A relation and the numbers of its cells. */
    private record Numbered(Relation relation, List<Integer> parts, List<Integer> totals) {}

    private final Map<CellId, Integer> numbers = new HashMap<>();
    private final List<Numbered> relations = new ArrayList<>();

    private TableRelations(Table table) {
        for (Relation relation : table.relations()) {
            relations.add(new Numbered(relation, number(relation.parts()), number(relation.totals())));
        }
    }

    private List<Integer> number(List<CellId> cells) {
        return cells.stream()
                .map(cell -> numbers.computeIfAbsent(cell, unknown -> numbers.size()))
                .toList();
    }

    static TableRelations of(Table table) {
        return OF.computeIfAbsent(table, TableRelations::new);
    }

    /** What each relation comes to in a table of a report, in the order of the standard. */
    List<Conclusion> conclude(BoundTable table) {
        @Nullable Figure[] figures = new Figure[numbers.size()];
        for (BoundRow row : table.rows()) {
            for (Figure figure : row.figures()) {
                Integer number = numbers.get(figure.cell());
                if (number != null) {
                    figures[number] = figure;
                }
            }
        }
        List<Conclusion> conclusions = new ArrayList<>(relations.size());
        for (Numbered numbered : relations) {
            List<Figure> parts = pick(figures, numbered.parts());
            List<Figure> totals = pick(figures, numbered.totals());
            conclusions.add(Conclusion.of(table, numbered.relation(), parts, totals));
        }
        return conclusions;
    }

    private static List<Figure> pick(@Nullable Figure[] figures, List<Integer> wanted) {
        List<Figure> picked = new ArrayList<>(wanted.size());
        for (int number : wanted) {
            Figure figure = figures[number];
            if (figure != null) {
                picked.add(figure);
            }
        }
        return picked;
    }
}
