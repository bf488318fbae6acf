package org.gouji.ide.outline;

import org.gouji.text.TextRange;

/**
 * A part of a text that can be folded away under its first line.
 *
 * @param kind the kind of the part
 * @param range its range, over at least two lines
 * @param firstLine the line that stays visible, from 0
 * @param lastLine the last line that has nothing else behind the part; may be {@code firstLine}
 */
public record Fold(Kind kind, TextRange range, int firstLine, int lastLine) {

    /** The kinds of parts that can be folded, the most important first. */
    public enum Kind {
        CHAPTER,
        FRONT_MATTER,
        TABLE,
        TOPIC,
        COMMENT
    }
}
