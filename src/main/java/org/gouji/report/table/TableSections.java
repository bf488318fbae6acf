package org.gouji.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.report.label.Folding;
import org.gouji.report.label.FormIndex;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a form that stand in no chapter in a text without table lines, where blanks separate the cells or
 * each stands in a line of its own. Labels that only one table has identify it: a table begins at the first of them and
 * goes on to the first of the next table.
 */
public final class TableSections {

    private final SyntaxTree tree;

    /** The table of each folded label; null for a label that several tables have. */
    private final Map<String, @Nullable Table> owners = new HashMap<>();

    private TableSections(SyntaxTree tree) {
        this.tree = tree;
    }

    /**
     * The ranges of the tables by their ids; no entries if a table is missing or stands in two places.
     *
     * @param start the offset behind the title
     */
    public static Map<String, TextRange> of(SyntaxTree tree, FormIndex form, List<Table> tables, int start) {
        TableSections sections = new TableSections(tree);
        for (Table table : tables) {
            for (Row row : table.rows()) {
                sections.add(Folding.fold(row.label().zh()), table);
            }
            for (Column column : table.columns().toList()) {
                form.table(table.id()).names(column).forEach(name -> sections.add(name, table));
            }
        }
        return sections.places(tables, tree.index().lineOf(start));
    }

    private void add(String label, Table table) {
        if (!label.isEmpty()) {
            owners.put(label, owners.getOrDefault(label, table) == table ? table : null);
        }
    }

    private Map<String, TextRange> places(List<Table> tables, int first) {
        List<Table> order = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int line = first; line < tree.lines().size(); line++) {
            Table table = table(line);
            if (table != null && (order.isEmpty() || order.get(order.size() - 1) != table)) {
                order.add(table);
                starts.add(line);
            }
        }
        Map<String, TextRange> places = new HashMap<>();
        if (order.size() != tables.size() || !order.containsAll(tables)) {
            return places;
        }
        for (int index = 0; index < order.size(); index++) {
            int end = index + 1 < order.size()
                    ? tree.index().start(starts.get(index + 1))
                    : tree.text().length();
            int from = index == 0 ? first : starts.get(index);
            places.put(order.get(index).id(), new TextRange(tree.index().start(from), end));
        }
        return places;
    }

    /** The table that one of the line's words identifies, null if none does. */
    private @Nullable Table table(int line) {
        for (String word : tree.range(line).of(tree.text()).split("[\\s\\u00A0\\u3000|]+")) {
            Table table = word.isEmpty() ? null : owners.get(Folding.fold(word));
            if (table != null) {
                return table;
            }
        }
        return null;
    }
}
