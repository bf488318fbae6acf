package org.gouji.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.report.Figure;
import org.gouji.standard.CellId;

/** Carries the relations of one table to {@link ErrorLocalization} and its answer back to figures. */
final class Localizer {

    private final List<Conclusion> concluded;
    private final ProseEvidence prose;
    private final Map<CellId, Integer> numbers = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private Localizer(List<Conclusion> concluded, ProseEvidence prose) {
        this.concluded = concluded;
        this.prose = prose;
    }

    /** What is wrong in a table, in the order of the text; nothing where no relation is broken. */
    static List<Finding> findings(List<Conclusion> conclusions, ProseEvidence prose) {
        if (conclusions.stream().noneMatch(Conclusion::isBroken)) {
            return List.of();
        }
        List<Conclusion> concluded = conclusions.stream()
                .filter(conclusion -> conclusion.outcome() != Conclusion.Outcome.INCONCLUSIVE)
                .toList();
        return new Localizer(concluded, prose).localize();
    }

    private List<Finding> localize() {
        List<Equation> equations = concluded.stream()
                .map(conclusion -> new Equation(indexes(conclusion.parts()), indexes(conclusion.totals())))
                .toList();
        long[] values = figures.stream().mapToLong(Conclusion::number).toArray();
        List<Finding> findings = new ArrayList<>();
        for (ErrorGroup group : ErrorLocalization.localize(values, equations)) {
            group.core().forEach(change -> findings.add(wrongFigure(change, group)));
            group.unexplained().forEach(open -> findings.add(openRelation(open)));
        }
        findings.sort(Comparator.comparing(finding -> place(finding).range()));
        return findings;
    }

    private static Figure place(Finding finding) {
        return finding instanceof Finding.WrongFigure wrong
                ? wrong.figure()
                : finding.relations().get(0).stated();
    }

    private int[] indexes(List<Figure> addends) {
        return addends.stream().mapToInt(this::index).toArray();
    }

    private int index(Figure figure) {
        return numbers.computeIfAbsent(figure.cell(), cell -> {
            figures.add(figure);
            return figures.size() - 1;
        });
    }

    private Finding wrongFigure(Change change, ErrorGroup group) {
        Figure figure = figures.get(change.figure());
        List<Conclusion> explained = group.brokenEquations().stream()
                .map(concluded::get)
                .filter(conclusion -> contains(conclusion, figure))
                .toList();
        boolean only = group.onlyRepair().isPresent() && change.value().isPresent();
        return new Finding.WrongFigure(figure, values(change.figure(), group), only, explained);
    }

    private static boolean contains(Conclusion conclusion, Figure figure) {
        return addends(conclusion).anyMatch(figure::equals);
    }

    private static Stream<Figure> addends(Conclusion conclusion) {
        return Stream.concat(conclusion.totals().stream(), conclusion.parts().stream());
    }

    private static List<Long> values(int figure, ErrorGroup group) {
        return group.repairs().stream()
                .flatMap(repair -> repair.changes().stream())
                .filter(change -> change.figure() == figure)
                .map(Change::value)
                .flatMap(value -> value.stream().boxed())
                .distinct()
                .sorted()
                .toList();
    }

    private Finding openRelation(UnexplainedEquation open) {
        Conclusion conclusion = concluded.get(open.equation());
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
                                ? new Candidate(candidate.figure(), candidate.value(), true)
                                : candidate)
                .toList();
        return new Finding.OpenRelation(conclusion, ranked);
    }

    /** Whether the candidate is the total of the only broken relation, and no other relation has a part in it. */
    private boolean isLone(Conclusion conclusion, Candidate candidate) {
        return conclusion.totals().contains(candidate.figure())
                && concluded.stream()
                        .allMatch(other -> other.equals(conclusion)
                                || (!other.isBroken() && !contains(other, candidate.figure())));
    }

    private List<Candidate> candidate(Change change) {
        OptionalLong value = change.value();
        return value.isPresent()
                ? List.of(new Candidate(figures.get(change.figure()), value.getAsLong(), false))
                : List.of();
    }

    /** The figures each of which would mend the relation, were it the only one; for groups too large to search. */
    private static List<Candidate> alone(Conclusion conclusion) {
        long difference = conclusion.actual() - conclusion.expected();
        List<Candidate> candidates = new ArrayList<>();
        addends(conclusion).forEach(figure -> {
            long value = Conclusion.number(figure) + (conclusion.parts().contains(figure) ? difference : -difference);
            if (value >= 0) {
                candidates.add(new Candidate(figure, value, false));
            }
        });
        return candidates;
    }

    /** Whether one digit was mistyped, lost or added, or two stand the wrong way round. */
    private static boolean isSlip(Candidate candidate) {
        String stated = Long.toString(Conclusion.number(candidate.figure()));
        return DigitSlip.between(stated, Long.toString(candidate.value()));
    }
}
