package org.gouji.ide.outline;

import org.gouji.text.TextRange;

/**
 * A part of a text that can be folded away under its first line.
 *
 * @param kind what it is
 * @param range where it stands, over at least two lines
 * @param firstLine the line that stays, from 0
 * @param lastLine the last line that has nothing else behind it; may be {@code firstLine}
 */
public record Fold(Kind kind, TextRange range, int firstLine, int lastLine) {

    /** What is folded, in the order in which folds matter. */
    public enum Kind {
        CHAPTER,
        FRONT_MATTER,
        TABLE,
        TOPIC,
        COMMENT
    }
}
