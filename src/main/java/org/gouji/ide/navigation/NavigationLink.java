package org.gouji.ide.navigation;

import org.gouji.text.TextRange;

/**
 * A link from one place of a report to another: from a figure to a figure, from a number in the prose to a figure, or
 * from a figure to the prose.
 *
 * @param origin the range that it starts from
 * @param row the row or the words around the target
 * @param target the range that it leads to, inside {@code row}
 */
public record NavigationLink(TextRange origin, TextRange row, TextRange target) {}
