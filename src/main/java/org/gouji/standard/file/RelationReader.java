package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.Entry;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;
import org.gouji.standard.CellRef;
import org.gouji.standard.Comparison;
import org.gouji.standard.Relation;
import org.gouji.standard.Row;
import org.gouji.standard.file.FormReader.Limits;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** Reads the relations of a form file; {@link RelationExpander} makes single relations of them. */
final class RelationReader {

    static final Localized FULL =
            new Localized("勾稽关系过多：一个表样最多 20 万项", "Too many relations: those of a form may have 200,000 terms");

    /** The largest number of relations of a table, and of words for {@code *} in a relation. */
    static final int MOST = 5000;

    private static final List<String> KEYS =
            List.of("id", "title", "formula", "each", "left", "comparison", "right", "reportedAt");
    private static final List<String> CELL_KEYS = List.of("table", "row", "column");
    private static final List<String> COMPARISONS = List.of("=", "<=", "≤", "equal", "at-most");
    private static final List<String> GREATER = List.of(">=", ">", "≥", "=>", "＞", "at-least");
    private static final List<String> LESS = List.of("<", "＜", "≦", "=<");
    private static final Localized TABLE = new Localized("没有这张表", "There is no such table");
    private static final int MOST_TIMES = 1_000_000;

    private final Mistakes mistakes;
    private final Limits limits;
    private final List<TableNames> tables;
    private final boolean sound;
    private final boolean between;
    private final Set<String> ids = new HashSet<>();

    /**
     * @param tables the tables that relations may refer to; of several with one id the first that has the cells counts
     * @param sound whether the tables are without mistakes; if they aren't, no relation is made
     * @param between whether the relations are those between a report and the one on the period before
     */
    RelationReader(Mistakes mistakes, Limits limits, List<TableNames> tables, boolean sound, boolean between) {
        this.mistakes = mistakes;
        this.limits = limits;
        this.tables = tables;
        this.sound = sound;
        this.between = between;
    }

    /**
     * A relation as a form file writes it, which may stand for several that differ in a word, a row or a column.
     *
     * @param place the place of the brace that opens it
     * @param each the words for {@code *}; a single {@code *} where there are none
     * @param reportedAt the cell to report a mismatch at, empty where the sums decide
     */
    record Draft(
            TextRange place,
            Entry entry,
            String id,
            Optional<Localized> title,
            Optional<Localized> formula,
            List<Json.Text> each,
            List<Cells> left,
            Comparison comparison,
            List<Cells> right,
            Optional<Cells> reportedAt) {}

    /**
     * Reads the relations of an array.
     *
     * @param name the start of the ids of relations that state none
     * @param here the table of the terms that name none, empty where each must name one
     */
    List<Relation> read(List<Json> items, String name, Optional<TableNames> here) {
        List<Relation> relations = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            if (items.get(index) instanceof Json.Members members) {
                int before = mistakes.count();
                Entry entry = Entry.of(members, KEYS, mistakes);
                Draft draft = draft(entry, name.concat("/").concat(Integer.toString(index + 1)), here);
                if (mistakes.count() == before && sound) {
                    relations.addAll(new RelationExpander(mistakes, limits, draft, ids).relations());
                }
            } else {
                mistakes.expected(items.get(index), "对象 { … }", "an object { … }");
            }
        }
        return relations;
    }

    private Draft draft(Entry entry, String usualId, Optional<TableNames> here) {
        int comparison = COMPARISONS.indexOf(comparison(entry));
        Draft draft = new Draft(
                entry.place(),
                entry,
                entry.name("id").orElse(usualId),
                entry.has("title") ? entry.required("title") : Optional.empty(),
                entry.has("formula") ? entry.required("formula") : Optional.empty(),
                each(entry),
                side(entry, "left", here),
                comparison == 0 || comparison == COMPARISONS.indexOf("equal") ? Comparison.EQUAL : Comparison.AT_MOST,
                side(entry, "right", here),
                reportedAt(entry, here));
        if (between && entry.has("left") && entry.has("right") && !mentionsBefore(draft)) {
            mistakes.error(
                    entry.place(),
                    "没有上期的项：请在其中写 \"before\": true",
                    "No term is of the period before: it needs \"before\": true");
        }
        return draft;
    }

    private String comparison(Entry entry) {
        String word = entry.text("comparison").orElse("=");
        if (GREATER.contains(word)) {
            mistakes.error(
                    entry.place("comparison"),
                    "没有“" + word + "”：把 left 和 right 对调，写“<=”（不大于）",
                    "There is no “" + word + "”: swap “left” and “right” and write “<=” (at most)");
        } else if (LESS.contains(word)) {
            mistakes.replaced(
                    entry.place("comparison"),
                    "<=",
                    "没有“" + word + "”，写“<=”（不大于）",
                    "There is no “" + word + "”: write “<=” (at most)");
        } else {
            return entry.term("comparison", COMPARISONS).orElse("=");
        }
        return "=";
    }

    /** Whether a term refers to the period before, or one of the sums has a mistake. */
    private static boolean mentionsBefore(Draft draft) {
        boolean mentions = draft.left().isEmpty() || draft.right().isEmpty();
        for (Cells cells : draft.left()) {
            mentions |= cells.age() == CellRef.Age.PERIOD_BEFORE;
        }
        for (Cells cells : draft.right()) {
            mentions |= cells.age() == CellRef.Age.PERIOD_BEFORE;
        }
        return mentions;
    }

    private List<Json.Text> each(Entry entry) {
        if (!entry.has("each")) {
            return List.of(new Json.Text("*", entry.place()));
        }
        int before = mistakes.count();
        List<Json.Text> words = entry.items("each", MOST).isEmpty() ? List.of() : entry.strings("each");
        if (words.isEmpty() && mistakes.count() == before) {
            mistakes.error(entry.place("each"), "这里不能为空", "This mustn’t be empty");
        }
        return words;
    }

    private List<Cells> side(Entry entry, String key, Optional<TableNames> here) {
        Json value = entry.get(key);
        if (value == null) {
            entry.missing(key);
            return List.of();
        }
        List<Json> items = value instanceof Json.Items array ? array.items() : List.of(value);
        if (items.isEmpty()) {
            mistakes.error(value.range(), "这里不能为空", "This mustn’t be empty");
        }
        List<Cells> cells = new ArrayList<>(items.size());
        for (Json item : items) {
            Optional<Cells> read = cells(item, Cells.KEYS, here);
            if (read.isPresent()) {
                cells.add(read.get());
            }
        }
        return cells.size() == items.size() ? cells : List.of();
    }

    private Optional<Cells> reportedAt(Entry entry, Optional<TableNames> here) {
        Json value = entry.get("reportedAt");
        return value == null ? Optional.empty() : cells(value, CELL_KEYS, here);
    }

    private Optional<Cells> cells(Json value, List<String> keys, Optional<TableNames> here) {
        int start = mistakes.count();
        Optional<Entry> read = Entry.of(value, "row", keys, mistakes);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = read.get();
        List<Json.Text> rows = Cells.names(entry, "row", "rows");
        List<Json.Text> columns = Cells.names(entry, "column", "columns");
        boolean before = entry.flag("before", false);
        if (before && !between) {
            mistakes.error(
                    entry.place("before"),
                    "上期的项只能写在 betweenPeriods 的关系中",
                    "Terms of the period before belong into the relations of “betweenPeriods”");
        }
        int times = times(entry);
        boolean named = rows.isEmpty() && columns.isEmpty();
        if (named && mistakes.count() == start) {
            mistakes.error(entry.place(), "要写明是哪些行（rows）或哪些列（columns）", "It must name “rows” or “columns”");
        }
        Optional<TableNames> table = table(entry, here, rows, columns);
        return mistakes.count() > start || table.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cells(
                        entry.place(),
                        times,
                        before ? CellRef.Age.PERIOD_BEFORE : CellRef.Age.THIS_PERIOD,
                        table.get(),
                        rows,
                        columns));
    }

    private int times(Entry entry) {
        int times = entry.number("coefficient").orElse(1);
        if (times == 0) {
            mistakes.error(entry.place("coefficient"), "系数不能为 0", "A coefficient can’t be 0");
        } else if (Math.abs(times) > MOST_TIMES) {
            mistakes.error(entry.place("coefficient"), "系数过大", "This coefficient is too large");
        }
        return times;
    }

    private Optional<TableNames> table(
            Entry entry, Optional<TableNames> here, List<Json.Text> rows, List<Json.Text> columns) {
        Optional<String> name = entry.name("table");
        if (!sound || (name.isEmpty() && entry.has("table"))) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            if (here.isPresent()) {
                return between ? best(here.get().table().id(), rows, columns) : here;
            }
            entry.missing("table");
            return Optional.empty();
        }
        Optional<TableNames> found = best(name.get(), rows, columns);
        if (found.isEmpty()) {
            Set<String> known = new LinkedHashSet<>();
            tables.forEach(table -> known.add(table.table().name().zh()));
            tables.forEach(table -> known.add(table.table().id()));
            mistakes.unknown(entry.place("table"), name.get(), known, TABLE, false);
        }
        return found;
    }

    /** The first table of that name that has the rows and columns, else the first one of that name. */
    private Optional<TableNames> best(String name, List<Json.Text> rows, List<Json.Text> columns) {
        Optional<TableNames> first = Optional.empty();
        for (TableNames table : tables) {
            if (table.isCalled(name)) {
                if (has(table, rows, columns)) {
                    return Optional.of(table);
                }
                first = first.isPresent() ? first : Optional.of(table);
            }
        }
        return first;
    }

    private static boolean has(TableNames table, List<Json.Text> rows, List<Json.Text> columns) {
        for (Json.Text row : rows) {
            if (row.value().indexOf('*') < 0 && table.rows(row.value()).isEmpty()) {
                return false;
            }
        }
        for (Json.Text column : columns) {
            if (column.value().indexOf('*') < 0 && !hasColumn(table, column.value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasColumn(TableNames table, String name) {
        for (Row row : table.table().figureRows()) {
            if (!table.columns(row, name).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
