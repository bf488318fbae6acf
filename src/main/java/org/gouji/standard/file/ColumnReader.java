package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.Entry;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;
import org.gouji.standard.Column;
import org.gouji.standard.Column.ColumnGroup;
import org.gouji.standard.ValueKind;
import org.gouji.text.Initials;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** Reads the columns of a block. A column with {@code children} is a header cell that spans several columns. */
final class ColumnReader {

    /** The id of the only column of a block that lists no columns. */
    static final String VALUE = "value";

    private static final List<String> KEYS = List.of(
            "id",
            "label",
            "groups",
            "aliases",
            "initials",
            "kind",
            "unit",
            "choices",
            "optional",
            "signed",
            "total",
            "explanation",
            "children");
    private static final List<String> LEAF_KEYS = List.of("aliases", "initials", "explanation");
    private static final List<String> GROUP_KEYS = List.of("id", "label");
    private static final Localized TOTAL = new Localized("没有这一列", "There is no such column");
    private static final int MOST = 500;

    private final Mistakes mistakes;
    private final ValueKind usual;
    private final String tableTotal;
    private final TextRange tableTotalPlace;
    private final IdentityHashMap<Object, TextRange> totals;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * @param usual the kind of values where a column states none
     * @param tableTotal the label or id of totals, empty where the table names none
     * @param tableTotalPlace the range where the table names it
     * @param totals takes the total columns, each with the range that makes it a total
     */
    ColumnReader(
            Mistakes mistakes,
            ValueKind usual,
            String tableTotal,
            TextRange tableTotalPlace,
            IdentityHashMap<Object, TextRange> totals) {
        this.mistakes = mistakes;
        this.usual = usual;
        this.tableTotal = tableTotal;
        this.tableTotalPlace = tableTotalPlace;
        this.totals = totals;
    }

    /** A column that has no id yet. */
    private record Draft(
            Entry entry, Localized label, List<ColumnGroup> groups, ValueKind kind, Optional<TextRange> total) {

        String path() {
            StringBuilder path = new StringBuilder();
            for (ColumnGroup group : groups) {
                path.append(group.label().zh()).append('/');
            }
            return path.append(label.zh()).toString();
        }
    }

    List<Column> read(Entry block) {
        if (!block.has("columns")) {
            Localized empty = new Localized("", "");
            return List.of(new Column(VALUE, empty, List.of(), List.of(), "", usual, false, empty));
        }
        int before = mistakes.count();
        List<Json> items = block.items("columns");
        addAll(items, List.of(), usual, "", block.place("columns"));
        if (drafts.isEmpty() && mistakes.count() == before) {
            mistakes.error(block.place("columns"), "这里不能为空", "This mustn’t be empty");
        }
        if (drafts.size() > MOST) {
            mistakes.error(block.place("columns"), "最多 500 列", "There can be 500 columns at most");
            return List.of();
        }
        return columns();
    }

    /** Adds columns; {@code total} names the column that is the sum of the others, empty where there is none. */
    private void addAll(
            List<Json> items, List<ColumnGroup> groups, ValueKind kind, String total, TextRange totalPlace) {
        int before = mistakes.count();
        boolean found = total.isEmpty();
        List<String> labels = new ArrayList<>();
        for (Json item : items) {
            Optional<Entry> entry = Entry.of(item, "label", KEYS, mistakes);
            if (entry.isEmpty()) {
                continue;
            }
            Localized label = entry.get().localized("label");
            labels.add(label.zh());
            boolean isTotal = !total.isEmpty()
                    && (label.zh().equals(total)
                            || entry.get().text("id").orElse("").equals(total));
            found |= isTotal;
            if (entry.get().has("children")) {
                addGroup(entry.get(), groups, kind);
            } else {
                add(entry.get(), label, groups, kind, isTotal ? Optional.of(totalPlace) : Optional.empty());
            }
        }
        if (!found && mistakes.count() == before) {
            mistakes.unknown(totalPlace, total, labels, TOTAL, false);
        }
    }

    private void addGroup(Entry entry, List<ColumnGroup> outer, ValueKind usually) {
        for (String key : LEAF_KEYS) {
            if (entry.has(key)) {
                mistakes.error(
                        entry.place(key),
                        "有 children 的是表头中的一组列，没有这一项",
                        "With children this is a header over columns, which has no such key");
            }
        }
        Localized label = entry.required("label").orElse(new Localized("", ""));
        List<ColumnGroup> groups = new ArrayList<>(outer);
        groups.addAll(groups(entry));
        groups.add(new ColumnGroup(entry.name("id").orElse(label.zh()), label));
        ValueKind kind = new KindReader(mistakes).read(entry, usually).orElse(usually);
        int before = mistakes.count();
        List<Json> children = entry.items("children");
        if (children.isEmpty() && mistakes.count() == before) {
            mistakes.error(entry.place("children"), "这里不能为空", "This mustn’t be empty");
        }
        String total = entry.name("total").orElse("");
        if (!children.isEmpty()) {
            addAll(children, List.copyOf(groups), kind, total, entry.place("total"));
        }
    }

    private void add(
            Entry entry, Localized label, List<ColumnGroup> outer, ValueKind usually, Optional<TextRange> groupTotal) {
        List<ColumnGroup> groups = new ArrayList<>(outer);
        groups.addAll(groups(entry));
        ValueKind kind = new KindReader(mistakes).read(entry, usually).orElse(usually);
        Optional<TextRange> total = groupTotal;
        if (entry.flag("total", false)) {
            total = Optional.of(entry.place("total"));
        } else if (!tableTotal.isEmpty()
                && (label.zh().equals(tableTotal) || entry.text("id").orElse("").equals(tableTotal))) {
            total = Optional.of(tableTotalPlace);
        }
        drafts.add(new Draft(entry, label, List.copyOf(groups), kind, total));
    }

    private List<ColumnGroup> groups(Entry entry) {
        List<Json> items = entry.items("groups");
        List<ColumnGroup> groups = new ArrayList<>(items.size());
        for (Json item : items) {
            Optional<Entry> group = Entry.of(item, "label", GROUP_KEYS, mistakes);
            if (group.isPresent()) {
                Localized label = group.get().required("label").orElse(new Localized("", ""));
                groups.add(new ColumnGroup(group.get().name("id").orElse(label.zh()), label));
            }
        }
        return groups;
    }

    private List<Column> columns() {
        Map<String, Integer> names = new HashMap<>();
        for (Draft draft : drafts) {
            String name = draft.entry().text("id").orElse(draft.label().zh());
            names.put(name, names.getOrDefault(name, 0) + 1);
        }
        List<Column> columns = new ArrayList<>(drafts.size());
        Set<String> ids = new HashSet<>();
        List<ColumnGroup> copied = List.of();
        for (Draft draft : drafts) {
            Column column = column(draft, names.getOrDefault(draft.label().zh(), 0) <= 1);
            boolean inCopy = !copied.isEmpty()
                    && !column.groups().isEmpty()
                    && copied.get(0).equals(column.groups().get(0));
            if (!ids.add(column.id()) && !inCopy) {
                copied = column.groups();
                mistakes.error(
                        draft.entry().place(draft.entry().has("id") ? "id" : "label"),
                        "列“" + column.id() + "”重复；同名的列请写明不同的 id",
                        "There is a column “" + column.id() + "” before; give columns of one name different ids");
            }
            columns.add(column);
        }
        return List.copyOf(columns);
    }

    private Column column(Draft draft, boolean unique) {
        Entry entry = draft.entry();
        String label = draft.label().zh();
        if (label.isBlank() && (drafts.size() > 1 || entry.has("label"))) {
            checkLabel(entry);
        }
        String usualId = unique ? label : draft.path();
        Optional<String> initials = entry.text("initials");
        Column column = new Column(
                entry.name("id").orElse(usualId.isEmpty() ? VALUE : usualId),
                draft.label(),
                draft.groups(),
                entry.texts("aliases"),
                initials.isPresent() ? initials.get() : Initials.of(label),
                draft.kind(),
                draft.total().isPresent(),
                entry.localized("explanation"));
        if (draft.total().isPresent()) {
            totals.put(column, draft.total().get());
        }
        return column;
    }

    private void checkLabel(Entry entry) {
        if (entry.has("label")) {
            entry.required("label");
        } else {
            entry.missing("label");
        }
    }
}
