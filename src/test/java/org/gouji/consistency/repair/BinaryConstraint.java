package org.gouji.consistency.repair;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** That the sum of coefficients times binaries, one for each figure, is at least a bound. */
record BinaryConstraint(Map<Integer, Integer> coefficients, int bound) {

    static BinaryConstraint oneOf(Collection<Integer> figures) {
        return of(figures, figure -> 1, 1);
    }

    static BinaryConstraint notAllOf(Collection<Integer> figures) {
        return of(figures, figure -> -1, 1 - figures.size());
    }

    /** One figure only together with another one of these. */
    static BinaryConstraint notAlone(int one, Collection<Integer> figures) {
        return of(figures, figure -> figure == one ? -1 : 1, 0);
    }

    private static BinaryConstraint of(Collection<Integer> figures, UnaryOperator<Integer> coefficient, int bound) {
        return new BinaryConstraint(
                figures.stream().collect(Collectors.toMap(Function.identity(), coefficient)), bound);
    }

    boolean isSatisfiedBy(Set<Integer> choice) {
        int sum = 0;
        for (int figure : choice) {
            sum += coefficients.getOrDefault(figure, 0);
        }
        return sum >= bound;
    }

    /** The figures whose choice brings the sum closer to the bound. */
    Set<Integer> helpers() {
        return coefficients.entrySet().stream()
                .filter(term -> term.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
