package org.gouji.consistency;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;

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

    void addTo(ExpressionsBasedModel model) {
        Expression sum =
                model.newExpression("constraint" + model.countExpressions()).lower(bound);
        coefficients.forEach((figure, coefficient) -> sum.set(figure.intValue(), coefficient.longValue()));
    }
}
