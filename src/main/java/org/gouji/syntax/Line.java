package org.gouji.syntax;

/**
 * A line of a text without its line end. It knows its own offsets only, so that a line that didn't change serves every
 * version of a text.
 *
 * @param kind what the line looks like
 * @param length its length in UTF-16 units
 * @param headingLevel the number of hashes that it starts with, 0 where it isn't drawn as a heading
 * @param comma where its first {@code ，} stands, in UTF-16 units from its start; −1 where none does or the kind isn't TEXT
 * @param stop where its first {@code 。} stands, as {@code comma}
 * @param comments whether a comment opens or closes in it
 * @param cells its cells, at least one; of a heading, the hashes are left out of the first one's content
 */
public record Line(Kind kind, int length, int headingLevel, int comma, int stop, boolean comments, CellList cells) {

    /** What a line looks like. */
    public enum Kind {
        /** Nothing but blanks. */
        BLANK,
        /** No separator in it. */
        TEXT,
        /** Parted by tabs. */
        TABBED,
        /** Parted by pipes, and perhaps by tabs. */
        PIPED,
        /** The second line of a Markdown table: dashes and colons between pipes. */
        DELIMITER,
        /** Three dashes or more and nothing else: a fence of front matter, or a rule. */
        RULE
    }

    /** Whether nothing stands in it but blanks, separators and comments that open and close in one cell. */
    public boolean isEmpty() {
        return headingLevel == 0 && cells.stream().allMatch(Cell::isBlank);
    }

    /** Whether tabs or pipes part its cells. */
    public boolean isRow() {
        return kind == Kind.TABBED || kind == Kind.PIPED;
    }
}
