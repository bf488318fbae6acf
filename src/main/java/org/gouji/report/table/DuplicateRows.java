package org.gouji.report.table;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.row.RawRow;
import org.gouji.report.row.RowList;
import org.gouji.standard.Row;
import org.gouji.text.TextRange;

/**
 * Consecutive duplicates of a row: a row of the standard that stands in a table again, with figures, once or in several
 * lines one below the other. Immutable.
 */
public final class DuplicateRows {

    private final Row row;
    private final RowList rows;
    private final int first;
    private final int end;

    /** Makes duplicates of {@code rows} from {@code first}, included, to {@code end}, excluded. */
    DuplicateRows(Row row, RowList rows, int first, int end) {
        this.row = row;
        this.rows = rows;
        this.first = first;
        this.end = end;
    }

    /** The row of the standard that is repeated. */
    public Row row() {
        return row;
    }

    /** The number of duplicates, at least 1. */
    public int count() {
        return end - first;
    }

    /** The range of the first duplicate's label. */
    public TextRange label() {
        return rows.get(first).labelRange();
    }

    /** The range of the first duplicate, from its label to its last figure. */
    public TextRange range() {
        RawRow raw = rows.get(first);
        return new TextRange(raw.labelRange().start(), raw.end());
    }

    /** The ranges of the labels of duplicates that touch a range, in the order of the text. */
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
