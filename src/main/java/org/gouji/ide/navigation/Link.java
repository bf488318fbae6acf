package org.gouji.ide.navigation;

import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * A link from words of the text to a web page.
 *
 * @param range the range of the words
 * @param target the address of the page
 * @param title what the link opens; empty for an address that is written in the text itself
 */
public record Link(TextRange range, String target, Localized title) {}
