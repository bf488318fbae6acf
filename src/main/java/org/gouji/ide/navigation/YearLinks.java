package org.gouji.ide.navigation;

import java.util.Optional;
import java.util.function.BiFunction;
import org.gouji.analysis.Analysis;
import org.gouji.ide.figure.Place;
import org.gouji.standard.Form;
import org.gouji.standard.TableCell;
import org.gouji.text.TextRange;

/** The ways from a figure to the one that it continues in last year's report, and to the one that continues it. */
public final class YearLinks {

    private YearLinks() {}

    /**
     * A way into another report.
     *
     * @param origin the figure that it starts from
     * @param cell where the other figure stands in the other report
     */
    public record Link(TextRange origin, TableCell cell) {}

    /** From a figure to the one of last year's report that it continues. */
    public static Optional<Link> lastYear(Analysis analysis, int offset) {
        return link(analysis, offset, Form::before);
    }

    /** From a figure to the one of next year's report that continues it. */
    public static Optional<Link> nextYear(Analysis analysis, int offset) {
        return link(analysis, offset, Form::after);
    }

    private static Optional<Link> link(
            Analysis analysis, int offset, BiFunction<Form, TableCell, Optional<TableCell>> other) {
        return Place.figureAt(analysis.report(), offset).flatMap(place -> analysis.report()
                .form()
                .flatMap(form -> other.apply(form, place.cell()))
                .map(cell -> new Link(place.range(), cell)));
    }
}
