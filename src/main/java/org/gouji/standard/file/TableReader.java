package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.Entry;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;
import org.gouji.standard.Block;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.standard.ValueKind;
import org.gouji.standard.file.FormReader.Limits;
import org.gouji.text.Localized;
import org.gouji.text.Numerals;
import org.gouji.text.TextRange;

/** Reads tables with their rows and columns, without the relations. */
final class TableReader {

    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "chapter",
            "corner",
            "rowHeader",
            "blocks",
            "columns",
            "rows",
            "total",
            "relations",
            "kind",
            "unit",
            "choices",
            "optional",
            "signed");
    private static final List<String> BLOCK_KEYS = List.of("id", "heading", "rowHeader", "columns", "rows");
    /** The largest number of tables of an edition. */
    static final int MOST = 500;

    private static final Localized TOTAL = new Localized("没有这一行或列", "There is no such row or column");

    private final Mistakes mistakes;
    private final Limits limits;

    TableReader(Mistakes mistakes, Limits limits) {
        this.mistakes = mistakes;
        this.limits = limits;
    }

    /**
     * A table that is read except for its relations.
     *
     * @param entry the JSON object of the table
     * @param table the table without chapter and relations
     * @param names the names of its rows and columns
     * @param chapter the name that the table states for its chapter, empty where it states none
     * @param totals the rows and columns that are totals, each with the range that makes it one
     */
    record Draft(
            Entry entry, Table table, TableNames names, String chapter, IdentityHashMap<Object, TextRange> totals) {}

    /** Reads the tables in their order. */
    List<Draft> read(List<Json> items) {
        List<Draft> drafts = new ArrayList<>(items.size());
        Set<String> ids = new HashSet<>();
        for (Json item : items) {
            if (item instanceof Json.Members members) {
                Entry entry = Entry.of(members, KEYS, mistakes);
                Draft draft = draft(entry, drafts.size() + 1);
                String id = draft.table().id();
                if (!ids.add(id)) {
                    TextRange place = entry.place(entry.has("id") ? "id" : "name");
                    mistakes.error(place, "表“" + id + "”重复", "There is a table “" + id + "” before");
                }
                drafts.add(draft);
            } else {
                mistakes.expected(item, "对象 { … }", "an object { … }");
            }
        }
        return drafts;
    }

    private Draft draft(Entry entry, int place) {
        int before = mistakes.count();
        String number = place < 100 ? Numerals.chinese(place) : Integer.toString(place);
        Localized usual = new Localized("表".concat(number), "Table ".concat(Integer.toString(place)));
        Localized name = entry.has("name") ? entry.required("name").orElse(usual) : usual;
        String id = entry.name("id").orElse(name.zh());
        IdentityHashMap<Object, TextRange> totals = new IdentityHashMap<>();
        List<Block> blocks = blocks(entry, id, totals);
        Table table = new Table(id, Optional.empty(), name, entry.text("corner").orElse(""), blocks, List.of());
        Draft draft = new Draft(
                entry, table, new TableNames(table), entry.name("chapter").orElse(""), totals);
        if (mistakes.count() == before) {
            checkTotal(draft);
        }
        return draft;
    }

    private List<Block> blocks(Entry entry, String tableId, IdentityHashMap<Object, TextRange> totals) {
        List<Entry> entries = blockEntries(entry);
        String total = entry.name("total").orElse("");
        ValueKind kind = new KindReader(mistakes).read(entry, ValueKind.COUNT).orElse(ValueKind.COUNT);
        List<List<Column>> columns = new ArrayList<>(entries.size());
        for (Entry block : entries) {
            columns.add(new ColumnReader(mistakes, kind, total, entry.place("total"), totals).read(block));
        }
        int before = mistakes.count();
        List<List<Row>> rows = new RowReader(mistakes, total, entry.place("total"), totals).read(entries, columns);
        boolean roomy = mistakes.count() == before && isRoomy(entry, columns, rows);
        List<Block> blocks = new ArrayList<>(entries.size());
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < entries.size() && roomy; index++) {
            Entry block = entries.get(index);
            String id = block == entry ? tableId : blockId(block, index + 1);
            if (!ids.add(id)) {
                TextRange place = block.place(block.has("id") ? "id" : "heading");
                mistakes.error(place, "块“" + id + "”重复", "There is a block “" + id + "” before");
            }
            blocks.add(new Block(
                    id,
                    block.text("heading").orElse(""),
                    block.text("rowHeader").orElse(""),
                    columns.get(index),
                    rows.get(index)));
        }
        return blocks;
    }

    /** The objects that hold rows and columns: the blocks, or the table itself. */
    private List<Entry> blockEntries(Entry table) {
        if (!table.has("blocks")) {
            if (!table.has("columns") && !table.has("rows")) {
                table.missing("rows", "columns");
                return List.of();
            }
            return List.of(table);
        }
        for (String key : List.of("columns", "rows", "rowHeader")) {
            if (table.has(key)) {
                mistakes.error(
                        table.place(key), "已有 blocks，这一项应写在各块之内", "There are blocks: this belongs into one of them");
            }
        }
        List<Entry> blocks = new ArrayList<>();
        int before = mistakes.count();
        for (Json item : table.items("blocks")) {
            if (item instanceof Json.Members members) {
                Entry block = Entry.of(members, BLOCK_KEYS, mistakes);
                blocks.add(block);
                if (!block.has("columns") && !block.has("rows")) {
                    block.missing("rows", "columns");
                }
            } else {
                mistakes.expected(item, "对象 { … }", "an object { … }");
            }
        }
        if (blocks.isEmpty() && mistakes.count() == before) {
            mistakes.error(table.place("blocks"), "这里不能为空", "This mustn’t be empty");
        }
        return blocks;
    }

    private static String blockId(Entry block, int place) {
        Optional<String> heading = block.name("heading");
        return block.name("id").orElse(heading.isPresent() ? heading.get() : Integer.toString(place));
    }

    /** Checks that the form has room for the cells of a table. */
    private boolean isRoomy(Entry table, List<List<Column>> columns, List<List<Row>> rows) {
        long cells = 0;
        for (int index = 0; index < columns.size(); index++) {
            cells += (long) columns.get(index).size() * RowReader.count(rows.get(index));
        }
        if (!limits.holdCells(cells)) {
            mistakes.error(table.place(), "单元格过多：一个表样最多 5 万格", "Too many cells: a form may have 50,000 of them");
            return false;
        }
        return true;
    }

    /** Checks that the total that a table names is one of its rows or columns. */
    private void checkTotal(Draft draft) {
        Optional<String> total = draft.entry().text("total");
        if (total.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (Block block : draft.table().blocks()) {
            for (Column column : block.columns()) {
                words.add(column.label().zh());
                words.add(column.id());
            }
            for (Row row : block.rows()) {
                words.add(row.label().zh());
                words.add(row.id());
            }
        }
        if (!words.contains(total.get())) {
            Set<String> known = new LinkedHashSet<>(words);
            known.remove("");
            mistakes.unknown(draft.entry().place("total"), total.get(), known, TOTAL, false);
        }
    }
}
