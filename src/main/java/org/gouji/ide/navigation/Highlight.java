package org.gouji.ide.navigation;

import org.gouji.text.TextRange;

/**
 * A place that belongs together with the cursor's.
 *
 * @param range where it stands, never empty
 * @param kind what part it plays
 */
public record Highlight(TextRange range, Kind kind) {

    /** The part that a highlighted place plays. */
    public enum Kind {
        /** It states a total. */
        TOTAL,
        /** It is added up. */
        PART,
        /** It stands in no relation with the cursor's place. */
        PLAIN
    }
}
