package org.gouji.consistency.repair;

/** Arithmetic that the JDK lacks; all methods throw an {@link ArithmeticException} where a term is beyond 64 bits. */
final class WholeNumbers {
    private WholeNumbers() {}

    /** The greatest common divisor of the first {@code count} terms; 0 where they all are 0. */
    static long greatestCommonDivisor(long[] terms, int count) {
        long divisor = 0;
        for (int index = 0; index < count; index++) {
            divisor = greatestCommonDivisor(divisor, Math.absExact(terms[index]));
        }
        return divisor;
    }

    private static long greatestCommonDivisor(long first, long second) {
        return second == 0 ? first : greatestCommonDivisor(second, first % second);
    }

    /** The sum of each value times its coefficient; coefficients after the last value are ignored. */
    static long product(long[] coefficients, long[] values) {
        long sum = 0;
        for (int index = 0; index < values.length; index++) {
            sum = Math.addExact(sum, Math.multiplyExact(coefficients[index], values[index]));
        }
        return sum;
    }
}
