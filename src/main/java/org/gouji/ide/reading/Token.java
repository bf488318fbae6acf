package org.gouji.ide.reading;

import org.gouji.text.TextRange;

/**
 * A piece of a text with its kind, for colouring.
 *
 * @param range its range, never empty
 * @param kind its kind
 */
public record Token(TextRange range, Kind kind) {

    /** The kinds of pieces by falling rank: where two pieces overlap, the one of higher rank is kept whole. */
    public enum Kind {
        /** A figure with a diagnostic of severity error on it. */
        WRONG_FIGURE,
        /** A figure that states the sum of others. */
        TOTAL,
        /** Any other figure. */
        FIGURE,
        COMMENT,
        /** The label of a row. */
        LABEL,
        /** The label of a group of rows. */
        GROUP,
        /** The label of a column. */
        COLUMN,
        /** The heading of a chapter. */
        CHAPTER,
        /** The heading of a topic. */
        TOPIC,
        /** The title of the report. */
        TITLE
    }
}
