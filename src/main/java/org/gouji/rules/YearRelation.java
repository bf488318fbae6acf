package org.gouji.rules;

import java.util.List;
import org.gouji.corpus.StatedFigure;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.text.Localized;

/**
 * A relation between two years of one agency, of which both reports state every figure.
 *
 * @param id such as {@code roll-forward/in-force/regulation}
 * @param table the table that it is about
 * @param figure the figure that follows from last year's
 * @param expected what follows
 * @param before the figure of last year
 * @param beforeCell where that stands: 表三“四、结转下年度继续办理”自然人
 * @param expectation how {@code expected} comes about: 3, or 698 + 77 − 132 = 643
 * @param terms the figures of this year that have a part in that
 */
record YearRelation(
        String id,
        BoundTable table,
        Figure figure,
        long expected,
        StatedFigure before,
        Localized beforeCell,
        String expectation,
        List<Figure> terms) {

    long actual() {
        return figure.value().orElseThrow().longValueExact();
    }

    boolean isBroken() {
        return expected != actual();
    }

    /** By how much the figure is too large. */
    long surplus() {
        return actual() - expected;
    }

    /** Whether it would hold if last year's figure were what that report's own relations ask for. */
    boolean mayHold() {
        long change = before.value().longValueExact() - expected;
        return before.instead().stream().anyMatch(right -> right.longValueExact() - change == actual());
    }

    /** Whether it is about the sum over other columns. */
    boolean isOfTotal() {
        return figure.cell().column().equals("total");
    }
}
