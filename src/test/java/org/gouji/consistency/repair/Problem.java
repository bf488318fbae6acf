package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gouji.standard.Comparison;

/** Figures and the constraints between them, as they are given to {@link ErrorLocalization}. */
final class Problem {
    final long[] values;
    final List<Constraint> constraints;
    /** Those that may be less than 0. */
    final BitSet signed;

    Problem(long[] values, List<Constraint> constraints, BitSet signed) {
        this.values = values;
        this.constraints = constraints;
        this.signed = signed;
    }

    /** Constraints of two to five figures, equalities and limits; in half the problems some may be negative. */
    static Problem any(int figureCount, int mostConstraints, int[] coefficients, Random random) {
        BitSet signed = new BitSet();
        int signedInTen = random.nextBoolean() ? 0 : random.nextInt(10);
        long[] values = new long[figureCount];
        for (int figure = 0; figure < figureCount; figure++) {
            signed.set(figure, random.nextInt(10) < signedInTen);
            values[figure] = signed.get(figure) ? random.nextInt(7) - 3 : random.nextInt(4);
        }
        List<Constraint> constraints = new ArrayList<>();
        for (int count = 1 + random.nextInt(mostConstraints); count > 0; count--) {
            constraints.add(anyConstraint(figureCount, coefficients, random));
        }
        return new Problem(values, constraints, signed);
    }

    private static Constraint anyConstraint(int figureCount, int[] coefficients, Random random) {
        List<Integer> figures =
                new ArrayList<>(IntStream.range(0, figureCount).boxed().toList());
        Collections.shuffle(figures, random);
        int size = 2 + random.nextInt(4);
        return new Constraint(
                figures.stream().limit(size).mapToInt(Integer::intValue).toArray(),
                random.ints(size, 0, coefficients.length)
                        .map(index -> coefficients[index])
                        .toArray(),
                random.nextInt(3) > 0 ? Comparison.EQUAL : Comparison.AT_MOST);
    }

    List<ErrorGroup> groups() {
        return ErrorLocalization.localize(values, constraints, signed);
    }

    boolean isConsistent() {
        return constraints.stream().noneMatch(constraint -> constraint.isBroken(values));
    }

    /** The constraints in which one of the figures stands. */
    List<Constraint> constraintsOf(Set<Integer> figures) {
        return constraints.stream()
                .filter(constraint -> constraint.figures().anyMatch(figures::contains))
                .toList();
    }

    /** What these figures of the constraint must come to, or at most, all others being right. */
    long required(Constraint constraint, Set<Integer> figures) {
        return constraint
                .figures()
                .filter(figure -> !figures.contains(figure))
                .mapToLong(figure -> -constraint.coefficientOf(figure) * values[figure])
                .sum();
    }

    /** Every repair of the whole that the groups amount to: one of each group. */
    static List<Repair> combinations(List<ErrorGroup> groups) {
        List<Repair> combinations = List.of(new Repair(List.of()));
        for (ErrorGroup group : groups) {
            combinations = combinations.stream()
                    .flatMap(start -> group.repairs().stream().map(repair -> joined(start, repair)))
                    .toList();
        }
        return combinations;
    }

    private static Repair joined(Repair repair, Repair other) {
        List<Change> changes = new ArrayList<>(repair.changes());
        changes.addAll(other.changes());
        changes.sort((change, another) -> Integer.compare(change.figure(), another.figure()));
        return new Repair(changes);
    }

    static Set<Integer> figures(Repair repair) {
        Set<Integer> figures = new TreeSet<>();
        repair.changes().forEach(change -> figures.add(change.figure()));
        return figures;
    }
}
