package org.gouji.plain.sum;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.text.TextRange;

/**
 * A figure of a plain table that doesn't agree with others.
 *
 * @param figure the figure: the one that is wrong, or the total where it can't be told which is
 * @param value the value that the figure states
 * @param expected the value that the figure should have for its relations to hold
 * @param certain whether no other repair is as small
 * @param total whether the figure is the total of the first relation, which is the first broken one that it stands in
 * @param parts the parts of the first relation that aren't 0, in the order of the text, with the values that they
 *     should have
 * @param sum the value that the total of the first relation should have
 * @param spelling the expected value written as the figure is
 */
public record SumFinding(
        Place figure,
        BigDecimal value,
        BigDecimal expected,
        boolean certain,
        boolean total,
        List<Place> parts,
        BigDecimal sum,
        String spelling) {

    /**
     * A figure with its labels.
     *
     * @param range the place of the figure in the text
     * @param row the label of its row
     * @param column the label of its column
     * @param number the right number: the stated one, or the repaired one where the figure is to change
     */
    public record Place(TextRange range, String row, String column, BigDecimal number) {}
}
