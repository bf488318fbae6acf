package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;
import org.gouji.standard.CellRef;
import org.gouji.standard.Column;
import org.gouji.standard.Measure;
import org.gouji.standard.Relation;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.standard.Term;
import org.gouji.standard.file.FormReader.Limits;

/**
 * Makes the single relations that a relation of a form file stands for: one for each word of {@code each}, and one for
 * each row or column where those are left open.
 */
final class RelationExpander {

    private final Mistakes mistakes;
    private final Limits limits;
    private final RelationReader.Draft draft;
    private final Set<String> ids;
    private final boolean hasEach;
    private final List<Cells> sums = new ArrayList<>();

    /** @param ids the ids of the relations so far; those of the new relations are added */
    RelationExpander(Mistakes mistakes, Limits limits, RelationReader.Draft draft, Set<String> ids) {
        this.mistakes = mistakes;
        this.limits = limits;
        this.draft = draft;
        this.ids = ids;
        this.hasEach = draft.entry().has("each");
        sums.addAll(draft.left());
        sums.addAll(draft.right());
    }

    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        if (!new RelationNames(mistakes, draft).areKnown() || !areAxesAlike()) {
            return relations;
        }
        for (Json.Text word : draft.each()) {
            List<String> open = open(word.value());
            if (open.isEmpty()) {
                mistakes.error(draft.place(), "没有一行（列）在各项中都是数字", "No row or column holds figures in all of its terms");
                return relations;
            }
            for (String place : open) {
                Optional<Relation> relation = relation(word.value(), place);
                if (relation.isEmpty()) {
                    return relations;
                }
                relations.add(relation.get());
            }
        }
        return relations;
    }

    /** Checks that all terms leave the rows open or none does, and the same for the columns. */
    private boolean areAxesAlike() {
        Cells openRows = null;
        Cells openColumns = null;
        int rows = 0;
        int columns = 0;
        for (Cells cells : sums) {
            if (!cells.hasRows()) {
                openRows = openRows == null ? cells : openRows;
                rows++;
            } else if (!cells.hasColumns()) {
                openColumns = openColumns == null ? cells : openColumns;
                columns++;
            }
        }
        if (openRows != null && rows < sums.size()) {
            mistakes.error(
                    openRows.place(),
                    "其他项写明了行，这一项也要写明（rows）",
                    "Other terms name their rows: this one must too (“rows”)");
            return false;
        }
        if (openColumns != null && columns < sums.size()) {
            mistakes.error(
                    openColumns.place(),
                    "其他项写明了列，这一项也要写明（columns）",
                    "Other terms name their columns: this one must too (“columns”)");
            return false;
        }
        return true;
    }

    private boolean hasOpenRows() {
        return !sums.get(0).hasRows();
    }

    private boolean hasOpenColumns() {
        return !hasOpenRows() && !sums.get(0).hasColumns();
    }

    /** The ids of the rows or columns in which the relation holds; one empty id where nothing is left open. */
    private List<String> open(String word) {
        if (!hasOpenRows() && !hasOpenColumns()) {
            return List.of("");
        }
        List<String> candidates = new ArrayList<>();
        Cells first = sums.get(0);
        if (hasOpenRows()) {
            for (Row row : first.table().table().figureRows()) {
                candidates.add(row.id());
            }
        } else {
            Row row = first.rows(word, "").get(0);
            for (Column column : first.table().table().blockOf(row.id()).columns()) {
                candidates.add(column.id());
            }
        }
        List<String> open = new ArrayList<>(candidates.size());
        for (String candidate : candidates) {
            if (isNumeric(word, candidate)) {
                open.add(candidate);
            }
        }
        return open;
    }

    /** Whether all cells exist and hold numbers that can be added up. */
    private boolean isNumeric(String word, String open) {
        for (Cells cells : sums) {
            List<Row> rows = cells.rows(word, open);
            if (rows.isEmpty()) {
                return false;
            }
            for (Row row : rows) {
                List<Column> columns = cells.columns(row, word, open);
                if (columns.isEmpty() || columns.size() < cells.columns().size()) {
                    return false;
                }
                for (Column column : columns) {
                    Measure measure = Table.kind(row, column).measure();
                    if (!row.figures() || !measure.isNumeric() || measure == Measure.PERCENTAGE) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Optional<Relation> relation(String word, String open) {
        int before = mistakes.count();
        RelationTerms terms = new RelationTerms(mistakes, draft, word, open);
        List<Term> left = terms.of(draft.left());
        List<Term> right = terms.of(draft.right());
        CellRef reportedAt = mistakes.count() == before ? terms.reportedAt(left, right) : null;
        if (mistakes.count() == before && !limits.holdTerms(left.size() + right.size())) {
            mistakes.error(draft.place(), RelationReader.FULL.zh(), RelationReader.FULL.en());
        }
        String id = id(word, open);
        if (mistakes.count() == before && !ids.add(id)) {
            String name = Mistakes.shortened(id(word, ""));
            mistakes.error(
                    draft.entry().place("id"), "勾稽关系“" + name + "”重复", "There is a relation “" + name + "” before");
        }
        return mistakes.count() > before || reportedAt == null
                ? Optional.empty()
                : Optional.of(
                        new Relation(id, draft.title(), draft.formula(), left, draft.comparison(), right, reportedAt));
    }

    /**
     * The id of a single relation: {@code *} is replaced by the word, or else by the row or column; what replaces no
     * {@code *} is appended after a slash.
     */
    private String id(String word, String open) {
        String id = draft.id();
        boolean starred = id.indexOf('*') >= 0;
        if (hasEach) {
            id = starred ? id.replace("*", word) : id.concat("/").concat(word);
        }
        if (open.isEmpty()) {
            return id;
        }
        return starred && !hasEach ? id.replace("*", open) : id.concat("/").concat(open);
    }
}
