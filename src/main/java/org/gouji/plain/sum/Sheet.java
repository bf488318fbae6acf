package org.gouji.plain.sum;

import java.util.List;
import org.gouji.plain.PlainCell;

/**
 * The figures of a table, with its labelled rows and columns, whatever the layout of the text.
 *
 * @param rows the rows of figures
 * @param columns the columns of figures
 * @param cells the cells, by row and column
 */
record Sheet(List<Entry> rows, List<Entry> columns, List<List<PlainCell>> cells) {

    PlainCell cell(int row, int column) {
        return cells.get(row).get(column);
    }
}
