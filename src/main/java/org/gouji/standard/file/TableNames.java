package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.standard.Block;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table with the names that a form file may use for its rows and columns: their ids, their labels with numeral or
 * without, and their labels after those of their groups, such as 信息发布/总数.
 */
final class TableNames {

    private final Table table;
    private @Nullable Map<String, List<Row>> rows;

    TableNames(Table table) {
        this.table = table;
    }

    Table table() {
        return table;
    }

    /** Whether a name is the id or the Chinese name of the table. */
    boolean isCalled(String name) {
        return name.equals(table.id()) || name.equals(table.name().zh());
    }

    /** The rows that a name may mean, several where rows share a label. */
    List<Row> rows(String name) {
        Optional<Row> byId = table.row(name);
        return byId.isPresent() ? List.of(byId.get()) : byName().getOrDefault(name, List.of());
    }

    private Map<String, List<Row>> byName() {
        Map<String, List<Row>> known = rows;
        if (known == null) {
            known = new HashMap<>();
            for (Row row : table.rows()) {
                for (String name : names(row)) {
                    known.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
                }
            }
            rows = known;
        }
        return known;
    }

    private Set<String> names(Row row) {
        Set<String> names = new LinkedHashSet<>(List.of(row.label().zh(), row.title()));
        String path = row.label().zh();
        for (Optional<Row> group = table.parent(row); group.isPresent(); group = table.parent(group.get())) {
            path = group.get().label().zh() + "/" + path;
            names.add(path);
        }
        return names;
    }

    /** The columns of a row that a name may mean, several where columns share a label. */
    List<Column> columns(Row row, String name) {
        Block block = table.blockOf(row.id());
        for (Column column : block.columns()) {
            if (column.id().equals(name)) {
                return List.of(column);
            }
        }
        List<Column> columns = new ArrayList<>(1);
        for (Column column : block.columns()) {
            if (column.label().zh().equals(name) || path(column).equals(name)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static String path(Column column) {
        StringBuilder path = new StringBuilder();
        for (Column.ColumnGroup group : column.groups()) {
            path.append(group.label().zh()).append('/');
        }
        return path.append(column.label().zh()).toString();
    }

    /** The labels and ids of the rows. */
    Set<String> rowWords() {
        Set<String> words = new LinkedHashSet<>();
        table.rows().forEach(row -> words.add(row.label().zh()));
        table.rows().forEach(row -> words.add(row.id()));
        words.remove("");
        return words;
    }

    /** The labels and ids of the columns. */
    Set<String> columnWords() {
        Set<String> words = new LinkedHashSet<>();
        table.columns().forEach(column -> words.add(column.label().zh()));
        table.columns().forEach(column -> words.add(column.id()));
        words.remove("");
        return words;
    }
}
