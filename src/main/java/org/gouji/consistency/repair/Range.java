package org.gouji.consistency.repair;

/** Whole numbers from a first to a last, both included; none where the last is smaller. */
record Range(long first, long last) {
    static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    boolean contains(long number) {
        return first <= number && number <= last;
    }

    long closestToZero() {
        return Math.max(first, Math.min(0, last));
    }

    /** The numbers of the range for which coefficient · number + constant is at least 0; the coefficient isn't 0. */
    Range where(long coefficient, long constant) {
        return coefficient > 0
                ? new Range(Math.max(first, Math.negateExact(Math.floorDiv(constant, coefficient))), last)
                : new Range(first, Math.min(last, Math.floorDiv(constant, Math.negateExact(coefficient))));
    }
}
