package org.gouji.ide.navigation;

import java.util.Optional;
import java.util.function.BiFunction;
import org.gouji.analysis.Analysis;
import org.gouji.ide.figure.Place;
import org.gouji.standard.Form;
import org.gouji.standard.TableCell;
import org.gouji.text.TextRange;

/**
 * Links from a figure to the figure that it continues in last year's report, and to the one that continues it in next
 * year's.
 */
public final class YearLinks {

    private YearLinks() {}

    /**
     * A link to a figure of another report.
     *
     * @param origin the range of the figure that it starts from
     * @param cell the cell of the figure in the other report
     */
    public record Link(TextRange origin, TableCell cell) {}

    /**
     * The link from the figure at an offset to the cell that it continues in last year's report; empty where it has
     * none.
     */
    public static Optional<Link> lastYear(Analysis analysis, int offset) {
        return link(analysis, offset, Form::before);
    }

    /**
     * The link from the figure at an offset to the cell that continues it in next year's report; empty where there is
     * none.
     */
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
