package org.gouji.ide.navigation;

import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * Words that lead to a page.
 *
 * @param range the words
 * @param target the page's address
 * @param title what is found there; empty for an address that stands in the text itself
 */
public record Link(TextRange range, String target, Localized title) {}
