package org.gouji.rules.comparison;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.consistency.Candidate;
import org.gouji.consistency.Finding;
import org.gouji.report.Report;
import org.gouji.report.row.Figure;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.standard.TableCell;

/** Sums of figures in the tables, as far as all figures are stated and none is suspected of being wrong. */
public final class TableValues {

    private final Report report;
    private final Set<Figure> suspects = new HashSet<>();

    public TableValues(CheckedReport report) {
        this.report = report.report();
        report.consistency().findings().forEach(this::suspect);
    }

    private void suspect(Finding finding) {
        if (finding instanceof Finding.WrongFigure wrong) {
            suspects.add(wrong.figure());
        } else if (finding instanceof Finding.OpenRelation open) {
            open.candidates().stream().map(Candidate::figure).forEach(suspects::add);
            open.relation()
                    .addends()
                    .flatMap(addend -> addend.figure().stream())
                    .forEach(suspects::add);
        }
    }

    /** The sum of cells; empty where a figure is missing, suspected of being wrong or no whole number of at least 0. */
    Optional<BigDecimal> sum(List<TableCell> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (TableCell cell : cells) {
            Optional<Figure> figure = report.figure(cell)
                    .filter(found -> found.value().isPresent() && found.isWhole() && !suspects.contains(found));
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(figure.get().value().orElseThrow());
        }
        return Optional.of(sum);
    }
}
