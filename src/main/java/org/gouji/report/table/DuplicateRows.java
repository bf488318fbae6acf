package org.gouji.report.table;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.row.RawRow;
import org.gouji.report.row.RowList;
import org.gouji.standard.Row;
import org.gouji.text.TextRange;

/** A row that stands in a table once more, with figures; or several times, one below the other. Immutable. */
public final class DuplicateRows {

    private final Row row;
    private final RowList rows;
    private final int first;
    private final int end;

    /** Those of {@code rows} from {@code first} to before {@code end}. */
    DuplicateRows(Row row, RowList rows, int first, int end) {
        this.row = row;
        this.rows = rows;
        this.first = first;
        this.end = end;
    }

    /** Which row it is. */
    public Row row() {
        return row;
    }

    /** How many times it stands there. */
    public int count() {
        return end - first;
    }

    /** Where the first one's label stands. */
    public TextRange label() {
        return rows.get(first).labelRange();
    }

    /** Where the first one stands, from its label to its last figure. */
    public TextRange range() {
        RawRow raw = rows.get(first);
        return new TextRange(raw.labelRange().start(), raw.end());
    }

    /** The labels that touch a range. */
    public List<TextRange> labelsNear(TextRange range) {
        int low = first;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).labelRange().end() < range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<TextRange> labels = new ArrayList<>();
        for (int index = low; index < end; index++) {
            TextRange label = rows.get(index).labelRange();
            if (label.start() > range.end()) {
                return labels;
            }
            labels.add(label);
        }
        return labels;
    }
}
