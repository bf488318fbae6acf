package org.gouji.report.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;

/**
 * The differences between the editions of a table: their rows, the labels of their columns, the number of cells in
 * their rows.
 */
public final class EditionMarks {

    /**
     * The marks of one edition: its rows and the names of its columns.
     *
     * @param variant the table in that edition
     * @param rows the ids of all rows, groups included
     * @param widths the number of cells of each row by its id, in the order of the form; without groups
     * @param labels the folded labels of the columns
     * @param names the folded labels and aliases of the columns
     */
    public record Marks(
            TableIndex.Variant variant,
            Set<String> rows,
            Map<String, Integer> widths,
            Set<String> labels,
            Set<String> names) {

        /** Whether a folded label may come from the edition: it is the name of one of its columns, or a part of one. */
        public boolean mayHave(String label) {
            if (names.contains(label)) {
                return true;
            }
            for (String name : names) {
                if (name.contains(label)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Marks> editions;
    private final List<String> telling;
    private final Map<String, String> undivided = new HashMap<>();

    private EditionMarks(List<Marks> editions) {
        this.editions = List.copyOf(editions);
        Set<String> labels = new LinkedHashSet<>();
        editions.forEach(marks -> labels.addAll(marks.labels()));
        labels.removeIf(
                label -> editions.stream().allMatch(marks -> marks.labels().contains(label)));
        this.telling = List.copyOf(labels);
        for (Marks marks : editions) {
            marks.variant()
                    .table()
                    .figureRows()
                    .forEach(row -> divide(row, marks.variant().table()));
        }
    }

    private void divide(Row row, Table table) {
        for (Optional<Row> group = table.parent(row); group.isPresent(); group = table.parent(group.get())) {
            String id = group.get().id();
            if (editions.stream().anyMatch(marks -> marks.widths().containsKey(id))) {
                undivided.put(row.id(), id);
            }
        }
    }

    static EditionMarks of(List<TableIndex.Variant> variants) {
        List<Marks> editions = new ArrayList<>();
        variants.forEach(variant -> editions.add(marks(variant)));
        return new EditionMarks(editions);
    }

    private static Marks marks(TableIndex.Variant variant) {
        Table table = variant.table();
        Set<String> rows = new HashSet<>();
        table.rows().stream().map(Row::id).forEach(rows::add);
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (Row row : table.figureRows()) {
            widths.put(row.id(), table.blockOf(row.id()).columns().size());
        }
        Set<String> labels = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        for (Column column : table.columns().toList()) {
            labels.add(Folding.fold(column.label().zh()));
            column.aliases().forEach(alias -> names.add(Folding.fold(alias)));
        }
        names.addAll(labels);
        return new Marks(variant, rows, widths, labels, names);
    }

    /** The marks of each edition, newest first. */
    public List<Marks> editions() {
        return editions;
    }

    /** Whether a row is a group in one of the editions: such a row may be there without figures. */
    public boolean isGroup(String row) {
        return editions.stream()
                .anyMatch(marks -> marks.rows().contains(row) && !marks.widths().containsKey(row));
    }

    /**
     * The id of the undivided row that a row belongs to. Editions divide some rows differently: the parts of a row in
     * one edition are a single row with figures in another. The answer is the outermost group of the row that has
     * figures in some edition, else the row itself.
     */
    public String undivided(String row) {
        return undivided.getOrDefault(row, row);
    }

    /** The folded labels of columns that some editions have and others lack. */
    public List<String> telling() {
        return telling;
    }
}
