package org.gouji.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.consistency.repair.Change;
import org.gouji.consistency.repair.Constraint;
import org.gouji.consistency.repair.ErrorGroup;
import org.gouji.consistency.repair.ErrorLocalization;
import org.gouji.consistency.repair.UnexplainedConstraint;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.TableCell;
import org.gouji.standard.Term;
import org.gouji.standard.ValueKind;

/**
 * Finds the wrong figures of a report with {@link ErrorLocalization}: numbers the figures, passes them on with the
 * relations, and turns the result back into figures. Numbers with decimals are passed on in units of the smallest
 * decimal place: 1.5 and 2.25 as 150 and 225.
 */
final class Localizer {

    /** The most decimal places with which the number 1 still fits into 64 bits. */
    private static final int MOST_PLACES = 18;

    private final List<Conclusion> concluded;
    private final ProseEvidence prose;
    private final Map<TableCell, Integer> numbers = new LinkedHashMap<>();
    private final List<Addend> figures = new ArrayList<>();
    private final List<ValueKind> kinds = new ArrayList<>();
    private int scale;

    private Localizer(List<Conclusion> concluded, ProseEvidence prose) {
        this.concluded = concluded;
        this.prose = prose;
    }

    /** The errors in the figures of a report, in the order of the text; none where no relation is broken. */
    static List<Finding> findings(List<Conclusion> conclusions, ProseEvidence prose) {
        if (conclusions.stream().noneMatch(Conclusion::isBroken)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Map<Boolean, List<Conclusion>> byScale = conclusions.stream()
                .filter(conclusion -> conclusion.outcome() != Conclusion.Outcome.INCONCLUSIVE)
                .collect(Collectors.partitioningBy(Localizer::isWhole));
        for (List<Conclusion> concluded : byScale.values()) {
            if (concluded.stream().anyMatch(Conclusion::isBroken)) {
                findings.addAll(new Localizer(concluded, prose).localize());
            }
        }
        findings.sort(Comparator.comparing(finding -> finding.place().range()));
        return List.copyOf(findings);
    }

    private static boolean isWhole(Conclusion conclusion) {
        return conclusion
                .addends()
                .allMatch(addend -> addend.figure().orElseThrow().measure().isWhole());
    }

    private List<Finding> localize() {
        for (Conclusion conclusion : concluded) {
            conclusion.addends().forEach(addend -> number(addend, conclusion.kind()));
        }
        List<Constraint> constraints = concluded.stream().map(this::constraint).toList();
        long[] values = figures.stream().mapToLong(this::scaled).toArray();
        BitSet signed = new BitSet();
        IntStream.range(0, figures.size())
                .filter(index -> figure(index).kind().isSigned())
                .forEach(signed::set);
        long[] steps = IntStream.range(0, figures.size())
                .mapToLong(index -> figure(index).measure().isWhole() ? one() : 1)
                .toArray();
        List<Finding> findings = new ArrayList<>();
        for (ErrorGroup group : ErrorLocalization.localize(values, constraints, signed, steps)) {
            group.core().forEach(change -> findings.add(wrongFigure(change, group)));
            group.unexplained().forEach(open -> findings.add(openRelation(open)));
        }
        return findings;
    }

    private void number(Addend addend, ValueKind kind) {
        if (numbers.putIfAbsent(addend.cell(), figures.size()) == null) {
            figures.add(addend);
            kinds.add(kind);
            scale = Math.max(scale, addend.value(kind).scale());
        }
    }

    private Constraint constraint(Conclusion conclusion) {
        int[] indexes = conclusion
                .addends()
                .mapToInt(addend -> numbers.getOrDefault(addend.cell(), -1))
                .toArray();
        Stream<Integer> left = conclusion.left().stream().map(Addend::coefficient);
        Stream<Integer> right = conclusion.right().stream().map(addend -> -addend.coefficient());
        int[] coefficients =
                Stream.concat(left, right).mapToInt(Integer::intValue).toArray();
        return new Constraint(indexes, coefficients, conclusion.relation().comparison());
    }

    private Figure figure(int index) {
        return figures.get(index).figure().orElseThrow();
    }

    private BoundTable table(int index) {
        return Objects.requireNonNull(figures.get(index).table());
    }

    /**
     * The number of a figure in units of the smallest decimal place; {@link Long#MAX_VALUE}, which isn't judged, for
     * too many digits.
     */
    private long scaled(Addend addend) {
        BigDecimal scaled =
                addend.value(kinds.get(numbers.getOrDefault(addend.cell(), 0))).movePointRight(scale);
        return scaled.precision() - scaled.scale() > 18 ? Long.MAX_VALUE : scaled.longValueExact();
    }

    /** The number 1 in units of the smallest decimal place: 100 where there are two decimals. */
    private long one() {
        return scale > MOST_PLACES
                ? Long.MAX_VALUE
                : BigDecimal.ONE.movePointRight(scale).longValueExact();
    }

    /** A value in units of the smallest decimal place, converted to a number in the unit of its figure. */
    private BigDecimal unscaled(int index, long value) {
        BigDecimal number = BigDecimal.valueOf(value, scale);
        int shift = Addend.shift(figure(index).kind(), kinds.get(index));
        return scale == 0 && shift == 0 ? number : Addend.plain(number.scaleByPowerOfTen(-shift));
    }

    private Finding wrongFigure(Change change, ErrorGroup group) {
        Figure figure = figure(change.figure());
        List<Conclusion> explained = group.brokenConstraints().stream()
                .map(concluded::get)
                .filter(conclusion -> contains(conclusion, change.figure()))
                .toList();
        boolean only = group.onlyRepair().isPresent() && change.value().isPresent();
        return new Finding.WrongFigure(table(change.figure()), figure, values(change.figure(), group), only, explained);
    }

    private boolean contains(Conclusion conclusion, int index) {
        TableCell cell = figures.get(index).cell();
        return conclusion.addends().anyMatch(addend -> addend.cell().equals(cell));
    }

    private List<BigDecimal> values(int index, ErrorGroup group) {
        return group.repairs().stream()
                .flatMap(repair -> repair.changes().stream())
                .filter(change -> change.figure() == index)
                .map(Change::value)
                .flatMap(value -> value.stream().boxed())
                .distinct()
                .sorted()
                .map(value -> unscaled(index, value))
                .toList();
    }

    private Finding openRelation(UnexplainedConstraint open) {
        Conclusion conclusion = concluded.get(open.constraint());
        List<Candidate> candidates = open.candidates().isEmpty()
                ? alone(conclusion)
                : open.candidates().stream()
                        .flatMap(change -> candidate(change).stream())
                        .toList();
        Set<Candidate> supported = candidates.stream().filter(prose::supports).collect(Collectors.toSet());
        List<Candidate> ranked = candidates.stream()
                .sorted(Comparator.comparing((Candidate candidate) -> !supported.contains(candidate))
                        .thenComparing(candidate -> !isSlip(candidate))
                        .thenComparing(candidate -> !conclusion.totals().contains(candidate.figure())))
                .map(candidate ->
                        supported.size() == 1 && supported.contains(candidate) && isLone(conclusion, candidate)
                                ? new Candidate(candidate.table(), candidate.figure(), candidate.value(), true)
                                : candidate)
                .toList();
        return new Finding.OpenRelation(conclusion, ranked);
    }

    /**
     * Whether the candidate is the total of its table's only broken relation and stands in no other relation of the
     * table.
     */
    private boolean isLone(Conclusion conclusion, Candidate candidate) {
        return conclusion.totals().contains(candidate.figure())
                && concluded.stream()
                        .filter(other -> other.table().equals(candidate.table()))
                        .allMatch(other -> other.equals(conclusion)
                                || (!other.isBroken()
                                        && other.addends().noneMatch(addend -> addend.figure()
                                                .filter(candidate.figure()::equals)
                                                .isPresent())));
    }

    private List<Candidate> candidate(Change change) {
        return change.value().isPresent()
                ? List.of(new Candidate(
                        table(change.figure()),
                        figure(change.figure()),
                        unscaled(change.figure(), change.value().getAsLong()),
                        false))
                : List.of();
    }

    /** The figures that could each repair the equation alone, with their values; for groups too large to search. */
    private List<Candidate> alone(Conclusion conclusion) {
        List<Candidate> candidates = new ArrayList<>();
        if (!conclusion.isLimit()) {
            conclusion.right().forEach(addend -> addAlone(addend, conclusion, 1, candidates));
            conclusion.left().forEach(addend -> addAlone(addend, conclusion, -1, candidates));
        }
        return candidates;
    }

    private void addAlone(Addend addend, Conclusion conclusion, int sign, List<Candidate> candidates) {
        int index = numbers.getOrDefault(addend.cell(), -1);
        long difference = conclusion
                .leftSum()
                .subtract(conclusion.rightSum())
                .movePointRight(scale)
                .longValueExact();
        long change = difference * sign;
        Term term = addend.term();
        long value = scaled(addend) + change / term.coefficient();
        BigDecimal number = unscaled(index, value);
        if (change % term.coefficient() == 0 && figure(index).kind().admits(number)) {
            candidates.add(new Candidate(table(index), figure(index), number, false));
        }
    }

    /**
     * Whether the stated number is the candidate's value with one digit wrong, missing or extra, or two digits swapped.
     */
    private static boolean isSlip(Candidate candidate) {
        String stated = candidate.figure().value().orElseThrow().toPlainString();
        return DigitSlip.between(stated, candidate.value().toPlainString());
    }
}
