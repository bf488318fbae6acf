package org.gouji.diagnostic;

import org.gouji.text.TextRange;

/**
 * Another place that a diagnostic is about, in the same text.
 *
 * @param range where
 * @param message what is there
 */
public record Related(TextRange range, Message message) {}
