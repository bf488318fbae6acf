package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.Mistakes;
import org.gouji.standard.CellId;
import org.gouji.standard.CellRef;
import org.gouji.standard.Column;
import org.gouji.standard.Comparison;
import org.gouji.standard.Measure;
import org.gouji.standard.MoneyUnit;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.standard.TableCell;
import org.gouji.standard.Term;
import org.gouji.standard.ValueKind;
import org.gouji.text.TextRange;

/** Makes the terms of a single relation and checks that they hold numbers, each cell once and amounts in one unit. */
final class RelationTerms {
    private final Mistakes mistakes;
    private final RelationReader.Draft draft;
    private final String word;
    private final String open;
    private final Set<CellRef> refs = new HashSet<>();
    private Optional<MoneyUnit> unit = Optional.empty();

    /**
     * @param word the word that {@code *} stands for
     * @param open the id of the row or column where those are left open, else empty
     */
    RelationTerms(Mistakes mistakes, RelationReader.Draft draft, String word, String open) {
        this.mistakes = mistakes;
        this.draft = draft;
        this.word = word;
        this.open = open;
    }

    List<Term> of(List<Cells> sum) {
        List<Term> terms = new ArrayList<>();
        for (Cells cells : sum) {
            List<Row> rows = cells.rows(word, open);
            for (int row = 0; row < rows.size(); row++) {
                List<Column> columns = cells.columns(rows.get(row), word, open);
                for (int column = 0; column < columns.size(); column++) {
                    CellRef ref = ref(cells, rows.get(row), columns.get(column));
                    boolean byColumn = rows.get(row).kind().isEmpty()
                            && column < cells.columns().size();
                    TextRange place = byColumn ? cells.placeOfColumn(column) : cells.place(row, column);
                    check(rows.get(row), columns.get(column), place);
                    if (!refs.add(ref)) {
                        mistakes.error(
                                cells.place(row, column), "同一格在这一关系中出现两次", "This cell stands in the relation twice");
                        return terms;
                    }
                    terms.add(new Term(cells.coefficient(), ref));
                }
            }
        }
        return terms;
    }

    private CellRef ref(Cells cells, Row row, Column column) {
        return new CellRef(cells.age(), new TableCell(cells.table().table().id(), new CellId(row.id(), column.id())));
    }

    private void check(Row row, Column column, TextRange place) {
        ValueKind kind = Table.kind(row, column);
        if (!kind.measure().isNumeric()) {
            mistakes.error(place, "这一格不是数字，不能写在勾稽关系中", "This cell holds no number: it can’t stand in a relation");
        } else if (kind.measure() == Measure.MONEY) {
            unit = unit.isPresent() ? unit : Optional.of(kind.unit());
            if (unit.get() != kind.unit()) {
                mistakes.error(place, "同一关系中金额的单位应一致", "The amounts in a relation must have one unit");
            }
        }
    }

    /**
     * The cell to report a mismatch at: the one that is stated, else the first cell of this period, on the right side
     * first and for a limit on the left side first.
     */
    CellRef reportedAt(List<Term> left, List<Term> right) {
        return draft.reportedAt().isPresent()
                ? written(draft.reportedAt().get(), left.get(0).ref())
                : usual(left, right);
    }

    private CellRef written(Cells cells, CellRef otherwise) {
        List<CellRef> found = new ArrayList<>();
        for (Row row : cells.rows(word, open)) {
            for (Column column : cells.columns(row, word, open)) {
                found.add(ref(cells, row, column));
            }
        }
        if (found.size() != 1 || !refs.contains(found.get(0))) {
            mistakes.error(cells.place(), "应是这一关系中本期的一格", "This should be one cell of this period in the relation");
            return otherwise;
        }
        return found.get(0);
    }

    private CellRef usual(List<Term> left, List<Term> right) {
        List<Term> terms = new ArrayList<>(draft.comparison() == Comparison.EQUAL ? right : left);
        terms.addAll(draft.comparison() == Comparison.EQUAL ? left : right);
        for (Term term : terms) {
            if (!term.ref().isBefore()) {
                return term.ref();
            }
        }
        mistakes.error(draft.place(), "至少要有一项是本期的", "One of the terms must be of this period");
        return terms.get(0).ref();
    }
}
