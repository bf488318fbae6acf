package org.gouji.ide.reading;

import org.gouji.text.TextRange;

/**
 * A piece of a text and what it means.
 *
 * @param range where it stands, never empty
 * @param kind what it is
 */
public record Token(TextRange range, Kind kind) {

    /** What a piece of a text is, by falling rank: of two that overlap, the first keeps its place whole. */
    public enum Kind {
        /** A figure that a diagnostic of severity error lies on. */
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
