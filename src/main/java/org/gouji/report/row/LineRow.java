package org.gouji.report.row;

import java.util.List;
import org.gouji.report.label.RowLabel;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A row in the cells of one line. Its cells are looked up on request: a large table has hundreds of thousands of rows.
 */
record LineRow(RowLines lines, RowReading reading, int line) implements RawRow {

    @Override
    public @Nullable RowLabel label() {
        return reading.label();
    }

    @Override
    public @Nullable RowLabel group() {
        return reading.group();
    }

    @Override
    public TextRange labelRange() {
        int start = lines.start(line);
        return new TextRange(start + reading.labelStart(), start + reading.labelEnd());
    }

    @Override
    public int end() {
        return lines.end(line, reading.lastCell());
    }

    @Override
    public int lastCell() {
        return reading.lastCell();
    }

    @Override
    public int labelCell() {
        return reading.labelCell();
    }

    @Override
    public List<Atom> slots() {
        return lines.cells(line, reading.labelCell() + 1, reading.lastCell());
    }

    @Override
    public int width() {
        return reading.width();
    }

    @Override
    public int filled() {
        return reading.filled();
    }

    @Override
    public int firstLine() {
        return line;
    }

    @Override
    public int lastLine() {
        return line;
    }

    @Override
    public boolean inRow() {
        return true;
    }
}
