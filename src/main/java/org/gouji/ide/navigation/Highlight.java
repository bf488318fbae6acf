package org.gouji.ide.navigation;

import org.gouji.text.TextRange;

/**
 * A range that is highlighted together with the place at the cursor.
 *
 * @param range the range, never empty
 * @param kind whether it is the total of a relation, a part that is added up, or neither
 */
public record Highlight(TextRange range, Kind kind) {

    /** The role of a highlighted range. */
    public enum Kind {
        /** The right side of a relation: a total. */
        TOTAL,
        /** The left side of a relation: a figure that is added up. */
        PART,
        /** Anything else: the place at the cursor, or a figure of its row or column. */
        PLAIN
    }
}
