package org.gouji.standard;

import java.util.ArrayList;
import java.util.List;

/**
 * Relations that differ in one word only: {@code *} stands for it in the ids of the relation, its rows and its columns.
 *
 * @param id such as {@code requests/row-total/*}
 * @param each the words for {@code *}, one for each relation
 */
record RelationTemplate(String id, Relation.Kind kind, List<String> each, Cells parts, Cells totals) {

    static RelationTemplate read(JsonEntry json) {
        return new RelationTemplate(
                json.text("id"),
                json.constant("kind", Relation.Kind.values()),
                json.texts("each"),
                Cells.read(json.entry("parts")),
                Cells.read(json.entry("totals")));
    }

    List<Relation> expand() {
        List<Relation> relations = new ArrayList<>(each.size());
        for (String word : each) {
            relations.add(new Relation(id.replace("*", word), kind, parts.with(word), totals.with(word)));
        }
        return relations;
    }

    /** The cells where some rows and some columns cross. */
    record Cells(List<String> rows, List<String> columns) {

        static Cells read(JsonEntry json) {
            return new Cells(json.texts("rows"), json.texts("columns"));
        }

        List<CellId> with(String word) {
            List<CellId> cells = new ArrayList<>(rows.size() * columns.size());
            for (String row : rows) {
                for (String column : columns) {
                    cells.add(new CellId(row.replace("*", word), column.replace("*", word)));
                }
            }
            return List.copyOf(cells);
        }
    }
}
