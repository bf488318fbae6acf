package org.gouji.consistency;

/** Whole numbers from a first to a last, both included; none where the last is smaller. */
record Range(long first, long last) {
    static final Range EMPTY = new Range(0, -1);
    static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    boolean isEmpty() {
        return last < first;
    }

    /** The numbers of the range for which coefficient · number + constant is at least 0. */
    Range where(long coefficient, long constant) {
        if (coefficient > 0) {
            return new Range(Math.max(first, -Math.floorDiv(constant, coefficient)), last);
        }
        if (coefficient < 0) {
            return new Range(first, Math.min(last, Math.floorDiv(constant, -coefficient)));
        }
        return constant >= 0 ? this : EMPTY;
    }
}
