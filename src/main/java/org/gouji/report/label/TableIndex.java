package org.gouji.report.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.standard.Column;
import org.gouji.standard.Form;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;

/**
 * Data derived from a table of a form, in all editions that have it: a text shows its rows and columns before anyone
 * knows which edition they follow.
 */
public final class TableIndex {

    /** A table and the edition of the form that it belongs to. */
    public record Variant(Standard edition, Table table) {}

    private final String id;
    private final List<Variant> variants;
    private final LabelIndex labels;
    private final RowWidths widths;
    private final EditionMarks marks;
    private final IdentityHashMap<Column, Set<String>> names = new IdentityHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> places;

    private TableIndex(String id, List<Variant> variants) {
        this.id = id;
        this.variants = variants;
        List<Table> tables = variants.stream().map(Variant::table).toList();
        this.labels = LabelIndex.of(tables);
        this.widths = RowWidths.of(tables);
        this.marks = EditionMarks.of(variants);
        this.places = places(tables);
        for (Table table : tables) {
            table.columns().forEach(column -> names.computeIfAbsent(column, TableIndex::foldedNames));
            for (Row row : table.rows()) {
                table.parent(row).ifPresent(group -> parents.putIfAbsent(row.id(), group.id()));
            }
        }
    }

    /**
     * The places of the rows of all editions in one order, from 0, by their ids: the rows of the newest edition, and
     * each row that only older editions have right behind the row that it follows there.
     */
    private static Map<String, Integer> places(List<Table> tables) {
        List<String> order = new ArrayList<>();
        for (Table table : tables) {
            int place = 0;
            for (Row row : table.rows()) {
                int known = order.indexOf(row.id());
                if (known < 0) {
                    order.add(place, row.id());
                    known = place;
                }
                place = known + 1;
            }
        }
        Map<String, Integer> places = new HashMap<>();
        order.forEach(row -> places.put(row, places.size()));
        return places;
    }

    static TableIndex of(Form form, String tableId) {
        List<Variant> variants = new ArrayList<>();
        for (Standard edition : form.editions()) {
            edition.table(tableId).ifPresent(table -> variants.add(new Variant(edition, table)));
        }
        return new TableIndex(tableId, List.copyOf(variants));
    }

    private static Set<String> foldedNames(Column column) {
        Set<String> names = new HashSet<>();
        names.add(Folding.fold(column.label().zh()));
        column.aliases().forEach(alias -> names.add(Folding.fold(alias)));
        return names;
    }

    /** The id of the table. */
    String id() {
        return id;
    }

    /** The table in each edition that has it, newest first. */
    public List<Variant> variants() {
        return variants;
    }

    /** The table in an edition, else in the newest one that has it. */
    public Variant variant(Standard edition) {
        for (Variant variant : variants) {
            if (variant.edition().equals(edition)) {
                return variant;
            }
        }
        return variants.get(0);
    }

    public LabelIndex labels() {
        return labels;
    }

    public RowWidths widths() {
        return widths;
    }

    /** The differences by which the editions are told apart. */
    public EditionMarks marks() {
        return marks;
    }

    /** The folded label and aliases of a column. */
    public Set<String> names(Column column) {
        return names.getOrDefault(column, Set.of());
    }

    /** The id of the group that a row belongs to; empty for a row of the outermost level. */
    public Optional<String> parent(String row) {
        return Optional.ofNullable(parents.get(row));
    }

    /** The place of a row in the form, from 0; -1 for a row that no edition has. */
    public int place(String row) {
        return places.getOrDefault(row, -1);
    }

    /** Whether its rows have labels. */
    public boolean isLabelled() {
        return variants.get(0).table().isLabelled();
    }
}
