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
import org.gouji.standard.Row;
import org.gouji.standard.ValueKind;
import org.gouji.text.Initials;
import org.gouji.text.Localized;
import org.gouji.text.Numerals;
import org.gouji.text.TextRange;

/**
 * Reads the rows of a table's blocks. A numeral before a label and a unit after it are separated from the words, as in
 * 一、新收 and 访问量（单位：次）.
 */
final class RowReader {

    private static final List<String> KEYS = List.of(
            "id",
            "number",
            "label",
            "note",
            "aliases",
            "initials",
            "kind",
            "unit",
            "choices",
            "optional",
            "signed",
            "figures",
            "total",
            "children",
            "explanation",
            "basis");
    private static final Localized TOTAL = new Localized("这一组没有这一行", "There is no such row in this group");
    private static final String UNIT = "（单位：";
    private static final int MOST = 5000;

    private final Mistakes mistakes;
    private final String tableTotal;
    private final TextRange tableTotalPlace;
    private final IdentityHashMap<Object, TextRange> totals;
    private final Map<String, Integer> names = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private int drafts;
    private boolean labelled;
    private boolean legible = true;

    /**
     * Whether the row that is read lies in a group whose id is a duplicate, so that the ids of its rows aren't reported
     * as well.
     */
    private boolean inCopy;

    /**
     * @param tableTotal the label or id of totals, empty where the table names none
     * @param tableTotalPlace the range where the table names it
     * @param totals takes the total rows, each with the range that makes it a total
     */
    RowReader(
            Mistakes mistakes,
            String tableTotal,
            TextRange tableTotalPlace,
            IdentityHashMap<Object, TextRange> totals) {
        this.mistakes = mistakes;
        this.tableTotal = tableTotal;
        this.tableTotalPlace = tableTotalPlace;
        this.totals = totals;
    }

    /** A row that has no id yet; {@code path} holds the labels of its groups and its own, separated by slashes. */
    private record Draft(Entry entry, String number, Localized label, String note, String path, List<Draft> children) {

        boolean isCalled(String name) {
            return name.equals(label.zh())
                    || name.equals(entry.text("id").orElse(""))
                    || name.equals(number.concat(label.zh()));
        }
    }

    /** Reads the rows of each block; {@code columns} are the columns of each block. */
    List<List<Row>> read(List<Entry> blocks, List<List<Column>> columns) {
        int start = mistakes.count();
        List<List<Draft>> read = new ArrayList<>(blocks.size());
        for (Entry block : blocks) {
            int before = mistakes.count();
            List<Draft> outer = drafts(block.items("rows"), "");
            if (block.has("rows") && outer.isEmpty() && mistakes.count() == before) {
                mistakes.error(block.place("rows"), "这里不能为空", "This mustn’t be empty");
            }
            read.add(outer);
        }
        legible = mistakes.count() == start;
        List<List<Row>> rows = new ArrayList<>(blocks.size());
        if (drafts > MOST) {
            mistakes.error(blocks.get(0).place(), "一张表最多 5000 行", "A table can have 5,000 rows at most");
        }
        for (int index = 0; index < blocks.size() && drafts <= MOST; index++) {
            Entry block = blocks.get(index);
            rows.add(
                    block.has("rows")
                            ? rows(read.get(index), columns.get(index), tableTotal, tableTotalPlace)
                            : List.of(unlabelled(block, blocks.size() > 1, index + 1)));
        }
        return rows;
    }

    /** The number of rows, those within groups included. */
    static int count(List<Row> rows) {
        int count = rows.size();
        for (Row row : rows) {
            count += count(row.children());
        }
        return count;
    }

    /** The only row of a block that lists no rows: a line of figures below the header. */
    private Row unlabelled(Entry block, boolean several, int place) {
        if (labelled) {
            block.missing("rows");
        }
        Localized empty = new Localized("", "");
        String id = several ? "figures/".concat(Integer.toString(place)) : "figures";
        return new Row(id, "", empty, "", List.of(), "", true, Optional.empty(), false, List.of(), empty, empty);
    }

    private List<Draft> drafts(List<Json> items, String group) {
        List<Draft> rows = new ArrayList<>(items.size());
        for (Json item : items) {
            Optional<Entry> entry = Entry.of(item, "label", KEYS, mistakes);
            if (entry.isPresent()) {
                rows.add(draft(entry.get(), group));
            }
        }
        drafts += rows.size();
        return rows;
    }

    private Draft draft(Entry entry, String group) {
        Localized label = entry.localized("label");
        String zh = label.zh();
        int numeral = entry.has("number") ? 0 : Numerals.leading(zh);
        int unit = entry.has("note") || !zh.endsWith("）") ? -1 : zh.lastIndexOf(UNIT);
        int end = unit > numeral ? unit : zh.length();
        String number =
                numeral > 0 ? zh.substring(0, numeral) : entry.text("number").orElse("");
        String note = unit > numeral ? zh.substring(unit) : entry.text("note").orElse("");
        String words =
                numeral > 0 || end < zh.length() ? zh.substring(numeral, end).strip() : zh;
        labelled |= !words.isBlank();
        String name = entry.text("id").orElse(words);
        names.put(name, names.getOrDefault(name, 0) + 1);
        String path = group.isEmpty() ? words : group.concat("/").concat(words);
        List<Draft> children = drafts(entry.items("children"), path);
        return new Draft(entry, number, new Localized(words, label.en()), note, path, children);
    }

    /** The rows of a group; {@code total} names the row that is the sum of the others, empty where there is none. */
    private List<Row> rows(List<Draft> group, List<Column> columns, String total, TextRange totalPlace) {
        List<Row> rows = new ArrayList<>(group.size());
        for (Draft draft : group) {
            Optional<TextRange> place = Optional.empty();
            if (!total.isEmpty() && draft.isCalled(total)) {
                place = Optional.of(totalPlace);
            }
            rows.add(row(draft, columns, place));
        }
        return List.copyOf(rows);
    }

    private Row row(Draft draft, List<Column> columns, Optional<TextRange> groupTotal) {
        Entry entry = draft.entry();
        Optional<TextRange> total = groupTotal;
        boolean namesChild = entry.has("children") && entry.get("total") instanceof Json.Text;
        String childTotal = namesChild ? childTotal(draft) : "";
        if (!namesChild && entry.flag("total", false)) {
            total = Optional.of(entry.place("total"));
        }
        boolean figures = entry.flag("figures", draft.children().isEmpty() || total.isPresent());
        if (total.isPresent() && !figures) {
            mistakes.error(entry.place("figures"), "合计行要有数字", "A total has figures");
        }
        Optional<String> initials = entry.text("initials");
        boolean outermost = !inCopy;
        String id = id(draft);
        Row row = new Row(
                id,
                draft.number(),
                draft.label(),
                draft.note(),
                entry.texts("aliases"),
                initials.isPresent()
                        ? initials.get()
                        : Initials.of(draft.label().zh()),
                figures,
                kind(entry, columns),
                total.isPresent(),
                rows(draft.children(), columns, childTotal, entry.place("total")),
                entry.localized("explanation"),
                entry.localized("basis"));
        inCopy &= !outermost;
        if (total.isPresent()) {
            totals.put(row, total.get());
        }
        return row;
    }

    /** The name of the child that is the sum of the others, empty where there is none. */
    private String childTotal(Draft draft) {
        String total = draft.entry().name("total").orElse("");
        List<String> labels = new ArrayList<>();
        boolean found = total.isEmpty();
        for (Draft child : draft.children()) {
            labels.add(child.label().zh());
            found |= child.isCalled(total) || child.label().zh().isBlank();
        }
        if (!found && legible) {
            mistakes.unknown(draft.entry().place("total"), total, labels, TOTAL, false);
        }
        return total;
    }

    private String id(Draft draft) {
        Entry entry = draft.entry();
        checkLabel(draft);
        String label = draft.label().zh();
        boolean unique = names.getOrDefault(label, 0) <= 1;
        String id = entry.name("id").orElse(unique ? label : draft.path());
        if (!ids.add(id) && !label.isBlank() && !inCopy) {
            inCopy = true;
            mistakes.error(
                    entry.place(entry.has("id") ? "id" : "label"),
                    "行“" + id + "”重复；同名的行请写明不同的 id",
                    "There is a row “" + id + "” before; give rows of one name different ids");
        }
        return id;
    }

    /** Checks that all rows have labels or none has; without labels, rows need ids. */
    private void checkLabel(Draft draft) {
        Entry entry = draft.entry();
        if (!draft.label().zh().isBlank() || !legible) {
            return;
        }
        if (!labelled) {
            if (!entry.has("id")) {
                entry.missing("id");
            }
        } else if (entry.has("label")) {
            entry.required("label");
        } else {
            entry.missing("label");
        }
    }

    private Optional<ValueKind> kind(Entry entry, List<Column> columns) {
        if (!KindReader.isStated(entry)) {
            return Optional.empty();
        }
        ValueKind usual = columns.isEmpty() ? ValueKind.COUNT : columns.get(0).kind();
        boolean same = true;
        for (Column column : columns) {
            same &= column.kind().equals(usual);
        }
        boolean implied = entry.has("kind") || entry.has("unit") || entry.has("choices");
        if (entry.has("optional") && !same && !implied) {
            mistakes.error(
                    entry.place("optional"),
                    "各列的内容不同（kind），请在列上写 optional",
                    "The columns hold different things (kind): say “optional” of the columns");
        }
        return new KindReader(mistakes).read(entry, same ? usual : ValueKind.COUNT);
    }
}
