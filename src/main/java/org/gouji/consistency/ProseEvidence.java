package org.gouji.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.claims.Quantity;
import org.gouji.report.Report;
import org.gouji.report.prose.BoundClaim;
import org.gouji.report.row.Figure;
import org.gouji.standard.TableCell;
import org.jspecify.annotations.Nullable;

/** Compares possible values of figures with what the prose of a report says. */
final class ProseEvidence {

    private final Report report;

    ProseEvidence(Report report) {
        this.report = report;
    }

    /** Whether some claim of the prose, now contradicted by the figures, would be true with the candidate's value. */
    boolean supports(Candidate candidate) {
        return report.claims().stream()
                .filter(bound -> bound.claim().quantity().kind() != Quantity.Kind.SHARE
                        && bound.claim().quantity().exact())
                .anyMatch(bound -> !holds(bound, null) && holds(bound, candidate));
    }

    private boolean holds(BoundClaim bound, @Nullable Candidate candidate) {
        BigDecimal stated = bound.claim().quantity().value();
        return bound.readings().stream()
                .flatMap(reading -> sum(reading, candidate).stream())
                .anyMatch(sum -> sum.compareTo(stated) == 0);
    }

    /**
     * The sum of the figures of a reading, with the candidate's value for its figure; empty where a figure has no
     * number.
     */
    private Optional<BigDecimal> sum(List<TableCell> reading, @Nullable Candidate candidate) {
        BigDecimal sum = BigDecimal.ZERO;
        for (TableCell cell : reading) {
            Optional<BigDecimal> value = candidate != null
                            && cell.table().equals(candidate.table().table().id())
                            && cell.cell().equals(candidate.figure().cell())
                    ? Optional.of(candidate.value())
                    : report.figure(cell).flatMap(Figure::value);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }
}
