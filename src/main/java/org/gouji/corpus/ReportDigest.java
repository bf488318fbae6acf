package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.standard.Comparison;
import org.gouji.standard.Form;
import org.gouji.standard.TableCell;
import org.gouji.standard.Term;
import org.gouji.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * The few facts of a report that other reports are compared with, in less than 1 KB where no government counts it.
 *
 * @param source the document that holds the report
 * @param identity the form, agency and period that link it to other reports; empty where they aren't certain, so that
 *     it is linked to none
 * @param headStart the start of the place that stands for the report as a whole
 * @param headEnd the end of that place
 * @param form the form that it follows, null where it follows none
 * @param figures the figures that are kept
 */
public record ReportDigest(
        Source source,
        Optional<ReportIdentity> identity,
        Position headStart,
        Position headEnd,
        @Nullable Form form,
        CompactFigures figures) {

    /**
     * Where a report is kept.
     *
     * @param document its name in diagnostics: a path, a URI
     * @param shown the name that people see
     */
    public record Source(String document, String shown) {}

    /** Whether a relation to the report on the period before is broken; one with a missing figure never is. */
    public boolean differsFrom(ReportDigest before) {
        return form != null
                && form.betweenPeriods().stream().anyMatch(relation -> {
                    Optional<BigDecimal> left = sum(relation.left(), before);
                    Optional<BigDecimal> right = sum(relation.right(), before);
                    return left.isPresent()
                            && right.isPresent()
                            && isBroken(relation.comparison(), left.get().compareTo(right.get()));
                });
    }

    private static boolean isBroken(Comparison comparison, int difference) {
        return comparison == Comparison.EQUAL ? difference != 0 : difference > 0;
    }

    private Optional<BigDecimal> sum(List<Term> terms, ReportDigest before) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            Optional<StatedFigure> figure = (term.ref().isBefore() ? before : this).figure(term.cell());
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(figure.get().value().multiply(BigDecimal.valueOf(term.coefficient())));
        }
        return Optional.of(sum);
    }

    /** The figure in a cell, empty where the report states none or it isn't kept. */
    public Optional<StatedFigure> figure(TableCell cell) {
        int number = form == null ? -1 : form.number(cell);
        return number < 0 ? Optional.empty() : figures.get((short) number);
    }
}
