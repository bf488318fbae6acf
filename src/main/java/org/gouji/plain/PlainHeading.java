package org.gouji.plain;

import org.gouji.text.TextRange;

/**
 * A heading of a text that follows no form.
 *
 * @param level the level of the heading, 1 for the highest
 * @param range the place of the heading in UTF-16 offsets, without the hashes before it
 * @param section the range from the start of the heading to that of the next one that isn't deeper, or to the end of
 *     the text
 */
public record PlainHeading(int level, TextRange range, TextRange section) {}
