package org.gouji.cli.output;

import org.gouji.diagnostic.Related;
import org.gouji.text.LineIndex;
import org.gouji.text.Position;
import org.gouji.text.TextRange;

/**
 * A range of a text by its lines and columns, which count from 1; columns are in UTF-16 units.
 *
 * @param line the first line
 * @param column the first column in it
 * @param endLine the last line
 * @param endColumn the column after the last one in it
 */
public record Place(int line, int column, int endLine, int endColumn) {

    public static Place of(LineIndex index, TextRange range) {
        return of(index.position(range.start()), index.position(range.end()));
    }

    public static Place of(Related.Elsewhere elsewhere) {
        return of(elsewhere.start(), elsewhere.end());
    }

    private static Place of(Position start, Position end) {
        return new Place(start.line() + 1, start.character() + 1, end.line() + 1, end.character() + 1);
    }

    /** The start of the range in a document: {@code reports/001.txt:95:47}. */
    String in(String path) {
        return path + ":" + line + ":" + column;
    }
}
