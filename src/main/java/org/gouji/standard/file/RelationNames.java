package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.List;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** Checks that the rows and columns that a relation names exist, for each word that {@code *} stands for. */
final class RelationNames {

    private static final Localized ROW = new Localized("没有这一行", "There is no such row");
    private static final Localized COLUMN = new Localized("没有这一列", "There is no such column");

    private final Mistakes mistakes;
    private final RelationReader.Draft draft;
    private final boolean hasEach;
    private final List<Cells> sums = new ArrayList<>();

    RelationNames(Mistakes mistakes, RelationReader.Draft draft) {
        this.mistakes = mistakes;
        this.draft = draft;
        this.hasEach = draft.entry().has("each");
        sums.addAll(draft.left());
        sums.addAll(draft.right());
    }

    boolean areKnown() {
        if (!isEachUsed()) {
            return false;
        }
        boolean known = true;
        for (Cells cells : sums) {
            known &= areKnown(cells);
        }
        return draft.reportedAt().isEmpty()
                ? known
                : areKnown(draft.reportedAt().get()) && known;
    }

    /** Checks that {@code *} stands in a name if the relation has words for it. */
    private boolean isEachUsed() {
        boolean used = !hasEach;
        for (Cells cells : sums) {
            used |= hasStar(cells.rows()) || hasStar(cells.columns());
        }
        if (!used) {
            mistakes.error(
                    draft.entry().place("each"),
                    "各项的行、列中没有代表这些词的“*”",
                    "No row or column of the terms has a “*”, for which these words would stand");
        }
        return used;
    }

    private static boolean hasStar(List<Json.Text> names) {
        for (Json.Text name : names) {
            if (name.value().indexOf('*') >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean areKnown(Cells cells) {
        boolean known = true;
        for (Json.Text name : cells.rows()) {
            known &= isKnown(cells, name, true);
        }
        if (known) {
            for (Json.Text name : cells.columns()) {
                known &= isKnown(cells, name, false);
            }
        }
        return known;
    }

    /**
     * Checks that a name exists with each word in place of {@code *}. The mistake is at the name if it exists with none
     * of the words, else at the words.
     */
    private boolean isKnown(Cells cells, Json.Text name, boolean row) {
        boolean varies = name.value().indexOf('*') >= 0 || (!row && hasStar(cells.rows()));
        List<Json.Text> words = varies ? draft.each() : draft.each().subList(0, 1);
        List<Json.Text> failing = new ArrayList<>();
        for (Json.Text word : words) {
            if (!(row ? hasRow(cells, name, word.value()) : hasColumn(cells, name, word.value()))) {
                failing.add(word);
            }
        }
        if (mistakes.isFull()) {
            return failing.isEmpty();
        }
        if (failing.size() == words.size()) {
            blame(cells, name, name.range(), draft.each().get(0).value(), row);
        } else {
            for (Json.Text word : failing) {
                blame(cells, name, word.range(), word.value(), row);
            }
        }
        return failing.isEmpty();
    }

    private static String filled(Json.Text name, String word) {
        return name.value().replace("*", word);
    }

    private static boolean hasRow(Cells cells, Json.Text name, String word) {
        List<Row> found = cells.table().rows(filled(name, word));
        return found.size() == 1 && found.get(0).figures();
    }

    /** Whether all named rows have the column; where no row is named, whether any row has it. */
    private static boolean hasColumn(Cells cells, Json.Text name, String word) {
        List<Row> rows =
                cells.hasRows() ? cells.rows(word, "") : cells.table().table().figureRows();
        int found = 0;
        for (Row row : rows) {
            found += cells.table().columns(row, filled(name, word)).size() == 1 ? 1 : 0;
        }
        return cells.hasRows() ? found == rows.size() : found > 0;
    }

    private void blame(Cells cells, Json.Text name, TextRange place, String word, boolean row) {
        String filled = filled(name, word);
        boolean literal = filled.equals(name.value()) || name.value().equals("*");
        if (row) {
            blameRow(cells.table(), filled, place, literal);
        } else {
            blameColumn(cells, filled, word, place, literal);
        }
    }

    private void blameRow(TableNames table, String name, TextRange place, boolean literal) {
        List<String> found = table.rows(name).stream().map(Row::id).toList();
        if (found.size() > 1) {
            ambiguous(place, name, found);
        } else if (found.size() == 1) {
            mistakes.error(
                    place,
                    "“" + Mistakes.shortened(name) + "”是一组行，没有数字",
                    "“" + Mistakes.shortened(name) + "” is a group of rows without figures");
        } else {
            mistakes.unknown(place, name, literal ? table.rowWords() : List.of(), ROW, false);
        }
    }

    private void blameColumn(Cells cells, String name, String word, TextRange place, boolean literal) {
        TableNames table = cells.table();
        List<Row> rows = cells.hasRows() ? cells.rows(word, "") : table.table().figureRows();
        List<String> several = rows.stream()
                .map(row -> table.columns(row, name).stream().map(Column::id).toList())
                .filter(columns -> columns.size() > 1)
                .findFirst()
                .orElse(List.of());
        if (!several.isEmpty()) {
            ambiguous(place, name, several);
        } else if (table.columnWords().contains(name)) {
            mistakes.error(
                    place,
                    "这一项的行没有“" + Mistakes.shortened(name) + "”这一列",
                    "The rows of this term have no column “" + Mistakes.shortened(name) + "”");
        } else {
            mistakes.unknown(place, name, literal ? table.columnWords() : List.of(), COLUMN, false);
        }
    }

    private void ambiguous(TextRange place, String name, List<String> ids) {
        List<String> shown = ids.subList(0, Math.min(3, ids.size()));
        mistakes.error(
                place,
                "“" + Mistakes.shortened(name) + "”不止一处，请写明：" + String.join("、", shown),
                "“" + Mistakes.shortened(name) + "” may be several; write which: " + String.join(", ", shown));
    }
}
