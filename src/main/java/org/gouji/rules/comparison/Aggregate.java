package org.gouji.rules.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.StatedFigure;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.Measure;
import org.gouji.standard.Relation;
import org.gouji.standard.TableCell;

/**
 * A government's figure compared with the sum of its departments' figures.
 *
 * @param table the table that it stands in
 * @param figure the government's figure
 * @param parts the departments' figures, as far as they are known
 * @param exact whether the figure must equal the sum; else it must be at least the sum
 */
public record Aggregate(BoundTable table, Figure figure, List<Part> parts, boolean exact) {

    private static final int MOST_ADDENDS = 8;

    /** A department's figure. */
    public record Part(ReportDigest report, StatedFigure figure) {}

    /**
     * The figures of a table that don't agree with those of the departments; a total is left out if one of its parts is
     * among them.
     */
    public static List<Aggregate> broken(BoundTable table, ReportDigest government, Departments departments) {
        List<Aggregate> broken = table.figures()
                .flatMap(figure -> of(table, figure, government, departments).stream())
                .filter(Aggregate::isBroken)
                .toList();
        Set<CellId> cells =
                broken.stream().map(aggregate -> aggregate.figure().cell()).collect(Collectors.toSet());
        Set<CellId> explained = new HashSet<>();
        for (Relation relation : table.table().relations()) {
            if (relation.isTotal()
                    && relation.left().stream()
                            .anyMatch(part -> cells.contains(part.cell().cell()))) {
                explained.add(relation.reportedAt().cell().cell());
            }
        }
        return broken.stream()
                .filter(aggregate -> !explained.contains(aggregate.figure().cell()))
                .toList();
    }

    /**
     * The comparison for a figure; empty where no department states it, or where the government's or a department's own
     * relations put it in doubt.
     */
    private static Optional<Aggregate> of(
            BoundTable table, Figure figure, ReportDigest government, Departments departments) {
        TableCell cell = new TableCell(table.table().id(), figure.cell());
        boolean certain =
                government.figure(cell).filter(StatedFigure::isCertain).isPresent();
        List<Part> parts = new ArrayList<>();
        for (ReportDigest department : departments.known()) {
            department.figure(cell).ifPresent(stated -> parts.add(new Part(department, stated)));
        }
        boolean sure = certain
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> part.figure().isCertain());
        boolean exact = departments.all() && parts.size() == departments.known().size();
        return sure ? Optional.of(new Aggregate(table, figure, List.copyOf(parts), exact)) : Optional.empty();
    }

    public BigDecimal stated() {
        return figure.value().orElseThrow();
    }

    public BigDecimal sum() {
        return parts.stream().map(part -> part.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isBroken() {
        BigDecimal difference = sum().subtract(stated());
        BigDecimal wrong = exact ? difference.abs() : difference;
        return wrong.compareTo(tolerance()) > 0;
    }

    /**
     * The difference that rounding may cause: for money, half a unit of the last decimal place of the coarsest amount
     * for every positive amount; 0 for other figures.
     */
    private BigDecimal tolerance() {
        if (figure.measure() != Measure.MONEY) {
            return BigDecimal.ZERO;
        }
        List<BigDecimal> amounts = new ArrayList<>(List.of(stated()));
        parts.forEach(part -> amounts.add(part.figure().value()));
        List<BigDecimal> positive =
                amounts.stream().filter(amount -> amount.signum() > 0).toList();
        int places = positive.stream().mapToInt(BigDecimal::scale).min().orElse(0);
        return BigDecimal.valueOf(5, places + 1).multiply(BigDecimal.valueOf(positive.size()));
    }

    /** The sum with its addends: 50 + 70 = 120. */
    public String equation() {
        List<String> addends = parts.stream()
                .map(part -> part.figure().value())
                .filter(value -> value.signum() != 0)
                .map(BigDecimal::toPlainString)
                .toList();
        boolean few = addends.size() > 1 && addends.size() <= MOST_ADDENDS;
        return (few ? String.join(" + ", addends) + " = " : "") + sum().toPlainString();
    }

    public String id() {
        return "aggregate/" + table.table().id() + "/" + figure.cell().row() + "/"
                + figure.cell().column();
    }
}
