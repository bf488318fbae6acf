package org.gouji.plain;

import org.gouji.text.TextRange;

/**
 * A heading of a text that follows no form.
 *
 * @param level how deep it lies, from 1
 * @param range where it stands, without the hashes before it
 * @param section from its start to the start of the next heading that isn't deeper, or the end of the text
 */
public record PlainHeading(int level, TextRange range, TextRange section) {}
