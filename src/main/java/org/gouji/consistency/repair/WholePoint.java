package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for whole numbers that satisfy inequalities: eliminates one unknown after the other (Fourier–Motzkin), then
 * tries values for them in reverse order.
 *
 * <p>The first value leads to a solution unless two coefficients of an unknown, one positive and one negative, are
 * neither 1 nor -1. Where two inequalities together are an equation, only whole numbers that satisfy it are searched,
 * as the search might go on forever otherwise.
 */
final class WholePoint {
    private static final int MOST_TRIED = 1000;

    /** An unknown, and the inequalities before it was eliminated. */
    private record Step(int unknown, Inequalities before) {}

    private final List<Step> steps = new ArrayList<>();
    private final long[] values;
    private int tried;

    private WholePoint(int unknowns) {
        values = new long[unknowns];
    }

    /**
     * A value for every unknown; empty where there are none that satisfy the inequalities.
     *
     * @throws ArithmeticException where that can't be computed with 64 bits in bounded time
     */
    static Optional<long[]> of(Inequalities inequalities) {
        WholePoint point = new WholePoint(inequalities.unknowns());
        if (!point.eliminateAll(inequalities)) {
            return Optional.empty();
        }
        Optional<long[]> equality = point.steps.stream()
                .flatMap(step -> step.before().equality().stream())
                .findFirst();
        if (equality.isPresent()) {
            return of(inequalities, equality.get());
        }
        return point.assign(point.steps.size() - 1) ? Optional.of(point.values) : Optional.empty();
    }

    private static Optional<long[]> of(Inequalities inequalities, long[] equality) {
        Lattice lattice = new Lattice(inequalities.unknowns());
        return lattice.keep(equality) ? of(inequalities.along(lattice)).map(lattice::after) : Optional.empty();
    }

    /** Eliminates all unknowns; returns false where the inequalities contradict each other. */
    private boolean eliminateAll(Inequalities inequalities) {
        boolean[] eliminated = new boolean[values.length];
        Inequalities remaining = inequalities;
        while (steps.size() < values.length && !remaining.areContradictory()) {
            int unknown = cheapest(remaining, eliminated);
            eliminated[unknown] = true;
            steps.add(new Step(unknown, remaining));
            remaining = remaining.without(unknown);
        }
        return !remaining.areContradictory();
    }

    private static int cheapest(Inequalities inequalities, boolean[] eliminated) {
        int cheapest = -1;
        long fewest = Long.MAX_VALUE;
        for (int unknown = 0; unknown < eliminated.length; unknown++) {
            long pairs = eliminated[unknown] ? Long.MAX_VALUE : inequalities.pairs(unknown);
            if (pairs < fewest) {
                cheapest = unknown;
                fewest = pairs;
            }
        }
        return cheapest;
    }

    /**
     * Assigns values to the unknowns of the steps up to an index, close to 0 first; returns false where there are none.
     */
    private boolean assign(int last) {
        if (last < 0) {
            return true;
        }
        Step step = steps.get(last);
        Range range = step.before().range(step.unknown(), values);
        long start = range.closestToZero();
        long offset = 0;
        while (range.contains(Math.addExact(start, offset)) || range.contains(Math.subtractExact(start, offset))) {
            if (range.contains(start + offset) && assign(last, start + offset)) {
                return true;
            }
            offset = offset > 0 ? -offset : 1 - offset;
        }
        return false;
    }

    private boolean assign(int last, long value) {
        if (++tried > MOST_TRIED) {
            throw new ArithmeticException("too many values");
        }
        values[steps.get(last).unknown()] = value;
        return assign(last - 1);
    }
}
