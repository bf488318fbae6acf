package org.gouji.syntax;

/**
 * A line of a text without its line end. Its offsets count from its own start, so that an unchanged line can be shared
 * by all versions of a text.
 *
 * @param kind what the line looks like
 * @param length its length in UTF-16 units
 * @param headingLevel the number of hashes at its start, 0 for a line that is no heading
 * @param comma the offset of its first {@code ，} from its start; −1 where it has none or its kind isn't TEXT
 * @param stop the offset of its first {@code 。}, with the same exceptions
 * @param comments whether a comment opens or closes in it
 * @param cells its cells, at least one; of a heading, the hashes are left out of the first one's content
 */
public record Line(Kind kind, int length, int headingLevel, int comma, int stop, boolean comments, CellList cells) {

    /** The kinds of lines by what they look like. */
    public enum Kind {
        /** A line of nothing but blanks. */
        BLANK,
        /** A line without separators between cells. */
        TEXT,
        /** A line with cells between tabs. */
        TABBED,
        /** A line with cells between pipes, and perhaps between tabs. */
        PIPED,
        /** The second line of a Markdown table: dashes and colons between pipes. */
        DELIMITER,
        /** Three dashes or more and nothing else: a fence of front matter, or a rule. */
        RULE
    }

    /** Whether the line has nothing but blanks, separators and comments that open and close in one cell. */
    public boolean isEmpty() {
        return headingLevel == 0 && cells.stream().allMatch(Cell::isBlank);
    }

    /** Whether tabs or pipes separate its cells. */
    public boolean isRow() {
        return kind == Kind.TABBED || kind == Kind.PIPED;
    }
}
