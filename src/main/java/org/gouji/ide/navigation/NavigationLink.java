package org.gouji.ide.navigation;

import org.gouji.text.TextRange;

/**
 * A way from one place of a report to another: from a figure to a figure, from a number in the prose to a figure, or back.
 *
 * @param origin where it starts
 * @param row the row or the words that the target stands in
 * @param target where it leads, inside {@code row}
 */
public record NavigationLink(TextRange origin, TextRange row, TextRange target) {}
