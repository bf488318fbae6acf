package org.gouji.consistency;

/** Arithmetic that the JDK lacks. */
final class WholeNumbers {
    private WholeNumbers() {}

    /** The greatest number that divides the first terms; 0 where they all are 0. */
    static long greatestCommonDivisor(long[] terms, int count) {
        long divisor = 0;
        for (int index = 0; index < count; index++) {
            divisor = greatestCommonDivisor(divisor, Math.abs(terms[index]));
        }
        return divisor;
    }

    private static long greatestCommonDivisor(long first, long second) {
        return second == 0 ? first : greatestCommonDivisor(second, first % second);
    }
}
