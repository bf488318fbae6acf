package org.gouji.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gouji.standard.Column;
import org.gouji.standard.Standard;
import org.gouji.standard.Standards;
import org.gouji.standard.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tells which standard a table follows, by the rows and columns that are present: real reports mix the formats, so
 * neither the year nor another table says it.
 */
final class FormatEvidence {

    private static final int HEADER_WEIGHT = 4;
    private static final int ROW_WEIGHT = 3;

    /** The rows and the column labels that only one standard has in a table, and how wide its rows are. */
    private record Marks(Set<String> rows, Set<String> labels, Map<String, Integer> widths) {}

    /** So many rows of one kind: whether anything stands behind their labels, and how many figures. */
    private record Alike(String row, boolean slots, int filled, int count) {}

    private static final Map<Table, Marks> MARKS = new ConcurrentHashMap<>();

    private FormatEvidence() {}

    /**
     * The standard that rows and columns speak for, empty where they speak for none more than for another.
     *
     * @param foldedPart the folded text of the table's header at least
     */
    static Optional<Standard> standard(
            String tableId, RowChoice rows, List<Squashed> squashed, Supplier<String> foldedPart) {
        boolean columnsTell = Standards.all().stream()
                .anyMatch(standard -> !marks(standard, tableId).labels().isEmpty());
        String words = columnsTell ? foldedPart.get() : "";
        List<Alike> alike = alike(rows);
        Set<String> present = new HashSet<>();
        squashed.forEach(row -> present.add(row.row()));
        alike.stream().filter(Alike::slots).forEach(run -> present.add(run.row()));
        Standard best = null;
        int most = 0;
        boolean tie = true;
        for (Standard standard : Standards.all()) {
            int weight = weight(marks(standard, tableId), alike, present, words);
            tie = weight == most;
            if (weight > most) {
                most = weight;
                best = standard;
            }
        }
        return best == null || (tie && most == 0) ? Optional.empty() : Optional.of(best);
    }

    /** The rows, those that are alike and stand one after the other taken together. */
    private static List<Alike> alike(RowChoice choice) {
        List<Alike> runs = new ArrayList<>();
        int next = 0;
        while (next < choice.size()) {
            int first = next;
            String row = choice.row(first);
            RowFacts facts = choice.rows().facts(first);
            next++;
            while (next < choice.size() && isAlike(choice, next, row, facts)) {
                next++;
            }
            if (row != null) {
                runs.add(new Alike(row, facts.hasSlots(), facts.filled(), next - first));
            }
        }
        return runs;
    }

    private static boolean isAlike(RowChoice choice, int index, @Nullable String row, RowFacts facts) {
        RowFacts own = choice.rows().facts(index);
        return Objects.equals(choice.row(index), row)
                && own.filled() == facts.filled()
                && own.hasSlots() == facts.hasSlots();
    }

    private static int weight(Marks marks, List<Alike> rows, Set<String> present, String words) {
        int weight = 0;
        for (String row : marks.rows()) {
            weight += present.contains(row) ? ROW_WEIGHT : 0;
        }
        for (String label : marks.labels()) {
            weight += words.contains(label) ? HEADER_WEIGHT : 0;
        }
        for (Alike run : rows) {
            boolean whole = marks.widths().getOrDefault(run.row(), -1) == run.filled();
            weight += whole ? run.count() : 0;
        }
        return weight;
    }

    private static Marks marks(Standard standard, String tableId) {
        return MARKS.computeIfAbsent(
                standard.table(tableId),
                table -> new Marks(ownRows(standard, tableId), ownLabels(standard, tableId), widths(table)));
    }

    /** How many figures each row has. */
    private static Map<String, Integer> widths(Table table) {
        Map<String, Integer> widths = new HashMap<>();
        table.figureRows()
                .forEach(row ->
                        widths.put(row.id(), table.blockOf(row.id()).columns().size()));
        return widths;
    }

    /** The rows of figures that no other standard has as such. */
    private static Set<String> ownRows(Standard standard, String tableId) {
        Set<String> own = new HashSet<>();
        standard.table(tableId).figureRows().forEach(row -> own.add(row.id()));
        for (Standard other : Standards.all()) {
            if (!other.id().equals(standard.id())) {
                other.table(tableId).figureRows().forEach(row -> own.remove(row.id()));
            }
        }
        return own;
    }

    /** The column labels that are no part of another standard's labels. */
    private static Set<String> ownLabels(Standard standard, String tableId) {
        Set<String> own = new HashSet<>();
        standard.table(tableId).columns().map(FormatEvidence::label).forEach(own::add);
        for (Standard other : Standards.all()) {
            if (!other.id().equals(standard.id())) {
                own.removeIf(label -> other.table(tableId).columns().anyMatch(column -> label(column)
                        .contains(label)));
            }
        }
        return own;
    }

    private static String label(Column column) {
        return Folding.fold(column.label().zh());
    }
}
