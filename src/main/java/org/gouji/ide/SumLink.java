package org.gouji.ide;

import org.gouji.text.TextRange;

/**
 * A way from a figure to another.
 *
 * @param origin the figure that it starts from
 * @param row the row that the other one stands in
 * @param target the other figure, inside {@code row}
 */
public record SumLink(TextRange origin, TextRange row, TextRange target) {}
